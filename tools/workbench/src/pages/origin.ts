/**
 * Who may ask for what over HTTP. The workbench answers on localhost alone: a page from elsewhere that has its name
 * resolved to this machine (DNS rebinding) is turned away, and so is a change that another site's page asks for, or a
 * socket, which no rule of the browser's keeps from it.
 */
export type Admission = 'admitted' | 'foreign host' | 'foreign origin'

const hosts: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])
const harmless: ReadonlySet<string> = new Set(['GET', 'HEAD'])

/** Judges a request by its host and, where it changes something or opens a socket, by its Origin header. */
export function admit(request: Request): Admission {
  const url = new URL(request.url)
  if (!hosts.has(url.hostname)) return 'foreign host'
  if (harmless.has(request.method) && !request.headers.has('upgrade')) return 'admitted'
  return request.headers.get('origin') === url.origin ? 'admitted' : 'foreign origin'
}
