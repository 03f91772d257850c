import type { Code } from '../code.ts'
import type { ModuleInstance } from '../modules.ts'

/** A function as it is called from one place: its variables have nodes of their own. */
export interface Instance {
  readonly id: number
  readonly code: Code
  /** Where each slot's node is. */
  readonly nodes: Int32Array
  readonly env: Instance | undefined
  readonly module: ModuleInstance
  /** What it calls. */
  readonly callees: Set<Instance>
}
