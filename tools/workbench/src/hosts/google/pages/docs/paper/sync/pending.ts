import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state'
import type { Mapping, Step } from 'prosemirror-transform'

/** A step that the document doesn't have yet, and the one that takes it back. */
interface PendingStep {
  readonly step: Step
  readonly inverted: Step
}

/** What was written here and isn't in the document yet: what is under way to it, and what came later. */
export interface Pending {
  readonly sent: readonly PendingStep[]
  readonly unsent: readonly PendingStep[]
}

const key = new PluginKey<Pending>('pending')
const none: Pending = { sent: [], unsent: [] }

/** Remembers the steps of a paper until the document has them. */
export function pendingSteps(): Plugin<Pending> {
  return new Plugin({
    key,
    state: {
      init: () => none,
      apply(tr, pending) {
        const told: Pending | undefined = tr.getMeta(key)
        if (told) return told
        return tr.docChanged ? { ...pending, unsent: [...pending.unsent, ...stepsOf(tr)] } : pending
      },
    },
    // The history then keeps an item for each of these steps, which `rebased` below counts on.
    historyPreserveItems: true,
  })
}

export function pendingOf(state: EditorState): Pending {
  return key.getState(state) ?? none
}

/** Whether a transaction is the document's and not the person's. */
export function isReceived(tr: Transaction): boolean {
  return tr.getMeta(key) !== undefined
}

/** Lets a paper that is only to be read change by what the document tells alone. */
export function readOnly(): Plugin {
  return new Plugin({ filterTransaction: (tr) => !tr.docChanged || isReceived(tr) })
}

/** Notes that what is unsent is under way now, or that what was under way has to be sent again. */
export function markSent(state: EditorState): Transaction {
  const { sent, unsent } = pendingOf(state)
  return state.tr.setMeta(key, { sent: [...sent, ...unsent], unsent: [] })
}

export function markUnsent(state: EditorState): Transaction {
  const { sent, unsent } = pendingOf(state)
  return state.tr.setMeta(key, { sent: [], unsent: [...sent, ...unsent] })
}

/** Notes that the paper differs from the document in nothing. */
export function markSettled(state: EditorState): Transaction {
  return state.tr.setMeta(key, none)
}

/** What came of a change of the document. */
export interface Received {
  readonly tr: Transaction
  /** The paper as the document has it now; the one before where no steps came. */
  readonly confirmedDoc: Node
  /** The paper with what was under way and without what came later. */
  readonly sentDoc: Node
  /** The words of what was written where nothing is any longer. */
  readonly lost: string
}

/**
 * Puts steps of the document under what isn't in it yet: that is taken back, the steps are done, and it is done again where
 * its place is now. `docBefore` is the paper that the steps are of. With `confirmed`, the document has what was under way,
 * and the steps come after that.
 */
export function receive(
  state: EditorState,
  docBefore: Node,
  steps: readonly Step[],
  { confirmed = false }: { readonly confirmed?: boolean } = {},
): Received {
  const { sent, unsent } = pendingOf(state)
  const local = confirmed ? unsent : [...sent, ...unsent]
  const sentCount = confirmed ? 0 : sent.length
  const tr = state.tr
  if (steps.length === 0) {
    // Nothing has to be moved; taking all back and doing it again would only disturb.
    tr.setMeta(key, { sent: confirmed ? [] : sent, unsent })
    const sentDoc = docWithout(state, unsent)
    return { tr, confirmedDoc: confirmed ? sentDoc : docBefore, sentDoc, lost: '' }
  }
  for (const { inverted } of [...local].reverse()) tr.step(inverted)
  for (const step of steps) tr.step(step)
  const confirmedDoc = tr.doc
  let sentDoc = confirmedDoc
  const kept: { readonly pending: PendingStep; readonly isSent: boolean }[] = []
  let lost = ''
  for (const [index, { step }] of local.entries()) {
    const mapFrom = local.length - index
    const mapped = step.map(tr.mapping.slice(mapFrom))
    if (mapped && !tr.maybeStep(mapped).failed) {
      mirror(tr.mapping, mapFrom - 1, tr.steps.length - 1)
      const before = tr.docs.at(-1) as Node
      kept.push({ pending: { step: mapped, inverted: mapped.invert(before) }, isSent: index < sentCount })
    } else lost += wordsOf(step)
    if (index === sentCount - 1) sentDoc = tr.doc
  }
  const next: Pending = {
    sent: kept.filter(({ isSent }) => isSent).map(({ pending }) => pending),
    unsent: kept.filter(({ isSent }) => !isSent).map(({ pending }) => pending),
  }
  // A cursor stays before what others write where it stands.
  if (state.selection instanceof TextSelection && tr.docChanged) {
    const { anchor, head } = state.selection
    tr.setSelection(
      TextSelection.between(
        tr.doc.resolve(tr.mapping.map(anchor, -1)),
        tr.doc.resolve(tr.mapping.map(head, -1)),
        -1,
      ),
    )
    // Not a choice of the person's: what they chose for the next letter stays.
    if (state.storedMarks) tr.setStoredMarks(state.storedMarks)
  }
  tr.setMeta(key, next).setMeta('rebased', local.length).setMeta('addToHistory', false)
  return { tr, confirmedDoc, sentDoc, lost }
}

// What prosemirror-collab calls too; its types leave it out.
function mirror(mapping: Mapping & { setMirror?(a: number, b: number): void }, a: number, b: number): void {
  mapping.setMirror?.(a, b)
}

function docWithout(state: EditorState, steps: readonly PendingStep[]): Node {
  return [...steps].reverse().reduce((doc, { inverted }) => {
    const { doc: before, failed } = inverted.apply(doc)
    if (!before) throw new Error(`A step can't be taken back: ${failed}`)
    return before
  }, state.doc)
}

function stepsOf(tr: Transaction): readonly PendingStep[] {
  return tr.steps.map((step, index) => ({ step, inverted: step.invert(tr.docs[index] as Node) }))
}

function wordsOf(step: Step): string {
  const slice = 'slice' in step ? (step.slice as { content?: Node['content'] }) : undefined
  return slice?.content?.textBetween(0, slice.content.size, '\n') ?? ''
}
