import { randomUUID } from 'node:crypto'
import { UserError } from '../../../errors.ts'
import type { MacroAttributes } from '../adf.ts'
import type { App } from '../forge/app.ts'
import type { Page, Person, Site } from '../site/site.ts'
import { contextOf } from './context.ts'
import type { FrameSpec } from './frame.ts'

/** Which frame of which macro, for whom. */
export interface FrameRequest {
  readonly app: App
  readonly moduleKey: string
  readonly kind: 'view' | 'config'
  /** The macro's node in the page; null for one that is being inserted: it gets a new `localId`. */
  readonly macro: Pick<MacroAttributes, 'localId' | 'parameters'> | null
  /** The ADF inside a macro with a body. */
  readonly body?: unknown
  readonly page: Pick<Page, 'id' | 'spaceId'>
  readonly person: Person
  readonly colorMode: 'light' | 'dark'
  readonly isEditing: boolean
  readonly isInserting?: boolean
}

/** The path of a resource's document on its app's origin. */
function documentPath(resource: string): string {
  return `/${encodeURIComponent(resource)}/index.html`
}

/** All that a page needs to show one frame of a macro. */
export function frameSpec(
  site: Site,
  { app, moduleKey, kind, macro, ...request }: FrameRequest,
  { origin, isAnalyticsOn }: { origin: string; isAnalyticsOn: boolean },
): FrameSpec {
  const module = app.macros.find(({ key }) => key === moduleKey)
  const resource = kind === 'config' ? module?.config?.resource : module?.resource
  if (module === undefined || resource === undefined) {
    const what =
      module === undefined
        ? 'no macro'
        : kind === 'config'
          ? 'no configuration resource in the macro'
          : 'no resource in the macro'
    throw new UserError(`has ${what} "${moduleKey}".`, {
      where: app.name,
      next: 'Add it to manifest.yml, or remove the macro from the page.',
    })
  }
  const placement = {
    ...request,
    app,
    moduleKey,
    localId: macro?.parameters.localId ?? macro?.localId ?? randomUUID(),
    config: macro?.parameters.guestParams,
    isConfiguring: kind === 'config',
    isInserting: request.isInserting ?? false,
  }
  return {
    appId: app.id,
    appName: app.name,
    title: (kind === 'config' ? module.config?.title : undefined) ?? module.title,
    origin,
    src: origin + documentPath(resource),
    moduleKey,
    kind,
    context: contextOf(site, placement, { colorMode: request.colorMode, isAnalyticsOn }),
  }
}
