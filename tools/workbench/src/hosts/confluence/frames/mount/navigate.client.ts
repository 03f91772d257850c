import type { FrameSpec } from '../frame.ts'
import { destinationOf, type Here, targetPath } from './destination.ts'
import { fieldsOf, textField } from './fields.ts'
import type { FrameEvents } from './frame-events.ts'
import { confirmOutside } from './leave-site.client.ts'

function hereOf({ context }: FrameSpec): Here {
  const spaceKey = textField(fieldsOf(context.extension.space), 'key')
  return { siteUrl: context.siteUrl, hostOrigin: location.origin, spaceKey }
}

/** `router.getUrl(location)`: the address on the site, as apps know it. */
export function getUrl(spec: FrameSpec, payload: unknown): string {
  const here = hereOf(spec)
  const path = targetPath(fieldsOf(payload), here)
  if (!path)
    throw new Error(`This site has no page for the target "${textField(fieldsOf(payload), 'target')}".`)
  return new URL(path, here.siteUrl).href
}

/** `router.navigate` and `router.open`. */
export async function navigate(spec: FrameSpec, events: FrameEvents, payload: unknown): Promise<void> {
  const fields = fieldsOf(payload)
  const address = fields.url === undefined ? getUrl(spec, payload) : textField(fields, 'url')
  const destination = destinationOf(address, hereOf(spec))
  if (destination.kind === 'refused') throw new Error(destination.why)
  if (destination.kind === 'outside') {
    await confirmOutside(spec.appName, destination)
    return
  }
  if (fields.type === 'new-tab') window.open(destination.path, '_blank', 'noopener')
  else if (events.onNavigate) events.onNavigate(destination.path)
  else location.assign(destination.path)
}
