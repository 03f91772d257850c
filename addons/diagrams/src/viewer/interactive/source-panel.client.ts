import { element } from '../element.client.ts'

/** The source of a picture, for reading below it: for people who can't see the picture, or want the words. */
export interface SourcePanel {
  readonly element: HTMLElement
  /** Shows or hides it; says which. */
  toggle(): boolean
}

/** Makes the hidden panel with a diagram's source. */
export function createSourcePanel({
  label,
  source,
}: {
  readonly label: string
  readonly source: string
}): SourcePanel {
  const panel = element(
    'pre',
    { class: 'source', id: 'source', tabindex: '0', role: 'region', 'aria-label': label, hidden: '' },
    source,
  )
  return {
    element: panel,
    toggle() {
      panel.hidden = !panel.hidden
      return !panel.hidden
    },
  }
}
