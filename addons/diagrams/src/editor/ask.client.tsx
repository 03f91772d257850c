import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** A question that has to be answered first. Escape gives the harmless answer. */
export function Ask({
  title,
  children,
  harmless,
  onHarmless,
  act,
  onAct,
  isDangerous = false,
}: {
  readonly title: string
  readonly children: ComponentChildren
  readonly harmless: string
  readonly onHarmless: () => void
  readonly act: string
  readonly onAct: () => void
  readonly isDangerous?: boolean
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      class="ask"
      aria-labelledby="ask-title"
      onCancel={(event) => {
        event.preventDefault()
        onHarmless()
      }}
    >
      <h2 id="ask-title">{title}</h2>
      <p>{children}</p>
      <div class="actions">
        <button type="button" class="plain" onClick={onHarmless}>
          {harmless}
        </button>
        <button type="button" class={isDangerous ? 'danger' : 'primary'} onClick={onAct}>
          {act}
        </button>
      </div>
    </dialog>
  )
}
