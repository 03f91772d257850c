import type { At } from '../manifest.ts'
import type { DataPage } from './data-pages.ts'
import type { PagePolicy } from './page-policy.ts'

/** What an Apps Script project has that no other app has: its manifest's own parts, its scripts in order, its pages. */
export interface ScriptProject {
  /** True where the manifest lists its scopes; else Google reads them out of the code, and so do we. */
  readonly isDeclared: boolean
  /** `urlFetchWhitelist`; nothing where the manifest has none. */
  readonly allowed: readonly At<string>[] | undefined
  readonly runtime: At<string> | undefined
  readonly logging: At<string> | undefined
  readonly services: readonly At<AdvancedService>[]
  /** Other people's projects, by the name that stands for each. */
  readonly libraries: readonly At<{ readonly symbol: string; readonly id: string }>[]
  /** The products that it is an add-on of, as the manifest has them: `calendar`, `docs`. */
  readonly addOns: readonly At<string>[]
  readonly addOnName: At<string> | undefined
  readonly logo: At<string> | undefined
  /** What `openLinkUrlPrefixes` lets open. */
  readonly links: readonly At<string>[]
  readonly webApp: At<{ readonly access: string; readonly executeAs: string }> | undefined
  /** In the order in which Google runs them. */
  readonly scripts: readonly Script[]
  readonly pages: readonly Page[]
  /** What lies packed in pages without markup. */
  readonly data: readonly DataPage[]
  /** The functions that are called from outside, each with the ways. */
  readonly functions: readonly GlobalFunction[]
}

/** `Calendar`, where the manifest turns that service on, and the name that the code has for it. */
interface AdvancedService {
  readonly symbol: string
  readonly service: string
  readonly version: string
}

/** A .gs or .js file. */
interface Script {
  readonly file: string
  /** Where functions begin that a later declaration replaces. */
  readonly overridden: readonly number[]
}

/** An .html file. */
export interface Page {
  /** As code names it: the path without its ending. */
  readonly name: string
  readonly file: string
  /** Pages that its scriptlets name, put into it. */
  readonly includes: readonly string[]
  /** True where its scriptlets run: a page that is shown as it is has none. */
  readonly isTemplate: boolean
  /** True where it is only ever put into others, or is no page but data. */
  readonly isPart: boolean
  readonly policy: PagePolicy
}

/** How a global function is called. */
export type CalledAs =
  /** `google.script.run` of a page: every function whose name doesn't end with `_`. */
  | 'run'
  | 'open'
  | 'edit'
  | 'get'
  | 'post'
  | 'card'
  | 'trigger'
  | 'menu'
  /** A formula in a cell. */
  | 'cell'

/** A function that Google can call by its name. */
export interface GlobalFunction {
  readonly name: string
  readonly file: string
  readonly line: number
  readonly calledAs: readonly CalledAs[]
}
