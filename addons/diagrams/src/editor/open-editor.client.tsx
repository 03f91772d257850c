import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { diagramFormat } from '../config-format.ts'
import type { EditorHost } from '../host.ts'
import { proposeAlt } from '../picture/alt.ts'
import type { Scheme } from '../picture/kind.ts'
import { languageOf, textsOn } from '../texts/texts.ts'
import { type Draft, draftOf, emptyDraft } from './draft.ts'
import { Editor } from './editor.client.tsx'
import { Repair } from './repair.client.tsx'
import { salvage } from './salvage.ts'

/** Opens the editor on the configuration that the host has. */
export async function openEditor(host: EditorHost, root: HTMLElement): Promise<void> {
  const { config, locale, scheme } = await host.surroundings()
  const isInserting = await host.isInserting()
  root.ownerDocument.documentElement.lang = languageOf(locale)
  render(
    <Opened host={host} locale={locale} scheme={scheme} isInserting={isInserting} stored={config} />,
    root,
  )
  host.usage({ name: 'editor_opened', parameters: {} })
}

function Opened({
  host,
  locale,
  scheme: first,
  isInserting,
  stored,
}: {
  readonly host: EditorHost
  readonly locale: string
  readonly scheme: Scheme
  readonly isInserting: boolean
  readonly stored: unknown
}) {
  const [scheme, setScheme] = useState(first)
  const [opened] = useState(() => diagramFormat.open(stored))
  const [initial, setInitial] = useState<Draft | undefined>(() => initialOf(opened, locale))
  useEffect(() => host.onScheme(setScheme), [])
  useEffect(() => {
    document.documentElement.dataset.scheme = scheme
  }, [scheme])

  if (opened.state === 'unreadable' && !initial)
    return (
      <Repair
        texts={textsOn(host, locale)}
        unreadable={opened}
        onStart={(raw) => setInitial({ ...emptyDraft, ...salvage(raw) })}
        onCancel={host.close}
      />
    )
  return (
    <Editor
      host={host}
      locale={locale}
      initial={initial ?? emptyDraft}
      pageScheme={scheme}
      isInserting={isInserting}
    />
  )
}

function initialOf(opened: ReturnType<typeof diagramFormat.open>, locale: string): Draft | undefined {
  if (opened.state !== 'ready') return undefined
  return draftOf(opened.config, ({ kind, source }) => proposeAlt(kind, source, languageOf(locale)))
}
