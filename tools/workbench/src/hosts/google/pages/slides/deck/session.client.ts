import type { Operation } from '../../../docs/operations.ts'
import { rebase } from '../../../docs/rebase.ts'
import type { Tree } from '../../../docs/tree.ts'
import { slidesOf } from '../../../slides/pages.ts'
import type { FetchedDocument, PaperServer } from '../../docs/paper/wire.ts'
import type { Selected } from './place.ts'
import { openSync, type Sync, type SyncState } from './sync.ts'

/** A presentation that is open in a window, for the parts of the window: what is there, what is selected, what was done. */
export interface Session {
  readonly tree: Tree
  readonly selected: Selected
  readonly server: PaperServer
  readonly id: string
  readonly isReadonly: boolean
  newId(): string
  change(operations: readonly Operation[]): boolean
  select(selected: Partial<Selected>): void
  undo(): void
  redo(): void
  /** Says something to the person, aloud too. */
  say(text: string): void
  /** Called when anything has changed. */
  onUpdate(listener: (what: 'content' | 'selection') => void): void
  settled(): Promise<void>
  dispose(): void
}

const mostUndone = 200

export function openSession(
  fetched: FetchedDocument,
  {
    server,
    isReadonly,
    onState,
    say,
  }: {
    readonly server: PaperServer
    readonly isReadonly: boolean
    readonly onState: (state: SyncState) => void
    readonly say: (text: string) => void
  },
): Session {
  const listeners = new Set<(what: 'content' | 'selection') => void>()
  const tell = (what: 'content' | 'selection') => {
    for (const listener of listeners) listener(what)
  }
  let done: (readonly Operation[])[] = []
  let undone: (readonly Operation[])[] = []
  const newId = () =>
    btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(9))))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
  const sync: Sync = openSync(fetched, {
    server,
    newId,
    onState,
    onChange(others) {
      if (others === undefined) {
        done = []
        undone = []
      } else if (others.length > 0) {
        done = done.flatMap((step) => moved(step, others, sync.tree))
        undone = undone.flatMap((step) => moved(step, others, sync.tree))
      }
      selected = present(sync.tree, selected)
      tell('content')
    },
  })
  let selected: Selected = {
    page: slidesOf(sync.tree)[0]?.id ?? '',
    pages: [],
    elements: [],
  }
  const step = (from: (readonly Operation[])[], to: (readonly Operation[])[]) => {
    const operations = from.pop()
    if (!operations || isReadonly) return
    const inverse = sync.change(operations)
    if (inverse) to.push(inverse)
    else say('This can no longer be undone: it was changed by someone else.')
  }
  return {
    get tree() {
      return sync.tree
    },
    get selected() {
      return selected
    },
    server,
    id: fetched.id,
    isReadonly,
    newId,
    change(operations) {
      if (isReadonly || operations.length === 0) return false
      const inverse = sync.change(operations)
      if (!inverse) {
        say('This could not be done: it was changed by someone else.')
        return false
      }
      done.push(inverse)
      if (done.length > mostUndone) done.shift()
      undone = []
      return true
    },
    select(next) {
      const { text: _text, ...rest } = selected
      selected = present(sync.tree, { ...rest, elements: [], pages: [], ...next })
      tell('selection')
    },
    undo: () => step(done, undone),
    redo: () => step(undone, done),
    say,
    onUpdate(listener) {
      listeners.add(listener)
    },
    settled: () => sync.settled(),
    dispose: () => sync.dispose(),
  }
}

// A step of which a part was changed by others is none any longer.
function moved(
  step: readonly Operation[],
  others: readonly Operation[],
  tree: Tree,
): (readonly Operation[])[] {
  const rebased = step.map((operation) => rebase(operation, others, tree))
  const operations = rebased.flatMap((one) => ('operation' in one ? [one.operation] : []))
  return operations.length === step.length ? [operations] : []
}

/** What of a selection is still there; where the page is gone, the nearest. */
function present(tree: Tree, { page, pages, elements, text }: Selected): Selected {
  const slides = slidesOf(tree)
  const isThere = (id: string) => tree.find(id) !== undefined
  return {
    page: isThere(page) ? page : (slides[0]?.id ?? ''),
    pages: pages.filter(isThere),
    elements: elements.filter(isThere),
    ...(text && isThere(text.holder) && { text }),
  }
}
