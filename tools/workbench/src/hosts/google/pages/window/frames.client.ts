import type { FromWindow, RunAnswer, ShownFrame } from '../../windows/messages.ts'
import { cross } from './cross.client.ts'
import { openDialog } from './dialog.client.ts'
import { type Bounds, type MountedFrame, mountFrame } from './frame.client.ts'
import type { RunMessage } from './window-socket.client.ts'

/** The pages of add-ons in a window: one dialog and one sidebar at a time. */
export interface WindowFrames {
  show(frame: ShownFrame): void
  closeAll(): void
  dispose(): void
}

export interface FramesOptions {
  readonly sidebar: HTMLElement
  focusEditor(): void
  say(message: FromWindow): void
  run(message: Omit<RunMessage, 'place'>): Promise<RunAnswer>
}

interface Shown {
  readonly frame: ShownFrame
  readonly mounted: MountedFrame
  remove(): void
}

// A dialog whose page gives no size, as it looks in the editor (from memory).
const usual = { width: 600, height: 450 }

export function createFrames(options: FramesOptions): WindowFrames {
  const { sidebar, say } = options
  const shown = new Map<'dialog' | 'sidebar', Shown>()
  const close = (place: 'dialog' | 'sidebar') => {
    const open = shown.get(place)
    if (!open) return
    shown.delete(place)
    open.remove()
    say({ kind: 'closed', frameId: open.frame.id })
  }

  function inDialog(frame: ShownFrame): Shown {
    const dialog = openDialog({
      title: frame.title,
      isModal: frame.where === 'modal',
      className: 'frame-window',
      onLeave: () => close('dialog'),
    })
    const size = { width: frame.width ?? usual.width, height: frame.height ?? usual.height }
    const mounted = mountFrame(frame, {
      ...options,
      bounds: sized(dialog.element, dialog.body, size),
      close: () => close('dialog'),
    })
    dialog.body.append(mounted.element)
    mounted.element.focus()
    return {
      frame,
      mounted,
      remove() {
        mounted.dispose()
        dialog.close()
      },
    }
  }

  function inSidebar(frame: ShownFrame): Shown {
    const head = document.createElement('header')
    const heading = document.createElement('h2')
    heading.textContent = frame.title
    const leave = cross(() => {
      close('sidebar')
      options.focusEditor()
    })
    head.append(heading, leave)
    const mounted = mountFrame(frame, { ...options, bounds: undefined, close: () => close('sidebar') })
    sidebar.setAttribute('aria-label', frame.title)
    sidebar.replaceChildren(head, mounted.element)
    sidebar.hidden = false
    mounted.element.focus()
    return {
      frame,
      mounted,
      remove() {
        mounted.dispose()
        sidebar.replaceChildren()
        sidebar.hidden = true
      },
    }
  }

  // A frame that navigates itself away is stopped by the policy of the page around it, which tells that page alone and
  // not which frame it was: it is the one that isn't there any more.
  const navigated = async ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective !== 'frame-src') return
    for (const { frame, mounted } of [...shown.values()])
      if (!(await mounted.isAlive()))
        say({ kind: 'stopped', frameId: frame.id, what: 'navigation', url: blockedURI })
  }
  document.addEventListener('securitypolicyviolation', navigated)

  return {
    show(frame) {
      const place = frame.where === 'sidebar' ? 'sidebar' : 'dialog'
      close(place)
      shown.set(place, place === 'sidebar' ? inSidebar(frame) : inDialog(frame))
    },
    closeAll() {
      close('dialog')
      close('sidebar')
    },
    dispose() {
      document.removeEventListener('securitypolicyviolation', navigated)
      close('dialog')
      close('sidebar')
    },
  }
}

/** A dialog takes the size that its page asks for, as far as the screen goes. */
function sized(dialog: HTMLElement, body: HTMLElement, size: { width: number; height: number }): Bounds {
  const set = (name: 'width' | 'height', value: number) => {
    if (!Number.isFinite(value) || value <= 0) return
    if (name === 'width') dialog.style.setProperty('--frame-width', `${value}px`)
    else body.style.setProperty('--frame-height', `${value}px`)
  }
  set('width', size.width)
  set('height', size.height)
  return { setWidth: (value) => set('width', value), setHeight: (value) => set('height', value) }
}
