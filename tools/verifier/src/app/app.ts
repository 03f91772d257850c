import type { Gap } from '../finding.ts'
import type { Place } from '../place.ts'
import type { Manifest } from './manifest.ts'

/** A Forge app's folder, read once. Nothing of it has been run. */
export interface App {
  /** Absolute. */
  readonly folder: string
  /** The folder's own name: reports don't say where on a machine it lies. */
  readonly name: string
  readonly manifest: Manifest
  /** Every file that counts as the app's own, without node_modules, builds, tests and what git ignores. */
  readonly files: readonly AppFile[]
  /** Each set of code that runs together: the functions, and each Custom UI resource. */
  readonly programs: readonly Program[]
  /** The folder that would be deployed, where it is built: absolute. */
  readonly built: string | undefined
  /** What could not be read and what that means: said in every report. */
  readonly problems: readonly Gap[]
}

/** A file of the app, by its path relative to the folder, with `/`. */
export interface AppFile {
  readonly file: string
  readonly bytes: number
  readonly kind: 'script' | 'html' | 'style' | 'json' | 'yaml' | 'foreign' | 'asset'
}

/** Code that runs together in one place. */
export interface Program {
  readonly where: 'functions' | 'frame'
  /** `functions`, or the resource's key. */
  readonly key: string
  /** True where only what a bundler made is there; the places are then the bundle's. */
  readonly isBuilt: boolean
  readonly entries: readonly Entry[]
  /** The manifest's line that names it. */
  readonly at: Place
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
  readonly at: Place
}
