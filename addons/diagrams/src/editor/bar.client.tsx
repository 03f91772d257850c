import type { ComponentChildren, RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import type { Texts } from '../texts/texts.ts'
import type { CodeEditor } from './code/code-editor.client.ts'
import { endings } from './files.ts'
import { type EditorIcon, Icon } from './icons.client.tsx'

/** The top of the editor: the kind, the templates, files, and what the text field can do. */
export function Bar({
  texts,
  isGallery,
  onGallery,
  onFile,
  code,
  children,
}: {
  readonly texts: Texts
  readonly isGallery: boolean
  readonly onGallery: () => void
  readonly onFile: (file: File) => void
  readonly code: RefObject<CodeEditor | undefined>
  readonly children: ComponentChildren
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <header class="bar">
      {children}
      <div class="bar-tools">
        <button type="button" class="plain" aria-pressed={isGallery} onClick={onGallery}>
          <Icon name="templates" /> {texts.templates}
        </button>
        <button type="button" class="plain" onClick={() => input.current?.showPicker()}>
          <Icon name="openFile" /> {texts.openFile}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept={endings.join(',')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) onFile(file)
            event.currentTarget.value = ''
          }}
        />
        <span class="rule" />
        <Tool name="undo" label={texts.undo} act={() => code.current?.undo()} />
        <Tool name="redo" label={texts.redo} act={() => code.current?.redo()} />
        <Tool name="search" label={texts.search} act={() => code.current?.search()} />
      </div>
    </header>
  )
}

function Tool({
  name,
  label,
  act,
}: {
  readonly name: EditorIcon
  readonly label: string
  readonly act: () => void
}) {
  return (
    <button type="button" class="tool" aria-label={label} title={label} onClick={act}>
      <Icon name={name} />
    </button>
  )
}
