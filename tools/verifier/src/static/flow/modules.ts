import type { Program } from '../../app/app.ts'
import type { Code } from './code.ts'
import type { Obj } from './graph/objects.ts'

/** A file as one program has loaded it. */
export interface ModuleInstance {
  readonly program: Program
  readonly path: string
  /** What it exports by name. */
  readonly namespace: Obj
  /** CommonJS's `module`, with `exports`. */
  readonly commonjs: Obj
  /** Nothing where it could not be read, or holds data. */
  readonly code: Code | undefined
  /** True for the app's own code: false for a package's. */
  readonly isOwn: boolean
}
