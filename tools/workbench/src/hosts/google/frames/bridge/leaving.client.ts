import type { HostLine } from './host.client.ts'

/**
 * Ways out of a frame of which no policy reports. The sandbox closes them whatever a script does; this only says that one
 * was tried, and gives people what they meant: a link is asked about, a file that the page made is saved.
 */
export function watchLeaving(line: HostLine): void {
  window.open = (url) => {
    line.send({ stopped: 'popup', url: absolute(String(url ?? 'about:blank')) })
    return null
  }
  const click = HTMLAnchorElement.prototype.click
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    // One that isn't in the document tells nobody else of its clicks.
    if (this.isConnected) click.call(this)
    else leave(line, this, false)
  }
  addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement)
      if (link instanceof HTMLAnchorElement && leave(line, link, event.isTrusted)) event.preventDefault()
    },
    { capture: true },
  )
  // A form that leads away would take the page with it before the policy's report is sent.
  const { submit } = HTMLFormElement.prototype
  const isStopped = (form: HTMLFormElement): boolean => {
    const isForeign = new URL(form.action, document.baseURI).origin !== location.origin
    if (isForeign) line.send({ stopped: 'form', url: form.action })
    return isForeign
  }
  HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
    if (!isStopped(this)) submit.call(this)
  }
  addEventListener('submit', (event) => {
    if (event.defaultPrevented || !(event.target instanceof HTMLFormElement)) return
    if (isStopped(event.target)) event.preventDefault()
  })
  const Peer = globalThis.RTCPeerConnection as typeof RTCPeerConnection | undefined
  if (!Peer) return
  globalThis.RTCPeerConnection = new Proxy(Peer, {
    construct(_peer, [configuration]: [unknown]) {
      line.send({ stopped: 'rtc', url: JSON.stringify(configuration ?? {}) })
      throw new DOMException('WebRTC is blocked in the workbench.', 'NotAllowedError')
    },
  })
}

/** Whether the click was taken over. */
function leave(line: HostLine, link: HTMLAnchorElement, isTrusted: boolean): boolean {
  const { href } = link
  if (href === '' || href.startsWith('javascript:')) return false
  const isOwn = /^(?:blob|data):/.test(href)
  if (link.hasAttribute('download') && isOwn) {
    void save(line, href, link.download)
    return true
  }
  const url = new URL(href)
  if (url.origin === location.origin && url.pathname === location.pathname) return false // a place in the page
  if (link.hasAttribute('download')) line.send({ stopped: 'download', url: href })
  else if (isTrusted && /^(?:https?|mailto):/.test(href)) line.send({ link: href })
  else line.send({ stopped: 'link', url: href })
  return true
}

async function save(line: HostLine, href: string, name: string): Promise<void> {
  const blob = await (await fetch(href)).blob()
  line.send({ download: name, type: blob.type, bytes: await blob.arrayBuffer() })
}

function absolute(url: string): string {
  return URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : url
}
