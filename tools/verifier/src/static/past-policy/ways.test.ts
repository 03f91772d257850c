import { expect, test } from 'vitest'
import { searchScript } from './search.ts'

const found = (script: string, letsTextRun = true) =>
  searchScript(script, { letsTextRun }).map(({ code, name }) => `${code} ${name}`)

const ways: readonly (readonly [script: string, way: string])[] = [
  ['location = address', 'NAVIGATES location'],
  ['var location = address', 'NAVIGATES location'],
  ['window.location = address', 'NAVIGATES location'],
  ['document.location = "https://x.example/?" + id', 'NAVIGATES location'],
  ['location.href = address', 'NAVIGATES location.href'],
  ['top.location.href += id', 'NAVIGATES location.href'],
  ['window["location"]["href"] = address', 'NAVIGATES location.href'],
  ['[location.href] = [address]', 'NAVIGATES location.href'],
  ['location.search = id', 'NAVIGATES location.search'],
  ['location.assign(address)', 'NAVIGATES location.assign'],
  ['self.location.replace(address)', 'NAVIGATES location.replace'],
  ['const { replace } = location', 'NAVIGATES location'],
  ['Object.assign(location, { href })', 'NAVIGATES location'],
  ['const page = window.location; page.href = address', 'NAVIGATES location'],
  ['function f() { const page = window.location; page.href = address }', 'NAVIGATES location'],
  ['go(window.location)', 'NAVIGATES location'],
  ['const page = location\npage.href = address', 'NAVIGATES location'],
  ['const page = inside ? location : other', 'NAVIGATES location'],
  ['typeof location.assign(address)', 'NAVIGATES location.assign'],
  ['for (location.href of addresses);', 'NAVIGATES location.href'],
  ['(window)["location"] = address', 'NAVIGATES location'],
  ['window/* the page */.location = address', 'NAVIGATES location'],
  ['l\\u006fcation = address', 'NAVIGATES location'],
  ['window["l\\x6fcation"] = address', 'NAVIGATES location'],
  [`x\`\${(location.href = address)}\``, 'NAVIGATES location.href'],
  [
    'let page; function f() { page = window.location } function g() { page.href = address }',
    'NAVIGATES location',
  ],
  ['navigation.navigate(address)', 'NAVIGATES navigation.navigate'],
  ['window[name](address)', 'NAVIGATES window[…]'],
  ['const page = window; page.location = address', 'NAVIGATES location'],
  ['const page = document; page.location.href = address', 'NAVIGATES location.href'],
  ['function go(page = window) { page.location = address }', 'NAVIGATES location'],
  ['const { location: page } = window; page.href = address', 'NAVIGATES location'],
  ['(page = document).location = address', 'NAVIGATES location'],
  ['const { open } = window; open(address)', 'OPENS_WINDOW window.open'],
  [
    'const page = typeof window === "undefined" ? global : window; page.open(address)',
    'OPENS_WINDOW window.open',
  ],
  [
    'let page; function set() { page = self } function show() { page.open(address) }',
    'OPENS_WINDOW window.open',
  ],
  ['((page) => { page.open(address) })(window)', 'OPENS_WINDOW window.open'],
  ['(function (a, page) { page.open(address) }).call(this, 1, window)', 'OPENS_WINDOW window.open'],
  ['parent.fetch(address)', 'REACHES_OTHER_WINDOW parent.fetch'],
  ['window.parent.document.title = text', 'REACHES_OTHER_WINDOW parent.document'],
  ['window.top?.sessionStorage.setItem("a", text)', 'REACHES_OTHER_WINDOW top.sessionStorage'],
  ['link.dispatchEvent(new MouseEvent("click", { bubbles: true }))', 'CLICKS_LINK click'],
  ['open(address)', 'OPENS_WINDOW open'],
  ['window.open(address, "_self")', 'OPENS_WINDOW window.open'],
  ['window?.open?.(address)', 'OPENS_WINDOW window.open'],
  ['frame.contentWindow.open(address)', 'OPENS_WINDOW window.open'],
  ['const show = open; show(address)', 'OPENS_WINDOW open'],
  ['const show = window.open.bind(window)', 'OPENS_WINDOW window.open'],
  ['link.click()', 'CLICKS_LINK click'],
  ['const a = document.createElement("a"); a.href = address; a.click()', 'CLICKS_LINK click'],
  [
    'function f(address) { const a = document.createElement("a"); a.href = address; a.click() }',
    'CLICKS_LINK click',
  ],
  [
    'function f(blob, other) { let url = URL.createObjectURL(blob); url = other; const a = document.createElement("a"); a.href = url; a.click() }',
    'CLICKS_LINK click',
  ],
  [
    'function f(blob) { const a = document.createElement("a"); a.href = URL.createObjectURL(blob); a.setAttribute("href", other); a.click() }',
    'CLICKS_LINK click',
  ],
  [
    'let a; function f(blob) { a = document.createElement("a"); a.href = URL.createObjectURL(blob); a.click() } function g() { a.href = address; f() }',
    'CLICKS_LINK click',
  ],
  ['meta.httpEquiv = "refresh"', 'REFRESHES_PAGE httpEquiv'],
  ['meta.setAttribute("http-equiv", kind)', 'REFRESHES_PAGE http-equiv'],
  ['box.innerHTML = `<meta http-equiv="refresh" content="0;url=`', 'REFRESHES_PAGE http-equiv'],
  ['new RTCPeerConnection(servers)', 'PEER_CONNECTION RTCPeerConnection'],
  ['const Peer = window.webkitRTCPeerConnection', 'PEER_CONNECTION webkitRTCPeerConnection'],
  ['const Peer = globals["RTCPeerConnection"]', 'PEER_CONNECTION RTCPeerConnection'],
  ['link.rel = "dns-prefetch"', 'RESOLVES_HOST dns-prefetch'],
  ['link.setAttribute("rel", "preconnect")', 'RESOLVES_HOST preconnect'],
  ['box.innerHTML = "<link rel=prefetch href=" + address', 'RESOLVES_HOST rel'],
  ['script.type = "speculationrules"', 'RESOLVES_HOST speculationrules'],
  ['document.createElement("script").text = text', 'TEXT_BECOMES_SCRIPT createElement'],
  ['document.createElementNS(svg, "script")', 'TEXT_BECOMES_SCRIPT createElementNS'],
  ['box.innerHTML = "<script>" + text', 'TEXT_BECOMES_SCRIPT text'],
  ['box.setAttribute("onclick", text)', 'TEXT_BECOMES_SCRIPT setAttribute'],
]

