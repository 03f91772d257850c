import type { App } from '../../../app/app.ts'
import type { Flow } from '../../static-facts.ts'

/** What the browser loads for a page: an element's address, a style, markup. */
const loaded = /^(element|style|range)\.|^document\.write|^DOMParser/

/**
 * Whether a frame's content security policy refuses a load: nothing is known of its address, and the app declares no host for
 * its frames. An address that is written out isn't such a one: what it was meant for is said.
 */
export function isRefused({ manifest, programs }: App, { sink, api, to, program }: Flow): boolean {
  if (sink !== 'egress' || !loaded.test(api) || (to !== undefined && to.text !== '*')) return false
  if (programs.find(({ key }) => key === program)?.where !== 'frame') return false
  return manifest.egress.every(({ value }) => value.from === 'fetch.backend')
}
