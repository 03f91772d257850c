import type { Manifest } from './manifest.ts'
import type { Program } from './syntax-tree.ts'

/** One file of a project, as it lies in the folder. */
export interface SourceFile {
  /** Google's name: the path without its extension, `ui/sidebar`. */
  readonly name: string
  /** The path within the project's root, `ui/sidebar.html`. */
  readonly path: string
  readonly text: string
}

/** A .gs or .js file, with its syntax tree. */
export interface ScriptFile extends SourceFile {
  readonly tree: Program
  /** The texts of its block comments, for annotations such as `@OnlyCurrentDoc`. */
  readonly docs: readonly string[]
}

/** An Apps Script project, loaded once. Its files are as they were written. */
export interface Project {
  /** The script id of `.clasp.json`; made from the folder where there is none. */
  readonly id: string
  readonly name: string
  /** The folder with the project's files. */
  readonly folder: string
  readonly manifest: Manifest
  /** In the order in which Google runs them. */
  readonly scripts: readonly ScriptFile[]
  readonly pages: readonly SourceFile[]
  /** Other projects, as the objects that the manifest names them. */
  readonly libraries: readonly { readonly symbol: string; readonly project: Project }[]
  /** Sentences about what Google would take otherwise, or what isn't built here. */
  readonly warnings: readonly string[]
}