for (const [script, way] of ways) {
  test(`${script} goes past a policy`, () => {
    expect(found(script)).toContain(way)
  })
}

const harmless: readonly string[] = [
  'const base = location.href',
  'const { hash } = { hash: location.hash }',
  'if (location && typeof window.location !== "undefined") use(window.location.pathname)',
  'function address() { let page; return (page = window.location).hash ? page.href : page.origin }',
  'location.hash = ""; location.href = "#top"',
  'const at = token.location; token.location = at',
  'function parse(location) { location.href = "x"; return location }',
  'import { open } from "x"; open(file)',
  'class Store { open(name) { return this.open(name) } }',
  'store.open(name)',
  'window.open("https://docs.example/help", "_blank")',
  'button.click(run)',
  'function save(blob, name) { const url = URL.createObjectURL(blob), a = document.createElement("a"); a.href = url; a.download = name; document.body.append(a); a.click(); a.remove() }',
  'function pick() { const input = document.createElement("input"); input.type = "file"; input.click() }',
  'meta.httpEquiv = "Content-Security-Policy"',
  'const names = ["http-equiv", "rel"]',
  'parent.postMessage(text, "*"); if (window.parent !== window && top.length > 1) run()',
  'function walk(parent) { return parent.children }; node.parent.remove()',
  'button.dispatchEvent(new CustomEvent("change"))',
  'const page = window; page.title = 1; const same = page.document',
  'const page = window; function open(page) { page.open(address) }',
  'const store = stores || window.stores; store.open(name)',
  'const view = window; const request = new XMLHttpRequest(); request.open("GET", address)',
]

for (const script of harmless)
  test(`${script} doesn’t go past a policy`, () => {
    expect(found(script)).toEqual([])
  })

test('where the policy lets no text run, what makes scripts of texts is refused and no matter', () => {
  expect(found('document.createElement("script").text = text', false)).toEqual([])
})

test('a style sheet is no script', () => {
  expect(found('a { color: red } /* location = */')).toEqual([])
})
