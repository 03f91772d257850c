/**
 * Runs in each frame of the app before the app does: tells of everything that is sent or stored, whole and with its
 * stack, also where the frame's policy refuses it. What the app calls does what it always does.
 */
interface Told {
  readonly kind: 'sent' | 'stored' | 'asked'
  readonly api: string
  /** An address, or a key. */
  readonly to: string
  readonly method?: string
  readonly text?: string
  readonly base64?: string
  readonly stack: string
}

/** The name of the function that the trial put there, written in when this file is built. */
declare const probeName: string

function start(): void {
  const holder = globalThis as unknown as Record<string, ((told: string) => unknown) | undefined>
  const tell = holder[probeName]
  if (typeof tell !== 'function' || location.hostname !== '127.0.0.1') return
  delete holder[probeName]
  const send = (told: Told) => void tell(JSON.stringify(told))
  const stack = () => new Error('here').stack ?? ''
  watchRequests(send, stack)
  watchStores(send, stack)
  watchBridge(send, stack)
}

type Send = (told: Told) => void
type Stack = () => string

function absolute(url: unknown): string {
  try {
    return new URL(String(url), location.href).href
  } catch {
    return String(url)
  }
}

async function contentOf(body: unknown): Promise<Pick<Told, 'text' | 'base64'>> {
  if (body === null || body === undefined) return {}
  if (typeof body === 'string' || body instanceof URLSearchParams) return { text: String(body) }
  if (body instanceof FormData) {
    const parts = await Promise.all(
      [...body].map(
        async ([name, value]) =>
          `${name}=${typeof value === 'string' ? value : `${value.name} ${await value.text()}`}`,
      ),
    )
    return { text: parts.join('&') }
  }
  if (body instanceof Blob) return bytesOf(await body.arrayBuffer())
  if (body instanceof ArrayBuffer) return bytesOf(body)
  if (ArrayBuffer.isView(body))
    return bytesOf(body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength))
  return { text: String(body) }
}

function bytesOf(buffer: ArrayBufferLike): Pick<Told, 'base64'> {
  let binary = ''
  for (const byte of new Uint8Array(buffer)) binary += String.fromCharCode(byte)
  return { base64: btoa(binary) }
}

function watchRequests(send: Send, stack: Stack): void {
  const tell = (api: string, method: string, url: unknown, body: unknown) => {
    const here = stack()
    const to = absolute(url)
    if (to.startsWith(location.origin) || /^(data|blob):/.test(to)) return
    void contentOf(body).then((content) => send({ kind: 'sent', api, to, method, stack: here, ...content }))
  }
  const { fetch } = globalThis
  globalThis.fetch = (input, init) => {
    const isRequest = input instanceof Request
    const method = init?.method ?? (isRequest ? input.method : 'GET')
    tell('fetch', method, isRequest ? input.url : input, init?.body ?? null)
    if (isRequest && !init?.body && input.body) {
      const here = stack()
      const copy = input.clone()
      void copy
        .text()
        .then((text) => send({ kind: 'sent', api: 'fetch', to: copy.url, method, text, stack: here }))
    }
    return fetch.call(globalThis, input, init)
  }
  const requests = new WeakMap<XMLHttpRequest, { method: string; url: unknown }>()
  const { open, send: sendOut } = XMLHttpRequest.prototype
  XMLHttpRequest.prototype.open = function (
    this: XMLHttpRequest,
    method: string,
    url: string | URL,
    ...rest: unknown[]
  ) {
    requests.set(this, { method, url })
    return Reflect.apply(open, this, [method, url, ...rest])
  } as typeof open
  XMLHttpRequest.prototype.send = function (body) {
    const asked = requests.get(this)
    if (asked) tell('XMLHttpRequest', asked.method, asked.url, body)
    return sendOut.call(this, body)
  }
  const { sendBeacon } = Navigator.prototype
  Navigator.prototype.sendBeacon = function (url, data) {
    tell('sendBeacon', 'POST', url, data)
    return sendBeacon.call(this, url, data)
  }
  for (const name of ['WebSocket', 'EventSource'] as const) {
    const Original = globalThis[name]
    const replaced = new Proxy(Original, {
      construct(target, args: [string]) {
        tell(name, 'GET', args[0], null)
        return Reflect.construct(target, args) as object
      },
    })
    Object.defineProperty(globalThis, name, { value: replaced, configurable: true, writable: true })
  }
  const sendMessage = WebSocket.prototype.send
  WebSocket.prototype.send = function (data) {
    tell('WebSocket', 'POST', this.url, data)
    return sendMessage.call(this, data)
  }
  for (const owner of [HTMLImageElement, HTMLScriptElement, HTMLIFrameElement, HTMLMediaElement]) {
    const found = Object.getOwnPropertyDescriptor(owner.prototype, 'src')
    if (!found?.set) continue
    Object.defineProperty(owner.prototype, 'src', {
      ...found,
      set(this: HTMLElement, value: unknown) {
        tell(`${owner.name} src`, 'GET', value, null)
        found.set?.call(this, value)
      },
    })
  }
  const { setAttribute } = Element.prototype
  Element.prototype.setAttribute = function (name, value) {
    if (
      /^(src|href|action|srcset|poster)$/i.test(name) &&
      /^(img|script|link|iframe|video|audio|source|form)$/i.test(this.tagName)
    )
      tell(`${this.tagName.toLowerCase()} ${name}`, 'GET', String(value).split(' ')[0], null)
    return setAttribute.call(this, name, value)
  }
}

