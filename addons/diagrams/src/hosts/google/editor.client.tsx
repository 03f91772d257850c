import '../../editor/editor.css'
import { render } from 'preact'
import { diagramFormat } from '../../config-format.ts'
import { openEditor } from '../../editor/open-editor.client.tsx'
import { detectKind } from '../../picture/detect.ts'
import { engineAhead } from './engines/ahead.client.ts'
import { createEditorHost, type Opened } from './host.client.ts'
import { FailureNotice, Notice } from './notice.client.tsx'
import { openingIn } from './opening.client.ts'
import { readSource } from './read-source.client.ts'
import type { Opening } from './requests.ts'
import { CallFailed, scriptOf } from './script-calls.client.ts'
import { wordsFor } from './texts/words.ts'

const script = scriptOf(window)
if (script) void start(script)

async function start({ calls, close }: NonNullable<typeof script>): Promise<void> {
  const root = document.body
  const fail = (error: unknown) =>
    render(<FailureNotice error={error} words={wordsFor(navigator.language)} onClose={close} />, root)
  // Google's trouble with accounts is told before anything is written that couldn't be saved.
  engineAhead.catch((error: unknown) => {
    if (error instanceof CallFailed && error.fault !== 'failed') fail(error)
  })
  const openOn = (opened: Opened) => {
    render(null, root)
    return openEditor(createEditorHost(opened, { calls, close }), root)
  }
  try {
    const { purpose, opening } = openingIn(document)
    const { locale, room, picture } = opening
    const words = wordsFor(locale)
    const fresh = { locale, room, config: configOfText(opening), found: undefined, isBeside: false }
    if (purpose !== 'edit') return await openOn(fresh)
    const source = picture && (await readSource(picture, calls))
    if (picture && source?.state === 'read')
      return await openOn({ ...fresh, config: source.config, found: picture })
    if (picture && source?.state === 'damaged')
      return await openOn({ ...fresh, config: { damaged: source.raw }, found: picture })
    render(
      <Notice
        title={picture ? words.lostTitle : words.menuEdit}
        paragraphs={[picture ? words.lost : words.gone]}
        act={words.lostNew}
        onAct={() => void openOn({ ...fresh, isBeside: true })}
        close={words.close}
        onClose={close}
      />,
      root,
    )
  } catch (error) {
    fail(error)
  }
}

/** A selected text that is a diagram's source is what the editor starts from. */
function configOfText({ text }: Opening): unknown {
  const found = text === undefined ? undefined : detectKind(text)
  if (!found) return undefined
  const { kind, source } = found
  const packed = diagramFormat.pack({
    kind,
    source,
    theme: 'auto',
    align: 'center',
    width: 'natural',
    caption: '',
    alt: '',
  })
  return packed.ok ? packed.document : undefined
}
