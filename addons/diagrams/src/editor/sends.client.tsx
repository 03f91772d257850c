import { useState } from 'preact/hooks'
import type { EditorHost } from '../host.ts'
import type { Texts } from '../texts/texts.ts'

/** Shows the exact bytes of the usage event that opening the editor sends; asked for only when the writer looks. */
export function Sends({ texts, host }: { readonly texts: Texts; readonly host: EditorHost }) {
  const [bytes, setBytes] = useState<string | undefined>(undefined)
  const ask = () =>
    host.usagePreview({ name: 'editor_opened', parameters: {} }).then(
      (answer) => setBytes(answer || texts.sendsNothing),
      () => setBytes(texts.sendsUnknown),
    )
  return (
    <details class="sends" onToggle={(event) => void (event.currentTarget.open && ask())}>
      <summary>{texts.sendsTitle}</summary>
      <div class="sends-body">
        <p>{texts.sendsIntro}</p>
        <pre>{bytes ?? '…'}</pre>
      </div>
    </details>
  )
}
