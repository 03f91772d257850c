import { applyOperation } from '../../../files/tree/apply.ts'
import { applyChange } from '../../../files/tree/change.ts'
import type { Operation } from '../../../files/tree/operations.ts'
import { rebase } from '../../../files/tree/rebase.ts'
import { createTree, type EditableTree, type Tree } from '../../../files/tree/tree.ts'
import type { ChangeAnswer, FetchedDocument, StoredChange, TreeServer } from '../../files/tree/wire.ts'

/** What a deck asks of its presentation's server. */
export type DeckServer = Pick<TreeServer, 'load' | 'change' | 'subscribe'>

/** Whether all that was done is in the presentation; `lost` is a change that was refused, in words. */
export type SyncState =
  | { readonly kind: 'saved' | 'saving' | 'offline' }
  | { readonly kind: 'lost'; readonly why: string }

/** A presentation as one window has it: one's own changes are in it at once, and others' between those. */
export interface Sync {
  readonly tree: Tree
  /** Does a change here and sends it; answers what undoes it, or undefined where it fits no longer. */
  change(operations: readonly Operation[]): readonly Operation[] | undefined
  /** Resolves when all that was done is stored. */
  settled(): Promise<void>
  dispose(): void
}

interface Pending {
  readonly change: string
  operations: readonly Operation[]
  inverse: readonly Operation[]
}

const retryMs = 2000

/** Opens a presentation as it was fetched. Calls back when it has changed, by whomever, and when its state has. */
export function openSync(
  fetched: FetchedDocument,
  {
    server,
    newId,
    onChange,
    onState,
    wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  }: {
    readonly server: DeckServer
    readonly newId: () => string
    /** `others` are the changes of other people and scripts that came in; undefined where all was loaded anew. */
    readonly onChange: (others: readonly Operation[] | undefined) => void
    readonly onState: (state: SyncState) => void
    readonly wait?: (ms: number) => Promise<unknown>
  },
): Sync {
  const client = newId()
  let tree: EditableTree = createTree(fetched.root)
  let { revision } = fetched
  let pending: Pending[] = []
  let sending: Promise<void> | undefined
  /** Told when the stream has brought the change that was sent. */
  let onStreamed = () => {}
  let isDisposed = false
  let stop = server.subscribe(revision, hear)

  const undoPending = () => {
    for (const { inverse } of [...pending].reverse()) for (const each of inverse) applyOperation(tree, each)
  }
  // What no longer fits is dropped: what it was about is gone.
  const redoPending = (others: readonly Operation[]) => {
    pending = pending.flatMap((each) => {
      const moved = each.operations.map((operation) => rebase(operation, others, tree))
      const operations = moved.flatMap((one) => ('operation' in one ? [one.operation] : []))
      const changed = operations.length === moved.length ? applyChange(tree, operations) : undefined
      if (!changed?.ok) {
        onState({ kind: 'lost', why: 'Someone else changed or removed what you were changing.' })
        return []
      }
      return [{ change: each.change, operations, inverse: changed.inverse }]
    })
  }

  function hear(change: StoredChange): void {
    if (isDisposed || change.revision <= revision) return
    if (change.revision !== revision + (change.span ?? 1)) {
      void reload()
      return
    }
    if (change.client === client && pending.length > 0) {
      // The server has it as we have: what came in between was put before it here too.
      pending = pending.slice(1)
      revision = change.revision
      onStreamed()
      return
    }
    undoPending()
    const isApplied = change.operations.every((operation) => applyOperation(tree, operation).ok)
    if (!isApplied) {
      void reload()
      return
    }
    revision = change.revision
    redoPending(change.operations)
    onChange(change.operations)
  }

  /** Begins anew from what is stored; what isn't there yet is put on top again. */
  async function reload(): Promise<void> {
    stop()
    const fresh = await server.load().catch(() => undefined)
    if (isDisposed) return
    if (!fresh) {
      onState({ kind: 'offline' })
      await wait(retryMs)
      return reload()
    }
    tree = createTree(fresh.root)
    revision = fresh.revision
    redoPending([])
    stop = server.subscribe(revision, hear)
    onChange(undefined)
  }

  async function send(): Promise<void> {
    for (let next = pending[0]; next && !isDisposed; next = pending[0]) {
      onState({ kind: 'saving' })
      const base = revision
      const answer = await server
        .change({ client, change: next.change, base, operations: next.operations })
        .catch((): undefined => undefined)
      if (isDisposed) return
      if (!answer) {
        onState({ kind: 'offline' })
        await wait(retryMs)
      } else await taken(next, answer)
    }
    if (pending.length === 0) onState({ kind: 'saved' })
  }

  async function taken(sent: Pending, answer: ChangeAnswer): Promise<void> {
    if (!answer.ok) {
      pending = pending.filter((each) => each.change !== sent.change)
      const { refusal } = answer
      onState({
        kind: 'lost',
        why: 'what' in refusal ? refusal.what : 'Someone else changed or removed what you were changing.',
      })
      return reload()
    }
    // Our own change may come by the stream before or after this answer; whichever is first counts.
    if (answer.revision === revision + 1) {
      pending = pending.filter((each) => each.change !== sent.change)
      revision = answer.revision
      return
    }
    const isPending = () => pending.some((each) => each.change === sent.change)
    if (!isPending()) return
    // Others' changes before it are still on their way, and it comes behind them.
    await Promise.race([
      new Promise<void>((resolve) => {
        onStreamed = resolve
      }),
      wait(retryMs),
    ])
    if (!isPending() || isDisposed) return
    pending = pending.filter((each) => each.change !== sent.change)
    await reload()
  }

  return {
    get tree() {
      return tree
    },
    change(operations) {
      const changed = applyChange(tree, operations)
      if (!changed.ok || changed.operations.length === 0) return changed.ok ? [] : undefined
      pending.push({ change: newId(), operations, inverse: changed.inverse })
      sending ??= send().finally(() => {
        sending = undefined
      })
      onChange([])
      return changed.inverse
    },
    async settled() {
      while (sending) await sending
    },
    dispose() {
      isDisposed = true
      stop()
    },
  }
}
