import { type Html, html, jsonIsland } from '../../../../pages/html.ts'
import type { PanelHost } from './panel-wire.ts'

/** Where the side panel goes in a page; its script fills it, and leaves it away where no add-on has cards. */
export function panelPlace(host: PanelHost): Html {
  return html`<aside class="panel-place" id="panel" hidden></aside>${jsonIsland('panel-host', host)}`
}

/** The entry of the build that mounts the panel. */
export const panelScript = 'google-cards.js'
