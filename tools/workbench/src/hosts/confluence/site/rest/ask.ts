import type { Person, Site } from '../site.ts'

/** Which of the two APIs was asked; their errors have different shapes. */
export type Api = 'v1' | 'v2'

/** One request to the REST API, as far as it is understood before its endpoint answers. */
export interface Ask {
  readonly site: Site
  readonly api: Api
  /** Under whose account it happens: a person's, or the app's own. */
  readonly by: Person
  /** The app that asks, if one does. */
  readonly app: string | undefined
  /** The scopes of that app. */
  readonly scopes: readonly string[]
  readonly request: Request
  readonly url: URL
  /** A part of the path, decoded. */
  readonly part: (name: string) => string
}

/** Answers one endpoint. What it throws as a `Refused` becomes the answer. */
export type Answer = (ask: Ask) => Response | Promise<Response>

/** For a write: the app that does it, where one does. */
export function written({ app }: Ask): { readonly app?: string } {
  return app === undefined ? {} : { app }
}
