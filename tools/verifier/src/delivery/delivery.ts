import type { Place } from '../place.ts'

/** How a folder says that its app is built and shipped. */
export interface Delivery {
  readonly workflows: readonly Workflow[]
  /** Scripts of the app's package.json. */
  readonly scripts: readonly Script[]
  readonly lock: LockState
  /** Texts in which a credential may stand: workflows, and the files that command lines keep theirs in. */
  readonly texts: readonly { readonly file: string; readonly text: string }[]
  /** Pipelines that are there and in no form that is read. */
  readonly unread: readonly Place[]
}

/** What a lock file says of what package.json asks for; an `outOfStep` one is none for what it leaves out. */
export type LockState =
  | { readonly state: 'inStep' }
  | { readonly state: 'missing' }
  | { readonly state: 'outOfStep'; readonly package: string; readonly at: Place }

export interface Script {
  readonly name: string
  readonly command: string
  readonly at: Place
}

/** A GitHub workflow. */
export interface Workflow {
  readonly file: string
  readonly triggers: readonly Trigger[]
  readonly jobs: readonly Job[]
}

export interface Trigger {
  readonly event: string
  readonly at: Place
  /** Nothing where all branches are meant. */
  readonly branches: readonly string[] | undefined
  readonly tags: readonly string[] | undefined
  /** `closed`, `opened`; nothing where it isn't said. */
  readonly types: readonly string[] | undefined
}

export interface Job {
  readonly key: string
  readonly at: Place
  readonly environment: string | undefined
  /** Conditions of the job and of its steps, as written. */
  readonly conditions: readonly string[]
  readonly commands: readonly Line[]
  readonly actions: readonly Line[]
  /** What is handed to the job or to its steps by name: `env` and `with`, the workflow's own `env` included. */
  readonly given: readonly Given[]
}

export interface Line {
  readonly text: string
  readonly at: Place
}

export interface Given {
  readonly name: string
  readonly value: string
  readonly at: Place
  /** The action that it is handed to. */
  readonly to: string | undefined
}
