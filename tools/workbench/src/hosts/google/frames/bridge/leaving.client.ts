import type { HostLine } from './host.client.ts'

/** A realm's window, with the classes that are made anew in each. */
type Realm = Window & typeof globalThis

/**
 * Ways out of a frame of which no policy reports. The sandbox closes them whatever a script does; this only says that one
 * was tried, and gives people what they meant: a link is asked about, a file that the page made is saved. WebRTC alone is
 * closed by nothing but this: Chromium knows no policy for it (measured 2026-11), so a script that gets an inner frame's
 * window by its number before this has seen it can still send.
 */
export function watchLeaving(line: HostLine, realm: Realm = window): void {
  realm.open = (url) => {
    line.send({ stopped: 'popup', url: absolute(String(url ?? 'about:blank')) })
    return null
  }
  watchLinks(line, realm)
  watchForms(line, realm)
  const Peer = realm.RTCPeerConnection as typeof RTCPeerConnection | undefined
  if (Peer)
    realm.RTCPeerConnection = new Proxy(Peer, {
      construct(_peer, [configuration]: [unknown]) {
        line.send({ stopped: 'rtc', url: JSON.stringify(configuration ?? {}) })
        throw new DOMException('WebRTC is blocked in the workbench.', 'NotAllowedError')
      },
    })
  watchInnerFrames(line, realm)
}

/** A frame in the frame has a realm of its own, in which all of this has to be done again. */
function watchInnerFrames(line: HostLine, realm: Realm): void {
  const seen = new WeakSet<object>()
  const watch = (inner: Window | null): void => {
    try {
      if (!inner || seen.has(inner) || !inner.document) return
    } catch {
      return // of another origin: it has a sandbox of its own, and can't be looked into
    }
    seen.add(inner)
    watchLeaving(line, inner as Realm)
  }
  const prototype = realm.HTMLIFrameElement.prototype
  const ofWindow = Object.getOwnPropertyDescriptor(prototype, 'contentWindow')?.get
  const ofDocument = Object.getOwnPropertyDescriptor(prototype, 'contentDocument')?.get
  if (!ofWindow || !ofDocument) return
  Object.defineProperties(prototype, {
    contentWindow: {
      get(this: HTMLIFrameElement) {
        const inner = ofWindow.call(this) as Window | null
        watch(inner)
        return inner
      },
    },
    contentDocument: {
      get(this: HTMLIFrameElement) {
        watch(ofWindow.call(this) as Window | null)
        return ofDocument.call(this) as Document | null
      },
    },
  })
  const look = () => {
    for (const frame of realm.document.querySelectorAll('iframe'))
      watch(ofWindow.call(frame) as Window | null)
  }
  new realm.MutationObserver(look).observe(realm.document, { childList: true, subtree: true })
}

function watchLinks(line: HostLine, realm: Realm): void {
  const { click } = realm.HTMLAnchorElement.prototype
  realm.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    // One that isn't in the document tells nobody else of its clicks.
    if (this.isConnected) click.call(this)
    else leave(line, this, false)
  }
  realm.addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((node) => node instanceof realm.HTMLAnchorElement)
      if (link && leave(line, link as HTMLAnchorElement, event.isTrusted)) event.preventDefault()
    },
    { capture: true },
  )
}

/** A form that leads away would take the page with it before the policy's report is sent. */
function watchForms(line: HostLine, realm: Realm): void {
  const { submit } = realm.HTMLFormElement.prototype
  const isStopped = (form: HTMLFormElement): boolean => {
    const isForeign = new URL(form.action, document.baseURI).origin !== location.origin
    if (isForeign) line.send({ stopped: 'form', url: form.action })
    return isForeign
  }
  realm.HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
    if (!isStopped(this)) submit.call(this)
  }
  realm.addEventListener('submit', (event) => {
    if (event.defaultPrevented || !(event.target instanceof realm.HTMLFormElement)) return
    if (isStopped(event.target)) event.preventDefault()
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
