import { CallFailed } from './script-calls.client.ts'
import type { Words } from './texts/words.ts'

/** Something that stands in the way of the dialog, and what can be done. */
export function Notice({
  title,
  paragraphs,
  act,
  onAct,
  close,
  onClose,
}: {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly act?: string
  readonly onAct?: () => void
  readonly close: string
  readonly onClose: () => void
}) {
  return (
    <main class="repair">
      <h1>{title}</h1>
      {paragraphs.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <div class="actions">
        <button type="button" class={act ? 'plain' : 'primary'} onClick={onClose}>
          {close}
        </button>
        {act && (
          <button type="button" class="primary" onClick={onAct}>
            {act}
          </button>
        )}
      </div>
    </main>
  )
}

/** A failed call as a notice: what it means and what to do. */
export function FailureNotice({
  error,
  words,
  onClose,
}: {
  readonly error: unknown
  readonly words: Words
  readonly onClose: () => void
}) {
  const fault = error instanceof CallFailed ? error.fault : 'failed'
  const reason = error instanceof Error ? error.message : String(error)
  const said = {
    accounts: { title: words.accountsTitle, paragraphs: [words.accounts] },
    // Google says the same where several accounts are signed in.
    authorisation: { title: words.authorisationTitle, paragraphs: [words.authorisation, words.accounts] },
    failed: { title: words.failedTitle, paragraphs: [words.failed.replace('{reason}', () => reason)] },
  }[fault]
  return <Notice {...said} close={words.close} onClose={onClose} />
}
