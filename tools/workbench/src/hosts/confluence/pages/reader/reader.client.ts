import { colorModeNow, onColorMode } from '../../../../pages/color-mode.client.ts'
import { loadLater } from '../../../../pages/shell/later.client.ts'
import type { FrameSpec } from '../../frames/frame.ts'
import { mountFrames } from '../../frames/mount.client.ts'
import { rememberHeights } from './heights.client.ts'

/** How long the rest of the page waits for frames that don't finish, in milliseconds. */
const patience = 4000

function specsOf(page: Document): readonly FrameSpec[] {
  return JSON.parse(page.querySelector('#frames')?.textContent ?? '[]') as FrameSpec[] // written by our own server
}

const colorMode = colorModeNow()
const specs = specsOf(document)
const heights = rememberHeights(document.querySelector<HTMLElement>('[data-page]')?.dataset.page ?? '')
const elements = document.querySelectorAll<HTMLElement>('[data-frame]')
const places = [...elements].flatMap((element) => {
  const given = specs[Number(element.dataset.frame)]
  if (!given) return []
  const spec = { ...given, context: { ...given.context, theme: { colorMode } } }
  const onResize = (height: number) => heights.seen(element.dataset.localId ?? '', height)
  return [{ element, spec, events: { onResize } }]
})
const mounted = mountFrames(places)
onColorMode((mode) => mounted.update({ colorMode: mode }))

const all = mounted.mounted.then(() => Promise.all(mounted.frames.map(({ loaded }) => loaded)))
void Promise.race([all, new Promise((resolve) => setTimeout(resolve, patience))]).then(() =>
  loadLater(document),
)