function watchStores(send: Send, stack: Stack): void {
  const tell = (api: string, key: unknown, value: unknown) => {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
    send({ kind: 'stored', api, to: String(key), text: `${String(key)} ${text}`, stack: stack() })
  }
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    const kept = standIn((key, value) => tell(name, key, value))
    // A frame of another site is denied both in a browser that blocks such storage; what an app would have written is seen here.
    Object.defineProperty(globalThis, name, { configurable: true, enumerable: true, get: () => kept })
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  if (cookie?.set)
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      set(this: Document, value: string) {
        tell('cookie', String(value).split('=')[0], value)
        cookie.set?.call(this, value)
      },
    })
  for (const method of ['put', 'add'] as const) {
    const original = IDBObjectStore.prototype[method]
    IDBObjectStore.prototype[method] = function (value, key) {
      tell('IndexedDB', key ?? this.name, value)
      return Reflect.apply(
        original,
        this,
        key === undefined ? [value] : [value, key],
      ) as IDBRequest<IDBValidKey>
    }
  }
  const { open } = IDBFactory.prototype
  IDBFactory.prototype.open = function (name, version) {
    tell('IndexedDB', name, 'opened')
    return Reflect.apply(open, this, version === undefined ? [name] : [name, version]) as IDBOpenDBRequest
  }
  if (typeof Cache === 'function') {
    const { put } = Cache.prototype
    Cache.prototype.put = function (request, response) {
      const to = request instanceof Request ? request.url : String(request)
      const here = stack()
      void response
        .clone()
        .text()
        .then((text) => send({ kind: 'stored', api: 'caches', to, text: `${to} ${text}`, stack: here }))
      return put.call(this, request, response)
    }
  }
}

/** A storage that lasts as long as the frame and tells of what is put into it, by `setItem` or by name. */
function standIn(put: (key: string, value: string) => void): Storage {
  const values = new Map<string, string>()
  const set = (key: string, value: unknown) => {
    put(key, String(value))
    values.set(key, String(value))
  }
  const own: Storage = {
    get length() {
      return values.size
    },
    key: (at) => [...values.keys()][at] ?? null,
    getItem: (key) => values.get(String(key)) ?? null,
    setItem: (key, value) => set(String(key), value),
    removeItem: (key) => void values.delete(String(key)),
    clear: () => values.clear(),
  }
  return new Proxy(own, {
    get: (target, key) => (key in target ? Reflect.get(target, key) : values.get(String(key))),
    set(_target, key, value) {
      set(String(key), value)
      return true
    },
    deleteProperty: (_target, key) => values.delete(String(key)) || true,
    has: (target, key) => key in target || values.has(String(key)),
    ownKeys: () => [...values.keys()],
    getOwnPropertyDescriptor: (_target, key) =>
      values.has(String(key))
        ? { value: values.get(String(key)), writable: true, enumerable: true, configurable: true }
        : undefined,
  })
}

interface Bridge {
  callBridge(command: string, payload?: { readonly restPath?: string; readonly remoteKey?: string }): unknown
}

/** The stack of what a frame asks its host to send for it; the bridge's own script, which comes next, defines the bridge. */
function watchBridge(send: Send, stack: Stack): void {
  const { defineProperty } = Object
  Object.defineProperty = (<Target>(
    target: Target,
    key: PropertyKey,
    attributes: PropertyDescriptor,
  ): Target => {
    if (target !== (globalThis as unknown) || key !== '__bridge')
      return Reflect.apply(defineProperty, Object, [target, key, attributes]) as Target
    Object.defineProperty = defineProperty
    const { callBridge } = attributes.value as Bridge
    const watched: Bridge = {
      callBridge(command, payload) {
        if (/^fetch(Product|Remote)$/.test(command))
          send({
            kind: 'asked',
            api: command,
            to: String(payload?.restPath ?? payload?.remoteKey),
            stack: stack(),
          })
        return callBridge(command, payload)
      },
    }
    return Reflect.apply(defineProperty, Object, [target, key, { ...attributes, value: watched }]) as Target
  }) as typeof Object.defineProperty
}

start()
