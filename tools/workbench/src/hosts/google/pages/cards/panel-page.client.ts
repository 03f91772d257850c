import { mountPanel } from './panel.client.ts'
import type { PanelHost } from './panel-wire.ts'

/**
 * Mounts the panel of a page. The page and the panel know each other by two events: `panel:see` carries what is open in the
 * app now, `panel:done` says that an add-on may have changed something.
 */
const place = document.querySelector<HTMLElement>('#panel')
const facts = document.querySelector('#panel-host')?.textContent
if (place && facts) {
  // Our own server wrote it.
  const panel = await mountPanel(place, JSON.parse(facts) as PanelHost, () =>
    document.dispatchEvent(new Event('panel:done')),
  )
  document.addEventListener('panel:see', (event) => {
    if (event instanceof CustomEvent) panel.see(event.detail as PanelHost)
  })
}
