import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** Takes a file that is dropped anywhere in it or pasted. */
export function DropZone({
  words,
  onFile,
  children,
}: {
  readonly words: string
  readonly onFile: (file: File) => void
  readonly children: ComponentChildren
}) {
  const [isOver, setOver] = useState(false)
  const take = (event: Event, files: FileList | undefined) => {
    const file = files?.[0]
    if (!file) return
    event.preventDefault()
    event.stopPropagation()
    onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file has a button of its own in the bar
    <div
      class="drop-zone"
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDropCapture={(event) => {
        setOver(false)
        take(event, event.dataTransfer?.files)
      }}
      onPasteCapture={(event) => take(event, event.clipboardData?.files)}
    >
      {children}
      {isOver && <div class="drop-words">{words}</div>}
    </div>
  )
}
