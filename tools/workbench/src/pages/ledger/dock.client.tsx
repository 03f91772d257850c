import { useEffect, useState } from 'preact/hooks'

/** How wide the panel is and whether it is there; kept in a cookie so that the server lays the next page out alike. */
export interface DockSize {
  readonly width: number
  readonly isOpen: boolean
  resize(width: number): void
  close(): void
}

/** Narrower than this the panel lies over the text, so it waits to be asked for; the styles know the same width. */
const roomy = 1100
const least = 260
const most = 900

function keep(width: number, isOpen: boolean): void {
  // biome-ignore lint/suspicious/noDocumentCookie: cookieStore isn't in every browser that the workbench runs in
  document.cookie = `ledger=${isOpen ? 'open' : 'closed'}.${width}; Path=/; Max-Age=31536000; SameSite=Strict`
}

/** Ties the panel's size to its dock in the page and to the button in the header. */
export function useDock(dock: HTMLElement): DockSize {
  const [width, setWidth] = useState(Number.parseInt(dock.style.width, 10) || 360)
  const [isOpen, setOpen] = useState(!dock.classList.contains('closed') && innerWidth > roomy)

  useEffect(() => {
    const toggle = document.querySelector('.ledger-toggle')
    const flip = () => setOpen((old) => !old)
    toggle?.addEventListener('click', flip)
    return () => toggle?.removeEventListener('click', flip)
  }, [])

  useEffect(() => {
    dock.style.width = `${width}px`
    dock.classList.toggle('closed', !isOpen)
    document.querySelector('.ledger-toggle')?.setAttribute('aria-expanded', String(isOpen))
    if (innerWidth > roomy) keep(width, isOpen)
  }, [dock, width, isOpen])

  return {
    width,
    isOpen,
    resize: (next) => setWidth(Math.round(Math.min(most, Math.max(least, next)))),
    close() {
      setOpen(false)
      document.querySelector<HTMLElement>('.ledger-toggle')?.focus()
    },
  }
}

/** The edge that is dragged, or moved with the arrow keys. */
export function Resizer({ size }: { size: DockSize }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is a widget, which hr can't be
    <div
      class="resizer"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="Width of the ledger"
      aria-valuenow={size.width}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') size.resize(size.width + 24)
        if (key === 'ArrowRight') size.resize(size.width - 24)
      }}
      onPointerDown={(event) => {
        const { currentTarget, pointerId } = event
        currentTarget.setPointerCapture(pointerId)
        event.preventDefault()
      }}
      onPointerMove={({ currentTarget, pointerId, clientX }) => {
        if (currentTarget.hasPointerCapture(pointerId)) size.resize(globalThis.innerWidth - clientX)
      }}
    />
  )
}
