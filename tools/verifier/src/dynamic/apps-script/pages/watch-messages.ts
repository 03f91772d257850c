import type { BrowserContext } from 'playwright-core'
import type { Observation } from '../../watch/observation.ts'

/**
 * Observes what an add-on's page posts to windows that aren't its own. The window around it is the editor's, whose origin
 * the page is told as another one than it is here: what arrives there was posted to any origin.
 */
export async function watchMessages(
  context: BrowserContext,
  name: string,
  observe: (seen: Omit<Observation, 'drive'>) => void,
): Promise<void> {
  await context.exposeBinding(name, (_source, url: unknown, text: unknown) => {
    const isEditor = /^http:\/\/localhost[:/]/.test(String(url))
    observe({
      channel: 'egress',
      from: 'frame',
      what: isEditor ? 'message to any origin' : `message to ${new URL(String(url)).host}`,
      bytes: Buffer.from(String(text)),
      ...(!isEditor && { url: String(url) }),
    })
  })
  await context.addInitScript({ content: `(${listen})(${JSON.stringify(name)}, ${JSON.stringify(editors)})` })
}

/** Where an add-on's page is in an editor at Google: what `google.script.host.origin` says (html/reference/host, seen 2026-11). */
const editors = 'https://docs.google.com'

/** Written for a browser, whose types are not here. The first message of each page is the bridge's own and says so. */
const listen = `(name, editors) => {
  const tell = globalThis[name]
  if (location.hostname !== '127.0.0.1') {
    addEventListener('message', ({ data, origin }) => {
      if (!origin.startsWith('http://127.0.0.1:') || (data && typeof data === 'object' && 'googleFrame' in data)) return
      try { tell(location.href, typeof data === 'string' ? data : JSON.stringify(data)) } catch {}
    })
    return
  }
  delete globalThis[name]
  const { defineProperty } = Object
  Object.defineProperty = (target, key, attributes) => {
    if (target === globalThis && key === 'google' && attributes?.value?.script?.host) {
      Object.defineProperty = defineProperty
      attributes.value.script.host.origin = editors
    }
    return defineProperty(target, key, attributes)
  }
}`
