import type { MessagePort } from 'node:worker_threads'
import type { EngineKind, Job, Outcome } from './script-engine.ts'

/** What a worker starts with. */
export interface WorkerStart {
  readonly kind: EngineKind
  readonly prelude: string
  readonly memoryMB: number
  /** Compiled once, for all workers; QuickJS's. */
  readonly wasm: WebAssembly.Module | undefined
  /** One Int32, on which the worker waits for an answer. */
  readonly flag: SharedArrayBuffer
  readonly replies: MessagePort
  /** Class name -> its description, JSON. */
  readonly classes: Readonly<Record<string, string>>
  readonly enums: Readonly<Record<string, string>>
}

export interface ToWorker {
  readonly job: Job
}

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'call'; readonly text: string }
  | { readonly kind: 'done'; readonly outcome: Outcome }
