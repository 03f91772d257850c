import type { Gap } from '../finding.ts'
import type { Place } from '../place.ts'
import type { Parsed } from '../static/parse/parse.ts'
import type { PagePolicy } from './apps-script/page-policy.ts'
import type { ScriptProject } from './apps-script/script-project.ts'
import type { Manifest } from './manifest.ts'

/** An app's folder, read once. Nothing of it has been run. */
export type App = ForgeApp | AppsScriptApp

export interface ForgeApp extends AppFolder {
  readonly platform: 'forge'
}

/** A project as `clasp push` would send it. Of the manifest, what Forge alone has is empty. */
export interface AppsScriptApp extends AppFolder {
  readonly platform: 'apps-script'
  readonly project: ScriptProject
}

/** What is read of an app, whatever it runs on. */
export interface AppFolder {
  /** Absolute. */
  readonly folder: string
  /** The folder's own name: reports don't say where on a machine it lies. */
  readonly name: string
  readonly manifest: Manifest
  /** Every file that counts as the app's own, without node_modules, builds, tests and what git ignores. */
  readonly files: readonly AppFile[]
  /** Each set of code that runs together: the functions, and each Custom UI resource or page. */
  readonly programs: readonly Program[]
  /** The folder that would be deployed, where it is built: absolute. */
  readonly built: string | undefined
  /** What the package.json files of the app's programs declare. */
  readonly packages: readonly Package[]
  /** Addresses that stand in the text of the app's own files, and of its build. */
  readonly mentions: readonly Mention[]
  /** What could not be read and what that means: said in every report. */
  readonly problems: readonly Gap[]
  /** The text of a file, named as in a place; nothing where it can't be read. */
  text(file: string): string | undefined
  /** The same as a tree, or why there is none. */
  syntax(file: string): Parsed | undefined
}

/** A file of the app, by its path relative to the folder, with `/`. */
export interface AppFile {
  readonly file: string
  readonly bytes: number
  readonly kind: 'script' | 'html' | 'style' | 'json' | 'yaml' | 'foreign' | 'asset'
}

/** A package that a package.json declares. */
export interface Package {
  readonly name: string
  readonly range: string
  /** True where it is for building and testing only. */
  readonly isDev: boolean
  readonly at: Place
}

/** An address in a text, read without parsing it as code: it may never be used. */
export interface Mention {
  /** `https://images.example.com/a.png`; without a scheme where the text leaves it to the page: `//images.example.com`. */
  readonly address: string
  /** In small letters, without a port. */
  readonly host: string
  /** What a page or a style sheet loads from there; `text` in a script. */
  readonly as: 'text' | 'script' | 'style' | 'image' | 'frame' | 'font' | 'media' | 'link'
  readonly at: Place
  /** `built`: in what a bundler made. */
  readonly where: 'own' | 'built'
}

/** Code that runs together in one place. */
export interface Program {
  readonly where: 'functions' | 'frame'
  /** `functions`, or the resource's key, or the page's name. */
  readonly key: string
  /** True where only what a bundler made is there; the places are then the bundle's. */
  readonly isBuilt: boolean
  readonly entries: readonly Entry[]
  /** The manifest's line that names it. */
  readonly at: Place
  /**
   * Where its files are scripts that share one global scope: by each file's whole path, the offsets of functions that a
   * later script declares anew.
   */
  readonly overridden?: ReadonlyMap<string, readonly number[]>
  /** The content security policy that an Apps Script page puts on itself. */
  readonly policy?: PagePolicy
}

/** Where a program is entered from outside. */
export interface Entry {
  /** Relative to the folder, with `/`. */
  readonly file: string
  /** The exported function that Forge calls; nothing for a frame's script, which just runs. */
  readonly exported?: string
  /** The module types that name the function: `macro.resolver`, `trigger`, `webtrigger`, `scheduledTrigger`, `consumer`, `macro.adfExport`. */
  readonly calledAs: readonly string[]
  /** The manifest's modules that lead here, by key. */
  readonly modules: readonly string[]
  /** The functions of a resolver that queues are consumed by. */
  readonly methods?: readonly string[]
  readonly at: Place
}
