import type { Site, SiteEvent } from '../site/site.ts'
import type { App, Module } from './app.ts'

/** The app's product triggers that listen to an event. */
export function triggersFor(app: App, eventType: string): readonly Module[] {
  return (app.modules.trigger ?? []).filter(({ raw }) => namesOf(raw.events).includes(eventType))
}

/** Events are names, or `{ <name>: { filter } }`; filters aren't applied. */
function namesOf(events: unknown): readonly string[] {
  if (Array.isArray(events))
    return events.flatMap((event) => (typeof event === 'string' ? [event] : Object.keys(event ?? {})))
  return typeof events === 'object' && events !== null ? Object.keys(events) : []
}

/**
 * A page event as a trigger gets it. https://developer.atlassian.com/platform/forge/events-reference/confluence/, seen
 * 2026-11: `content` is the v1 shape.
 */
export function pageEvent(
  { eventType, by, page }: SiteEvent,
  site: Site,
  at: Date,
): Readonly<Record<string, unknown>> {
  const space = site.space(page.spaceId)
  const person = (accountId: string) => ({
    type: 'known',
    accountId,
    accountType: 'atlassian',
    publicName: site.person(accountId)?.name ?? '',
  })
  return {
    eventType,
    atlassianId: by,
    eventCreatedDate: at.toISOString(),
    suppressNotifications: false,
    selfGenerated: false,
    content: {
      id: page.id,
      type: 'page',
      status: page.status,
      title: page.title,
      ...(space && {
        space: {
          id: Number(space.id) || space.id,
          key: space.key,
          name: space.name,
          type: 'global',
          status: 'current',
        },
      }),
      history: { latest: true, createdBy: person(page.authorId), createdDate: page.createdAt },
      version: {
        number: page.version.number,
        when: page.version.createdAt,
        by: person(page.version.authorId),
        message: page.version.message,
      },
    },
  }
}

/** `avi:forge:installed:app`. https://developer.atlassian.com/platform/forge/events-reference/life-cycle/, seen 2026-11. */
export function installedEvent(app: App, installerAccountId: string): Readonly<Record<string, unknown>> {
  return {
    eventType: 'avi:forge:installed:app',
    id: app.installationId,
    installerAccountId,
    app: { id: app.id, version: app.version, name: app.name },
    environment: { id: app.environmentId },
  }
}
