import { useState } from 'preact/hooks'
import { fill, type Texts } from '../texts/texts.ts'
import { copyText, download } from '../viewer/hand-out.client.ts'

/** A configuration that can't be read, whole and raw, to be copied out or started from. */
export function Repair({
  texts,
  unreadable: { code, raw, fault },
  onStart,
  onCancel,
}: {
  readonly texts: Texts
  readonly unreadable: {
    readonly code: 'CONFIG_CORRUPT' | 'CONFIG_FROM_FUTURE'
    readonly raw: string
    readonly fault: string
  }
  readonly onStart: (raw: string) => void
  readonly onCancel: () => void
}) {
  const [said, say] = useState('')
  const words = code === 'CONFIG_FROM_FUTURE' ? texts.unreadableFuture : texts.unreadableCorrupt
  return (
    <main class="repair">
      <h1>{texts.repairTitle}</h1>
      <p>{fill(words, { fault })}</p>
      <p>{texts.repairHint}</p>
      <textarea readOnly aria-label={texts.repairTitle} value={raw} />
      <div class="actions">
        <span role="status">{said}</span>
        <button type="button" class="plain" onClick={onCancel}>
          {texts.cancel}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => void copyText(raw).then((done) => say(done ? texts.copied : texts.copyFailed))}
        >
          {texts.copyText}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => download('diagram-configuration.json', new Blob([raw], { type: 'text/plain' }))}
        >
          {texts.downloadText}
        </button>
        <button type="button" class="primary" onClick={() => onStart(raw)}>
          {texts.repairStart}
        </button>
      </div>
    </main>
  )
}
