import { fill, textsFor } from '../../texts/texts.ts'
import type { Display } from '../after-paint.client.ts'
import type { Frame } from '../show.client.ts'
import { showNotice } from './notice.client.ts'

/** Shows why there is nothing to draw: nothing is configured yet, or the configuration can't be read. */
export function showNoPicture(
  { root, surroundings }: Frame,
  opened: Exclude<Frame['opened'], { state: 'ready' }>,
): Display {
  const texts = textsFor(surroundings.locale)
  const unchanging: Display = {
    setScheme() {
      // words follow the page's colours by CSS
    },
  }
  if (opened.state === 'empty') {
    if (surroundings.isEditing)
      showNotice(root, texts, { tone: 'quiet', title: texts.emptyTitle, lines: [texts.emptyHint] })
    else root.replaceChildren()
    return unchanging
  }
  const words = opened.code === 'CONFIG_FROM_FUTURE' ? texts.unreadableFuture : texts.unreadableCorrupt
  showNotice(root, texts, {
    tone: 'problem',
    title: texts.unreadableTitle,
    lines: [fill(words, { fault: opened.fault }), texts.unreadableRepair],
    text: { label: texts.unreadableTitle, content: opened.raw, fileName: 'diagram-configuration.json' },
  })
  return unchanging
}
