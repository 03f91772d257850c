import { pictureHash } from '../picture/hash.ts'
import type { Scheme } from '../picture/kind.ts'
import { kinds } from '../picture/kinds.ts'
import { claimPage } from './once-per-page.client.ts'
import { showKept } from './picture.client.ts'
import type { Frame, LeanConfig } from './show.client.ts'

/** What is shown in a frame now; it follows the reader's light or dark mode. */
export interface Display {
  setScheme(scheme: Scheme): void
}

/** All that waits until the picture is painted: counting the page once, following the page, getting ready for the reader. */
export function afterPaint(first: Frame, again: () => Promise<Frame>): void {
  const { host, root, surroundings } = first
  if (!surroundings.isEditing && claimPage(window)) host.usage({ name: 'app_loaded', parameters: {} })
  let display = displayOf(first)
  let now = surroundings.scheme
  host.onScheme((scheme) => {
    if (scheme === now) return
    now = scheme
    root.dataset.scheme = scheme
    void display.then((shown) => shown.setScheme(scheme))
  })
  host.onConfig(() => {
    // one after the other: what is still on its way for the old configuration must not replace the new one
    display = display.then(again).then(displayOf)
  })
}

async function displayOf(frame: Frame): Promise<Display> {
  const { opened, painted } = frame
  if (opened.state !== 'ready') {
    const { showNoPicture } = await import('./fallback/no-picture.client.ts')
    return showNoPicture(frame, opened)
  }
  if (painted && painted.image.naturalWidth > 0 && isFresh(opened.config))
    return showKept(frame, opened.config, painted)
  const { showDrawn } = await import('./fallback/drawn.client.ts')
  return showDrawn(frame, opened.config)
}

/** Says that the host gave no answer, in the language of the browser: the page's own is not known. */
export async function tellSilence(root: HTMLElement): Promise<void> {
  const { textsFor } = await import('../texts/texts.ts')
  root.textContent = textsFor(navigator.language).notConnected
}

/** Whether the kept picture is of this source, kind, theme and engine; otherwise it is drawn anew. */
function isFresh({ kind, source, theme, hash }: LeanConfig): boolean {
  return hash === pictureHash({ kind, source, theme, engineVersion: kinds[kind].engineVersion })
}
