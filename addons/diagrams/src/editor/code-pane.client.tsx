import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Problem } from '../picture/kind.ts'
import type { Language } from '../texts/texts.ts'
import {
  type CodeEditor,
  type CodeEvents,
  createCodeEditor,
  type Document,
} from './code/code-editor.client.ts'

/** The text field, made once; `onReady` hands it to who commands it. */
export function CodePane({
  initial,
  label,
  language,
  problem,
  events,
  onReady,
}: {
  readonly initial: Document
  readonly label: string
  readonly language: Language
  readonly problem: Problem | undefined
  readonly events: CodeEvents
  readonly onReady: (editor: CodeEditor) => void
}) {
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<CodeEditor>(undefined)
  const latest = useRef(events)
  latest.current = events

  useLayoutEffect(() => {
    if (!place.current) return
    const made = createCodeEditor(
      place.current,
      { ...initial, label, language },
      {
        onChange: (document) => latest.current.onChange(document),
        onKindTaken: (now, before) => latest.current.onKindTaken(now, before),
        onKindOffered: (kind) => latest.current.onKindOffered(kind),
        onSave: () => latest.current.onSave(),
      },
    )
    editor.current = made
    onReady(made)
    return () => made.dispose()
  }, [])
  useEffect(() => editor.current?.setLabel(label), [label])
  useEffect(() => editor.current?.mark(problem), [problem])

  return <div class="code" ref={place} />
}
