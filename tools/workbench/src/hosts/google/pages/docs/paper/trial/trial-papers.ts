import { history } from 'prosemirror-history'
import { EditorState, type Transaction } from 'prosemirror-state'
import type { Docs } from '../../../../docs/docs.ts'
import { trialDocs } from '../../../../docs/trial-docs.ts'
import type { Result } from '../../../../files/files.ts'
import type { Container } from '../../../../files/tree/model.ts'
import type { Operation } from '../../../../files/tree/operations.ts'
import { cloneNode } from '../../../../files/tree/tree.ts'
import { png, value } from '../../../../files/trial-files.ts'
import type { ChangeAnswer, StoredChange } from '../../../files/tree/wire.ts'
import { nodeIds } from '../editing/ids.ts'
import { docFromBody } from '../mapping/from-tree.ts'
import { pendingSteps } from '../sync/pending.ts'
import { createSync, type Sync, type SyncNotice } from '../sync/sync.ts'

/** A paper without a window: what it does waits until the test lets it go on. */
export interface TrialPaper {
  readonly notices: SyncNotice[]
  state(): EditorState
  apply(make: (state: EditorState) => Transaction): void
  /** Lets the next of what waits happen: 'send', an answer on its way, or a change of others. False where nothing waits. */
  step(which: 'send' | 'request' | 'answer' | 'change'): Promise<boolean>
  sync: Sync
}

export interface TrialPapers {
  readonly docs: Docs
  readonly id: string
  readonly papers: readonly TrialPaper[]
  /** A picture that the document has the bytes of. */
  readonly image: string
  body(): Container
  script(operations: readonly Operation[]): Result<unknown>
  /** Lets everything happen that waits, until nothing does. */
  settle(): Promise<void>
  dispose(): void
}

const owner = { email: 'ada@example.com' }

/** Papers of one document, with a network that a test moves by hand. */
export function startTrialPapers(body: Container, count: number): TrialPapers {
  const trial = trialDocs()
  const { docs } = trial
  const { id } = docs.create(owner, { title: 'Trial', body })
  const tree = () => value(docs.tree(owner.email, id))
  const log: StoredChange[] = []
  let current: string | undefined
  let fresh = 0
  const newId = () => {
    fresh += 1
    return `f${fresh}`
  }
  const papers = Array.from({ length: count }, (_, index) => paper(`client${index}`))
  docs.onEvent((event) => {
    if (event.kind !== 'changed') return
    const change = { revision: event.revision, operations: event.operations, client: current }
    log.push(change)
    for (const each of papers) each.changes.push(change)
  })

  function paper(client: string) {
    const changes: StoredChange[] = []
    const requests: (() => void)[] = []
    const answers: (() => void)[] = []
    const timers = new Set<() => void>()
    const notices: SyncNotice[] = []
    const root = cloneNode(tree().root) as Container
    const first = value(docs.find(owner.email, id))
    const view = {
      state: EditorState.create({
        doc: docFromBody(root.children[0] as Container),
        plugins: [nodeIds(newId), pendingSteps(), history()],
      }),
      dispatch(tr: Transaction) {
        view.state = view.state.apply(tr)
      },
    }
    const sync = createSync({
      view,
      document: { id, revision: first.revision, root },
      client,
      newId,
      onNotice: (notice) => void notices.push(notice),
      onState() {},
      later(_ms, run) {
        timers.add(run)
        return () => timers.delete(run)
      },
      server: {
        change: ({ operations, base }) =>
          new Promise<ChangeAnswer>((resolve) => {
            requests.push(() => {
              current = client
              const changed = docs.change(owner, id, { operations, base })
              current = undefined
              const { revision } = value(docs.find(owner.email, id))
              answers.push(() =>
                resolve(
                  changed.ok
                    ? { ok: true, revision: changed.value.revision, operations: changed.value.operations }
                    : { ok: false, refusal: changed.refusal, revision },
                ),
              )
            })
          }),
        changesSince: async (revision) => log.filter((each) => each.revision > revision),
        load: async () => ({
          id,
          revision: value(docs.find(owner.email, id)).revision,
          root: cloneNode(tree().root) as Container,
        }),
      },
    })
    return {
      notices,
      changes,
      sync,
      state: () => view.state,
      apply(make: (state: EditorState) => Transaction) {
        view.dispatch(make(view.state))
        sync.changed()
      },
      async step(which: 'send' | 'request' | 'answer' | 'change') {
        const run =
          which === 'request'
            ? requests.shift()
            : which === 'answer'
              ? answers.shift()
              : which === 'send'
                ? takeFirst(timers)
                : received(changes, sync)
        run?.()
        // Promises that were waiting for it go on.
        for (let turn = 0; turn < 6; turn += 1) await Promise.resolve()
        return run !== undefined
      },
    }
  }

  return {
    docs,
    id,
    papers,
    image: value(docs.addImage(owner, id, { content: png(2, 2), name: null })).id,
    body: () => tree().root.children[0] as Container,
    script: (operations) => docs.change({ ...owner, app: 'app' }, id, { operations }),
    async settle() {
      let rounds = 0
      for (let moved = true; moved; rounds += 1) {
        if (rounds > 200) throw new Error('The papers don’t come to rest.')
        moved = false
        for (const each of papers)
          for (const which of ['change', 'send', 'request', 'answer'] as const)
            if (await each.step(which)) moved = true
      }
    },
    dispose: () => trial.dispose(),
  }
}

function takeFirst(timers: Set<() => void>): (() => void) | undefined {
  const [first] = timers
  if (first) timers.delete(first)
  return first
}

// One, or where several wait two at once, as they may arrive together.
function received(changes: StoredChange[], sync: Sync): (() => void) | undefined {
  const arrived = changes.splice(0, 2)
  return arrived.length > 0 ? () => sync.receive(arrived) : undefined
}
