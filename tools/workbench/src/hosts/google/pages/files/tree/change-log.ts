import type { FarPage } from '../../../../../pages/socket.ts'
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
  /** Sends changes after a revision, and those to come until the person may no longer see the document; returns what ends it. */
  follow(email: string, id: string, since: number, paper: FarPage): () => void
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
    follow(email, id, from, { send, end }) {
      const first = since(email, id, from)
      if (first.ok && first.value) for (const change of first.value) send(change)
      // An empty change of a later revision makes the paper ask, and then load all anew.
      else if (first.ok) send({ revision: from + 2, operations: [] } satisfies StoredChange)
      const listener = (changed: string, change: StoredChange | undefined) => {
        if (changed !== id) return
        if (change) return send(change)
        if (files.find(email, id).ok) return
        stop()
        end()
      }
      const stop = () => void listeners.delete(listener)
      listeners.add(listener)
      return stop
    },
    remember(id, email, change, answer) {
      answers.set(JSON.stringify([id, email, change]), answer)
      const [oldest] = answers.keys()
      if (answers.size > remembered && oldest !== undefined) answers.delete(oldest)
    },
    answerTo: (id, email, change) => answers.get(JSON.stringify([id, email, change])),
  }
}
