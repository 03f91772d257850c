import type { Files, Result } from '../../../files/files.ts'
import { done } from '../../../files/result.ts'
import type { ChangeAnswer, StoredChange } from './wire.ts'

/** So many changes and answers are remembered of a document. */
const remembered = 1000

/** The changes of documents while their papers are open, and which paper each came from. */
export interface ChangeLog {
  /** Changes that are made in `change` are those of a paper. */
  by<T>(client: string, change: () => T): T
  /** Undefined where they are no longer kept. */
  since(email: string, id: string, revision: number): Result<readonly StoredChange[] | undefined>
  /** Changes after a revision as server-sent events, and those to come; undefined for who may not see the document. */
  stream(email: string, id: string, since: number): ReadableStream<Uint8Array> | undefined
  remember(id: string, email: string, change: string, answer: ChangeAnswer): void
  answerTo(id: string, email: string, change: string): ChangeAnswer | undefined
}

export function createChangeLog(files: Files): ChangeLog {
  const changes = new Map<string, StoredChange[]>()
  const answers = new Map<string, ChangeAnswer>()
  const listeners = new Set<(id: string, change: StoredChange | undefined) => void>()
  let current: string | undefined

  files.onEvent((event) => {
    const { documentId: id } = event
    if (event.kind === 'changed') {
      const { revision, operations } = event
      const change: StoredChange = { revision, operations, client: current }
      const kept = changes.get(id) ?? []
      kept.push(change)
      if (kept.length > remembered) kept.splice(0, kept.length - remembered)
      changes.set(id, kept)
      for (const listener of listeners) listener(id, change)
      return
    }
    if (event.kind === 'purged') {
      changes.delete(id)
      for (const key of [...answers.keys()])
        if (key.startsWith(JSON.stringify([id]).slice(0, -1))) answers.delete(key)
    }
    // Who listens may no longer see it.
    if (event.kind !== 'created' && event.kind !== 'renamed')
      for (const listener of listeners) listener(id, undefined)
  })

  const since = (email: string, id: string, revision: number): ReturnType<ChangeLog['since']> => {
    const found = files.find(email, id)
    if (!found.ok) return found
    const missing = found.value.revision - revision
    if (missing === 0) return done([])
    const kept = (changes.get(id) ?? []).filter((each) => each.revision > revision)
    if (kept.length === missing) return done(kept)
    const older = files.changesSince(email, id, revision)
    if (!older.ok || !older.value) return older.ok ? done(undefined) : older
    return done([{ revision: found.value.revision, span: missing, operations: older.value }])
  }

  return {
    by(client, change) {
      current = client
      try {
        return change()
      } finally {
        current = undefined
      }
    },
    since,
    stream(email, id, from) {
      if (!files.find(email, id).ok) return undefined
      const encoder = new TextEncoder()
      let listener = (_id: string, _change: StoredChange | undefined) => {}
      return new ReadableStream({
        start(controller) {
          const send = (change: StoredChange) =>
            controller.enqueue(encoder.encode(`id: ${change.revision}\ndata: ${JSON.stringify(change)}\n\n`))
          const end = () => {
            listeners.delete(listener)
            controller.close()
          }
          controller.enqueue(encoder.encode('retry: 1000\n\n'))
          const first = since(email, id, from)
          if (first.ok && first.value) for (const change of first.value) send(change)
          // An empty change of a later revision makes the paper ask, and then load all anew.
          else if (first.ok) send({ revision: from + 2, operations: [] })
          listener = (changed, change) => {
            if (changed !== id) return
            if (change) send(change)
            else if (!files.find(email, id).ok) end()
          }
          listeners.add(listener)
        },
        cancel() {
          listeners.delete(listener)
        },
      })
    },
    remember(id, email, change, answer) {
      answers.set(JSON.stringify([id, email, change]), answer)
      const [oldest] = answers.keys()
      if (answers.size > remembered && oldest !== undefined) answers.delete(oldest)
    },
    answerTo: (id, email, change) => answers.get(JSON.stringify([id, email, change])),
  }
}
