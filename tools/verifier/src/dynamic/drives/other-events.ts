import type { Module } from '@crenwiz/workbench'
import type { World } from '../world.ts'
import { type Drive, type Driver, doneBy } from './drive.ts'

/** What the workbench's own site tells triggers of. */
const made = /^avi:confluence:(created|updated|trashed|restored|deleted):page$|^avi:forge:installed:app$/

/** The events of triggers that the workbench's site doesn't make itself: comments, attachments, labels, other products. */
export const otherEvents: Driver = ({ app }) =>
  (app.modules.trigger ?? []).flatMap((module) =>
    namesOf(module.raw.events)
      .filter((event) => !made.test(event))
      .map((event) => eventDrive(module, event)),
  )

function eventDrive(module: Module, eventType: string): Drive {
  return {
    what: `event ${eventType} for ${module.key}`,
    isPersonal: false,
    async run(world) {
      const { forge } = world.workbench
      return doneBy(
        await forge.invokeFunction(world.app.id, module.function ?? '', eventOf(eventType, world), {
          accountId: undefined,
          moduleKey: module.key,
          extension: { type: 'trigger' },
        }),
      )
    },
  }
}

/**
 * An event with a canary in each field that its family has.
 * https://developer.atlassian.com/platform/forge/events-reference/confluence/, seen 2026-11.
 */
function eventOf(eventType: string, { site, pages, app }: World): Readonly<Record<string, unknown>> {
  const { reader, editor } = site.people
  const { title, paragraphs, comment, file, label } = site.pages.read
  const space = { key: site.space.key, name: site.space.name }
  const person = { type: 'known', accountId: reader.accountId, publicName: reader.name, email: reader.email }
  return {
    eventType,
    atlassianId: editor.accountId,
    eventCreatedDate: '2026-11-02T09:00:00.000Z',
    selfGenerated: false,
    id: app.installationId,
    installerAccountId: site.people.admin.accountId,
    app: { id: app.id, version: app.version },
    content: {
      id: pages.read,
      type: 'page',
      title,
      space,
      history: { createdBy: person },
      body: paragraphs.join(' '),
    },
    comment: { id: '7', body: comment, author: person, container: { id: pages.read, title } },
    attachment: { id: 'att7', title: file.title, container: { id: pages.read, title } },
    label: { name: label },
    issue: {
      id: '10001',
      key: 'TRIAL-1',
      fields: { summary: title, description: paragraphs[0], reporter: person },
    },
    user: person,
  }
}

/** Events are names, or names with filters. */
function namesOf(events: unknown): readonly string[] {
  if (Array.isArray(events))
    return events.flatMap((event: unknown) =>
      typeof event === 'string' ? [event] : Object.keys(event ?? {}),
    )
  return typeof events === 'object' && events !== null ? Object.keys(events) : []
}
