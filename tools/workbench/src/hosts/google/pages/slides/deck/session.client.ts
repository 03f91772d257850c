import { isContainer } from '../../../files/tree/model.ts'
import type { Operation } from '../../../files/tree/operations.ts'
import { rebase } from '../../../files/tree/rebase.ts'
import type { Tree } from '../../../files/tree/tree.ts'
import { slidesOf } from '../../../slides/pages.ts'
import { wholeText } from '../../../slides/text.ts'
import { movedOffset, textDifference } from '../../files/tree/text-difference.ts'
import type { FetchedDocument, TreeServer } from '../../files/tree/wire.ts'
import type { Selected, Stretch } from './place.ts'
import { openSync, type Sync, type SyncState } from './sync.ts'

/** A presentation that is open in a window, for the parts of the window: what is there, what is selected, what was done. */
export interface Session {
  readonly tree: Tree
  readonly selected: Selected
  readonly server: TreeServer
  readonly id: string
  readonly isReadonly: boolean
  /** Aborted when the presentation is closed. */
  readonly closed: AbortSignal
  newId(): string
  /** Does something; `then` is what is selected afterwards, where it isn't what was. */
  change(operations: readonly Operation[], then?: Partial<Selected>): boolean
  select(selected: Partial<Selected>): void
  /**
   * Names who says what the browser has selected in a text, if that is drawn as it is known: asked whenever it matters, as
   * the browser tells of it late.
   */
  lookAtText(look: LookAtText): void
  undo(): void
  redo(): void
  /** Says something to the person, aloud too. */
  say(text: string): void
  /** Called when anything has changed. */
  onUpdate(listener: (what: 'content' | 'selection') => void): void
  settled(): Promise<void>
  dispose(): void
}

type LookAtText = (holder: string, text: string) => Stretch | undefined

const mostUndone = 200
/** What is written without a longer pause is undone at once. */
const pauseMs = 1000

export function openSession(
  fetched: FetchedDocument,
  {
    server,
    isReadonly,
    onState,
    say,
  }: {
    readonly server: TreeServer
    readonly isReadonly: boolean
    readonly onState: (state: SyncState) => void
    readonly say: (text: string) => void
  },
): Session {
  const closing = new AbortController()
  const listeners = new Set<(what: 'content' | 'selection') => void>()
  const tell = (what: 'content' | 'selection') => {
    isTelling = true
    try {
      for (const listener of listeners) listener(what)
    } finally {
      isTelling = false
    }
  }
  let look: LookAtText = () => undefined
  /** While the parts are told, the browser may still have what was selected before. */
  let isTelling = false
  let wanted: Selected | undefined
  let writtenAt = 0
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
      // The text is still drawn as it was.
      choose(wanted ?? along(latest()))
      tell('content')
    },
  })
  let selected: Selected = {
    page: slidesOf(sync.tree)[0]?.id ?? '',
    pages: [],
    elements: [],
  }
  /** The text in which `selected` has its offsets. */
  let known = ''
  const textIn = (holder: string | undefined) => {
    const node = holder === undefined ? undefined : sync.tree.find(holder)
    return isContainer(node) ? wholeText(node) : ''
  }
  const choose = (next: Selected) => {
    selected = present(sync.tree, next)
    known = textIn(selected.text?.holder)
  }
  const latest = (): Selected => {
    const { text } = selected
    const seen = text && !isTelling ? look(text.holder, known) : undefined
    if (text && seen) selected = { ...selected, text: { ...text, ...seen } }
    return selected
  }
  /** Offsets go with the characters that they stand between. */
  const along = (from: Selected): Selected => {
    if (!from.text) return from
    const { holder, start, end } = from.text
    const difference = textDifference(known, textIn(holder))
    const text = { holder, start: movedOffset(start, difference), end: movedOffset(end, difference) }
    return { ...from, text }
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
      return latest()
    },
    server,
    id: fetched.id,
    isReadonly,
    closed: closing.signal,
    newId,
    change(operations, then) {
      if (isReadonly || operations.length === 0) return false
      wanted = then && { ...bare(selected), ...then }
      const inverse = sync.change(operations)
      wanted = undefined
      if (!inverse) {
        say('This could not be done: it was changed by someone else.')
        return false
      }
      const now = performance.now()
      const isWriting = isWritten(operations) && then?.text !== undefined
      const last = isWriting && now - writtenAt < pauseMs ? done.pop() : undefined
      writtenAt = isWriting ? now : 0
      done.push([...inverse, ...(last ?? [])])
      if (done.length > mostUndone) done.shift()
      undone = []
      return true
    },
    select(next) {
      choose({ ...bare(selected), ...next })
      tell('selection')
    },
    lookAtText(given) {
      look = given
    },
    undo() {
      writtenAt = 0
      step(done, undone)
    },
    redo: () => step(undone, done),
    say,
    onUpdate(listener) {
      listeners.add(listener)
    },
    settled: () => sync.settled(),
    dispose() {
      closing.abort()
      sync.dispose()
    },
  }
}

/** Whether characters were written or deleted, within one paragraph. */
function isWritten(operations: readonly Operation[]): boolean {
  return operations.every(({ op }) => op === 'replaceText')
}

function bare({ page }: Selected): Selected {
  return { page, pages: [], elements: [] }
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
