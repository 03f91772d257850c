import type { FrameSpec } from '../frame.ts'
import { type DialogSize, openDialog } from './dialog.client.ts'
import { fieldsOf, functionField, textField } from './fields.ts'
import type { FrameEvents } from './frame-events.ts'
import { createFramePage, type FramePage } from './frame-page.client.ts'
import { type MountedFrame, mountOn } from './mount-frame.client.ts'

/** A frame in a dialog. */
interface FrameDialog {
  readonly frame: MountedFrame
  /** Asks the frame first (`view.onClose`), then closes. */
  close(payload?: unknown): Promise<void>
}

/** How a frame's dialog looks, and what becomes of what its frame asks. */
interface FrameDialogOptions {
  readonly title?: string
  readonly size?: DialogSize
  readonly closeOnEscape?: boolean
  readonly closeOnOverlayClick?: boolean
  readonly events?: FrameEvents
  /** The dialog is gone; `payload` is what the frame closed with. */
  onClosed?(payload: unknown): void
  readonly page?: FramePage
}

/** Shows a frame in a dialog of the host: a macro's configuration, or what `openModal` asks for. */
export function openFrameDialog(spec: FrameSpec, options: FrameDialogOptions = {}): FrameDialog {
  const { events = {}, onClosed } = options
  const page = options.page ?? createFramePage(openModal)
  let closing: Promise<void> | undefined
  const dialog = openDialog({
    label: options.title || spec.title,
    ...(options.title ? { title: options.title } : {}),
    ...(options.size === undefined ? {} : { size: options.size }),
    closeOnEscape: options.closeOnEscape ?? true,
    closeOnOverlayClick: options.closeOnOverlayClick ?? true,
    onLeave: () => void close(),
  })
  const frame = mountOn(page, dialog.content, spec, {
    ...events,
    onClose(payload) {
      events.onClose?.(payload)
      return close(payload)
    },
    onEscape() {
      if (options.closeOnEscape ?? true) void close()
    },
  })
  async function end(payload: unknown): Promise<void> {
    await frame.askToClose()
    dialog.close()
    frame.dispose()
    if (!options.page) page.dispose()
    onClosed?.(payload)
  }
  function close(payload?: unknown): Promise<void> {
    closing ??= end(payload)
    return closing
  }
  frame.element.focus()
  return { frame, close }
}

function sizeOf(size: unknown): DialogSize {
  if (typeof size === 'string') return size
  const { width, height } = fieldsOf(size)
  if (typeof width !== 'string') return 'medium'
  return typeof height === 'string' ? { width, height } : { width }
}

/** `new Modal(…).open()` of @forge/bridge 7.2.0 (modal/modal.js, seen 2026-11-25). */
export function openModal(page: FramePage, opener: FrameSpec, events: FrameEvents, payload: unknown): void {
  const fields = fieldsOf(payload)
  const resource = textField(fields, 'resource')
  const extension = { ...opener.context.extension, modal: fields.context ?? {} }
  const title = textField(fields, 'title')
  const { onSubmit: _macroOnly, ...inherited } = events
  openFrameDialog(
    {
      ...opener,
      kind: 'modal',
      title: title || opener.title,
      src: resource ? `${opener.origin}/${encodeURIComponent(resource)}/index.html` : opener.src,
      context: { ...opener.context, extension },
    },
    {
      ...(title ? { title } : {}),
      size: sizeOf(fields.size),
      closeOnEscape: fields.closeOnEscape !== false,
      closeOnOverlayClick: fields.closeOnOverlayClick !== false,
      events: { ...inherited, onClose() {} },
      onClosed: (result) => void functionField(fields, 'onClose')?.(result),
      page,
    },
  )
}
