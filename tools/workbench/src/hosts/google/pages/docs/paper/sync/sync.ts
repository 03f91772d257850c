import type { Node } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import type { Refusal } from '../../../../files/files.ts'
import { bodyId } from '../../../../files/tree/model.ts'
import { createTree, type EditableTree, type Tree } from '../../../../files/tree/tree.ts'
import type {
  ChangeAnswer,
  FetchedDocument,
  SentChange,
  StoredChange,
  TreeServer,
} from '../../../files/tree/wire.ts'
import { operationsFor } from '../mapping/operations-for.ts'
import { reconcile } from '../mapping/reconcile.ts'
import { attrsOf } from '../mapping/wanted.ts'
import { follow } from './follow.ts'
import { markSent, markSettled, markUnsent, pendingOf, receive } from './pending.ts'

/** What of an editor's view the sync needs. */
interface SyncedView {
  readonly state: EditorState
  dispatch(tr: Transaction): void
}

/** Whether all that was written is in the document. */
export type PaperState = 'saved' | 'saving' | 'offline' | 'refused'

/** What a person has to be told. */
export type SyncNotice =
  /** They wrote where someone else has taken the place away; these are their words. */
  | { readonly kind: 'lost'; readonly words: string }
  /** Someone else wrote at the same characters; both are there. */
  | { readonly kind: 'merged' }
  /** The document doesn't take what is on the paper, which stays there. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }

export interface SyncOptions {
  readonly view: SyncedView
  readonly document: FetchedDocument
  readonly server: Pick<TreeServer, 'load' | 'change' | 'changesSince'>
  readonly client: string
  readonly newId: () => string
  readonly onNotice: (notice: SyncNotice) => void
  readonly onState: (state: PaperState) => void
  /** Calls back after so many milliseconds; answers how to prevent it. */
  readonly later: (ms: number, run: () => void) => () => void
}

/** Keeps a paper and its document the same. */
export interface Sync {
  /** The document as it was last heard of. */
  tree(): Tree
  revision(): number
  /** Has to be called after each change of the paper. */
  changed(): void
  receive(changes: readonly StoredChange[]): void
  /** Resolves when all that was written is in the document, or is refused. */
  settled(): Promise<void>
  dispose(): void
}

/** Typing is sent when it has rested for so many milliseconds. */
const rest = 120
const firstRetry = 1000
const longestRetry = 15_000

/**
 * The paper is the document as it was last heard of (`confirmed`), what is under way to it on top (`sentDoc`), and what came
 * later on top of that. One change is under way at a time. What others change goes under both; the document's own answer
 * to what was sent is taken as it is, so that all papers come to the same in the end.
 */
