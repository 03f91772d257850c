import type { App } from '../forge/app.ts'
import type { Page, Person, Site } from '../site/site.ts'
import type { FrameContext } from './frame.ts'
import { runtimePermissions } from './permissions.ts'

/** Where a macro stands, and what for. */
export interface Standing {
  /** Names this one macro on its page. */
  readonly localId: string
  /** The macro's saved configuration; undefined for one that has none yet. */
  readonly config: Readonly<Record<string, unknown>> | undefined
  /** The ADF inside a macro with a body. */
  readonly body?: unknown
  readonly page: Pick<Page, 'id' | 'spaceId'>
  readonly isEditing: boolean
  readonly isConfiguring: boolean
  readonly isInserting: boolean
  /** What `openModal` was given, in the frame that it opened. */
  readonly modal?: unknown
}

/** Where a macro's frame stands: of which app, and who looks. */
export interface Placement extends Standing {
  readonly app: App
  readonly moduleKey: string
  readonly person: Person
}

/**
 * `context.extension` of a macro: made here for frames and for functions alike. Shape: Forge documentation, macro
 * module (seen 2026-11-25); `modal` is how a modal's frame gets what its opener passed (inferred from the same).
 */
export function extensionOf(site: Site, standing: Standing): Readonly<Record<string, unknown>> {
  const { page, config, body, isEditing, isConfiguring, isInserting, modal } = standing
  const space = site.space(page.spaceId)
  return {
    type: 'macro',
    content: { id: page.id, type: 'page', subtype: null },
    space: { id: page.spaceId, key: space?.key ?? '' },
    isEditing,
    references: [],
    ...(config === undefined ? {} : { config }),
    macro: { ...(body === undefined ? {} : { body }), isConfiguring, isInserting },
    ...(modal === undefined ? {} : { modal }),
  }
}

/** The whole context of a frame, as `view.getContext()` answers it. */
export function contextOf(
  site: Site,
  placement: Placement,
  { colorMode, isAnalyticsOn }: { colorMode: 'light' | 'dark'; isAnalyticsOn: boolean },
): FrameContext {
  const { app, person } = placement
  return {
    accountId: person.accountId,
    cloudId: site.facts.cloudId,
    environmentId: app.environmentId,
    environmentType: app.environmentType,
    localId: placement.localId,
    locale: person.locale,
    moduleKey: placement.moduleKey,
    siteUrl: site.facts.url,
    timezone: person.timeZone,
    theme: { colorMode },
    extension: extensionOf(site, placement),
    permissions: runtimePermissions(app, { isAnalyticsOn }),
  }
}
