import type { EditorHost } from '../host.ts'
import type { Texts } from '../texts/texts.ts'
import { Sends } from './sends.client.tsx'

/** The bottom of the editor: what is sent, what went wrong, cancel and save. */
export function Footer({
  texts,
  host,
  words,
  isSaving,
  saveName,
  onSave,
  onCancel,
}: {
  readonly texts: Texts
  readonly host: EditorHost
  readonly words: string
  readonly isSaving: boolean
  readonly saveName: string
  readonly onSave: () => void
  readonly onCancel: () => void
}) {
  return (
    <footer class="footer">
      <Sends texts={texts} host={host} />
      <p class="footer-words" role="alert">
        {words}
      </p>
      <button type="button" class="plain" onClick={onCancel}>
        {texts.cancel}
      </button>
      <button type="button" class="primary" title={texts.saveKeys} disabled={isSaving} onClick={onSave}>
        {isSaving ? texts.saving : saveName}
      </button>
    </footer>
  )
}