export function createSync(options: SyncOptions): Sync {
  const { view, server, client, newId, onNotice, later } = options
  let tree: EditableTree = createTree(options.document.root)
  let { revision } = options.document
  let confirmed: Node = view.state.doc
  let sentDoc: Node = confirmed
  let underWay: SentChange | undefined
  const early = new Map<number, StoredChange>()
  const settling: (() => void)[] = []
  let cancelTimer = () => {}
  let state: PaperState = 'saved'
  let [isStopped, isRefused, isFetching, isStale] = [false, false, false, false]

  const tell = (next: PaperState) => {
    if (next !== state) options.onState(next)
    state = next
  }
  const isSettled = () => {
    const { sent, unsent } = pendingOf(view.state)
    return !underWay && sent.length + unsent.length === 0
  }
  const rested = () => {
    if (!isSettled() && !isRefused) return tell(state === 'offline' ? 'offline' : 'saving')
    tell(isRefused ? 'refused' : 'saved')
    for (const done of settling.splice(0)) done()
  }
  const sendSoon = (ms = rest) => {
    if (underWay || isStopped) return
    cancelTimer()
    cancelTimer = later(ms, () => void send())
  }

  const send = async (): Promise<void> => {
    if (underWay || isStopped || isRefused || isFetching) return
    cancelTimer()
    const { doc } = view.state
    if (pendingOf(view.state).unsent.length === 0) return rested()
    const operations = operationsFor({ tree, from: confirmed, to: doc, newId })
    if (operations.length === 0) {
      confirmed = doc
      view.dispatch(markSettled(view.state))
      return rested()
    }
    view.dispatch(markSent(view.state))
    sentDoc = doc
    underWay = { client, change: newId(), base: revision, operations }
    rested()
    await deliver(underWay, firstRetry)
  }

  const deliver = async (change: SentChange, retry: number): Promise<void> => {
    let answer: ChangeAnswer
    try {
      answer = await server.change(change)
    } catch {
      // Whatever the reason, it may have arrived: the same change is sent again, and is done once.
      if (isStopped || underWay !== change) return
      tell('offline')
      cancelTimer = later(retry, () => void deliver(change, Math.min(retry * 2, longestRetry)))
      return
    }
    if (isStopped || underWay !== change) return
    if (state === 'offline') tell('saving')
    if (!answer.ok) return refused(change, answer)
    if (isStale) return reload({ hasSent: true })
    // A change that came to nothing has no revision of its own.
    if (answer.operations.length === 0) settleSent(new Set(), 'all')
    else enter([{ revision: answer.revision, operations: answer.operations, client }])
  }

  const refused = async (
    { base }: SentChange,
    { refusal, revision: theirs }: Extract<ChangeAnswer, { ok: false }>,
  ) => {
    underWay = undefined
    view.dispatch(markUnsent(view.state))
    if (theirs === base && !isStale) {
      isRefused = true
      onNotice({ kind: 'refused', refusal })
      return rested()
    }
    let isLost = false
    await catchUp(() => {
      isLost = true
    })
    if (!isLost && refusal.code === 'CONFLICT') onNotice({ kind: 'merged' })
    sendSoon(0)
  }

  /** Fetches what was changed meanwhile; nothing is sent until it is here. */
  const catchUp = async (onLost = () => {}): Promise<void> => {
    if (isFetching) return
    isFetching = true
    try {
      const changes = isStale ? undefined : await server.changesSince(revision)
      isFetching = false
      if (isStopped) return
      if (!changes) return await reload({ hasSent: false })
      enter(changes, onLost)
    } catch {
      isFetching = false
      if (isStopped) return
      tell('offline')
      cancelTimer = later(firstRetry, () => void catchUp(onLost).then(() => sendSoon(0)))
    }
  }

  /** `hasSent` says that the document has what was under way. */
  const reload = async ({ hasSent }: { readonly hasSent: boolean }): Promise<void> => {
    const loaded = await server.load()
    if (isStopped) return
    tree = createTree(loaded.root)
    revision = loaded.revision
    isStale = false
    if (hasSent) settleSent(new Set(), 'all')
    else take('all')
    sendSoon(0)
  }

  /** Others changed the document. */
  const take = (dirty: ReadonlySet<string> | 'all', onLost = () => {}) => {
    const received = receive(view.state, confirmed, reconcile(confirmed, tree, dirty).steps)
    confirmed = received.confirmedDoc
    sentDoc = received.sentDoc
    view.dispatch(received.tr)
    tellLost(received.lost, onLost)
  }

  /** The document has what was under way, in its own way. */
  const settleSent = (touched: ReadonlySet<string>, all?: 'all') => {
    underWay = undefined
    const dirty = all ?? new Set([...touched, ...changedBlocks(confirmed, sentDoc)])
    const steps = reconcile(sentDoc, tree, dirty).steps
    const received = receive(view.state, sentDoc, steps, { confirmed: true })
    confirmed = received.confirmedDoc
    sentDoc = received.sentDoc
    view.dispatch(received.tr)
    tellLost(received.lost)
    if (!isSettled()) sendSoon()
    rested()
  }

  const tellLost = (words: string, onLost = () => {}) => {
    if (words.trim() === '') return
    onLost()
    onNotice({ kind: 'lost', words })
  }

  /** Others' changes are taken together, as far as none of one's own is between them. */
  const enter = (changes: readonly StoredChange[], onLost = () => {}) => {
    if (isStopped) return
    for (const each of changes) if (each.revision > revision) early.set(each.revision, each)
    let dirty: Set<string> | undefined
    const takeAll = () => {
      if (dirty) take(dirty, onLost)
      dirty = undefined
    }
    for (let next = nextOf(early, revision); next && !isStale; next = nextOf(early, revision)) {
      const isOwn = underWay !== undefined && next.client === client
      if (isOwn) takeAll()
      const touched = follow(tree, next.operations, bodyId)
      revision = next.revision
      early.delete(revision)
      isStale = !touched
      if (!touched) break
      if (isOwn) settleSent(touched)
      else dirty = new Set([...(dirty ?? []), ...touched])
    }
    if (!isStale) takeAll()
    for (const each of [...early.keys()]) if (each <= revision) early.delete(each)
    if (isStale && !underWay) void reload({ hasSent: false }).catch(() => void catchUp())
    else if (early.size > 0) void catchUp()
    rested()
  }

  return {
    tree: () => tree,
    revision: () => revision,
    changed() {
      if (pendingOf(view.state).unsent.length === 0) return
      sendSoon()
      rested()
    },
    receive: (changes) => enter(changes),
    async settled() {
      await send()
      if (!isSettled() && !isRefused && !isStopped) await new Promise<void>((done) => settling.push(done))
    },
    dispose() {
      isStopped = true
      cancelTimer()
      for (const done of settling.splice(0)) done()
    },
  }
}

// A change that covers several revisions fits where its first follows on what is known.
function nextOf(early: ReadonlyMap<number, StoredChange>, revision: number): StoredChange | undefined {
  return [...early.values()].find((each) => each.revision - (each.span ?? 1) === revision)
}

function changedBlocks(before: Node, after: Node): readonly string[] {
  const known = new Set<Node>()
  before.forEach((block) => void known.add(block))
  const changed: string[] = []
  after.forEach((block) => {
    if (!known.has(block)) changed.push(attrsOf(block).id)
  })
  return changed
}
