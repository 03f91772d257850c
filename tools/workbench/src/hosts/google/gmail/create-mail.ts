import { randomBytes } from 'node:crypto'
import type { Clock } from '../../../clock.ts'
import type { Ledger } from '../../../ledger.ts'
import { atomically, first, run, text } from '../../../store/rows.ts'
import type { Store } from '../../../store.ts'
import type { Mail, Sender } from './mail.ts'
import { isFound } from './match-query.ts'
import type { MailDraft, MailLabel, MailMessage, MailThread, Outgoing } from './message.ts'
import {
  dropMessage,
  findAttachment,
  findMessage,
  hasMailbox,
  labelsOf,
  messagesOf,
  putMessage,
  saveLabels,
  threadOf,
  timeZoneOf,
} from './message-rows.ts'
import { parseQuery } from './parse-query.ts'
import { createTables } from './schema.ts'
import { parseSeed } from './seed.ts'
import { asKept, compose, deliver, keepSeed, type MailParts, recordSent } from './write-message.ts'

/** The mailboxes over a store. Two of these over one store see each other's changes. */
export function createMail({
  store,
  ledger,
  clock,
  timeZone: usualZone = 'UTC',
  newId = () => randomBytes(8).toString('hex'),
}: {
  readonly store: Store
  readonly ledger: Ledger
  readonly clock: Clock
  /** In which a search's days begin, where nothing else is said. */
  readonly timeZone?: string
  readonly newId?: () => string
}): Mail {
  const { db } = store
  createTables(db)
  const listeners = new Set<(email: string) => void>()
  const emit = (email: string) => {
    for (const listener of listeners) listener(email)
  }
  const parts: MailParts = { db, store, ledger, clock, newId, emit }

  const addLabel = (email: string, name: string): MailLabel => {
    const known = labelsOf(db, email).find((label) => label.name.toLowerCase() === name.toLowerCase())
    if (known) return known
    const id = `Label_${newId()}`
    run(db, 'INSERT INTO google_mail_label (mailbox, id, name) VALUES (?, ?, ?)', email, id, name)
    return { id, name, type: 'user' }
  }
  const threads = (messages: readonly MailMessage[]): readonly MailThread[] => {
    const byThread = new Map<string, MailMessage[]>()
    for (const message of messages)
      byThread.set(message.threadId, [...(byThread.get(message.threadId) ?? []), message])
    return [...byThread].map(([id, list]) => ({ id, messages: list }))
  }
  const newest = ({ messages }: MailThread) => messages.at(-1)?.date ?? ''
  const draftOf = (email: string, id: string) =>
    messagesOf(db, email).find(({ draftId }) => draftId === id)?.message
  const keepDraft = (by: Sender, id: string, outgoing: Outgoing): MailDraft => {
    const { message, attachments } = compose(parts, by, outgoing, ['DRAFT'])
    putMessage(db, by.email, message, { app: by.app ?? null, draftId: id, attachments })
    emit(by.email)
    return { id, message }
  }
  const erase = (email: string, ids: readonly string[]) => {
    if (ids.length === 0) return
    store.erase(() => {
      for (const id of ids) dropMessage(db, email, id)
    })
    emit(email)
  }
  const keepSent = (by: Sender, made: ReturnType<typeof compose>): MailMessage => {
    const { attachments } = made
    const message = asKept(made.message, by.email)
    const delivered = atomicallyGet(() => {
      putMessage(db, by.email, message, { app: by.app ?? null, attachments })
      return deliver(parts, message, attachments, by.email)
    })
    recordSent(parts, by, message, delivered)
    emit(by.email)
    return message
  }
  const atomicallyGet = <T>(work: () => T): T => {
    let value: { readonly it: T } | undefined
    atomically(db, () => {
      value = { it: work() }
    })
    return (value as { readonly it: T }).it
  }

  return {
    addPerson(email, { timeZone = usualZone } = {}) {
      if (!hasMailbox(db, email))
        run(db, 'INSERT INTO google_mailbox (email, time_zone) VALUES (?, ?)', email, timeZone)
    },
    isPerson: (email) => hasMailbox(db, email),
    seed(email, value) {
      const seeds = parseSeed(value)
      const kept = atomicallyGet(() =>
        seeds.map((seed) => {
          const labels = seed.labels.map((name) => addLabel(email, name).id)
          return keepSeed(parts, email, seed, labels)
        }),
      )
      emit(email)
      return kept
    },
    search(email, query) {
      const looking = { now: clock.now(), timeZone: timeZoneOf(db, email), labels: labelsOf(db, email) }
      const parsed = parseQuery(query)
      const messages = messagesOf(db, email).map(({ message }) => message)
      const found = new Set(
        messages.filter((message) => isFound(message, parsed, looking)).map(({ threadId }) => threadId),
      )
      return threads(messages.filter(({ threadId }) => found.has(threadId))).toSorted((a, b) =>
        newest(b).localeCompare(newest(a)),
      )
    },
    thread(email, id) {
      const messages = threadOf(db, email, id).map(({ message }) => message)
      return messages.length > 0 ? { id, messages } : undefined
    },
    message: (email, id) => findMessage(db, email, id)?.message,
    attachment: (email, messageId, id) => findAttachment(db, email, messageId, id),
    labels: (email) => labelsOf(db, email),
    addLabel,
    removeLabel(email, id) {
      run(db, 'DELETE FROM google_mail_label WHERE mailbox = ? AND id = ?', email, id)
      for (const { message } of messagesOf(db, email))
        if (message.labels.includes(id))
          saveLabels(
            db,
            email,
            message,
            message.labels.filter((label) => label !== id),
          )
      emit(email)
    },
    label({ email }, ids, { add = [], remove = [] }) {
      for (const id of ids) {
        const found = findMessage(db, email, id)?.message
        if (!found) continue
        const kept = found.labels.filter((label) => !remove.includes(label) && !add.includes(label))
        saveLabels(db, email, found, [...kept, ...add])
      }
      emit(email)
    },
    send: (by, outgoing) => keepSent(by, compose(parts, by, outgoing, ['SENT'])),
    drafts: (email) =>
      messagesOf(db, email).flatMap(({ message, draftId }) =>
        draftId === null ? [] : [{ id: draftId, message }],
      ),
    addDraft: (by, outgoing) => keepDraft(by, `r${newId()}`, outgoing),
    changeDraft(by, id, outgoing) {
      const old = draftOf(by.email, id)
      if (!old) return undefined
      erase(by.email, [old.id])
      return keepDraft(by, id, outgoing)
    },
    removeDraft(by, id) {
      const old = draftOf(by.email, id)
      if (old) erase(by.email, [old.id])
    },
    sendDraft(by, id) {
      const draft = draftOf(by.email, id)
      if (!draft) return undefined
      const attachments = draft.attachments.map((facts) => ({
        ...facts,
        bytes: findAttachment(db, by.email, draft.id, facts.id) ?? new Uint8Array(),
      }))
      const message = { ...draft, id: newId(), labels: ['SENT'], date: clock.now().toISOString() }
      const sent = keepSent(by, { message, attachments })
      erase(by.email, [draft.id])
      return sent
    },
    purge: erase,
    accessToken(email, messageId) {
      const token = randomBytes(24).toString('base64url')
      run(
        db,
        'INSERT INTO google_mail_token (token, mailbox, message_id, made_ms) VALUES (?, ?, ?, ?)',
        token,
        email,
        messageId,
        clock.now().getTime(),
      )
      return token
    },
    messageOfToken(email, token) {
      const row = first(
        db,
        'SELECT message_id FROM google_mail_token WHERE token = ? AND mailbox = ?',
        token,
        email,
      )
      return row && text(row, 'message_id')
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
