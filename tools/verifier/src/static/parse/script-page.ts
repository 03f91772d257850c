import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { scriptletsIn } from '../../app/apps-script/scriptlets.ts'
import { scriptletCalls } from '../models/apps-script/frame.ts'
import { readPage, isScript as runs } from './html.ts'

/** A page of Apps Script as the code that it is: in the browser, and on the server that puts it together. */
export interface ScriptPage {
  /** Scripts, what stands in attributes, and what scriptlets put where something is loaded; each at its offset. */
  readonly inline: readonly { readonly text: string; readonly offset: number }[]
  /** Files of other hosts that it runs, and a base that makes its own addresses another host's. */
  readonly remote: readonly Remote[]
  /** The scriptlets as a script of the server: what is printed is given to a name. Nothing where there is none. */
  readonly server: string | undefined
  /** The names that what is printed goes by, on both sides. */
  readonly printed: readonly string[]
}

interface Remote {
  readonly code: 'REMOTE_SCRIPT' | 'REMOTE_BASE'
  readonly url: string
  readonly offset: number
}

/** Names of one letter that no page has: of the first extension of Chinese characters. */
const firstName = 0x3400
const names = /[\u3400-\u4dbf]/g
const name = /[\u3400-\u4dbf]/

/** Reads a page; `printed` is how many names other pages have. Scriptlets are a template's alone. */
export function scriptPage(
  text: string,
  { printed: first, isTemplate }: { readonly printed: number; readonly isTemplate: boolean },
): ScriptPage {
  const scriptlets = isTemplate ? scriptletsIn(text) : []
  const printed: string[] = []
  const nameOf = new Map(
    scriptlets
      .filter(({ is }) => is !== 'runs')
      .map(({ start }, index) => [start, String.fromCharCode(firstName + first + index)] as const),
  )
  let page = ''
  let server = ''
  let at = 0
  for (const { start, end, is } of scriptlets) {
    const whole = text.slice(start, end)
    const between = blank(text.slice(at, start))
    const name = nameOf.get(start)
    page += text.slice(at, start) + (name === undefined ? blank(whole) : name + blank(whole).slice(1))
    if (name === undefined) server += `${between}  ${whole.slice(2, -2)}  `
    else {
      printed.push(name)
      server += `${between};${name}${is === 'prints' ? '=' : ' ='}${whole.slice(is === 'prints' ? 3 : 4, -2)};;`
    }
    at = end
  }
  page += text.slice(at)
  const read = readPage(page)
  const raw = new Set(
    scriptlets.filter(({ is }) => is === 'prints-raw').map(({ start }) => nameOf.get(start)),
  )
  return {
    inline: [
      ...read.inline.map(({ text: script, offset }) => ({ text: quoted(script), offset })),
      ...inMarkup(page, raw),
    ],
    remote: [
      ...read.sources
        .filter(({ path }) => outside.test(path))
        .map(({ path, offset }) => ({ code: 'REMOTE_SCRIPT' as const, url: path, offset })),
      ...remoteBelow(page),
    ],
    server: scriptlets.length === 0 ? undefined : server,
    printed,
  }
}

const blank = (text: string) => text.replace(/[^\r\n]/g, ' ')

/** A name that stands in a text of the script is put between two texts, within the room that its scriptlet had. */
function quoted(script: string): string {
  if (!name.test(script)) return script
  let state = ''
  let out = ''
  for (let at = 0; at < script.length; at++) {
    const letter = script[at] ?? ''
    const two = script.slice(at, at + 2)
    if (state === '' && (two === '//' || two === '/*')) state = two
    else if ((state === '//' && letter === '\n') || (state === '/*' && two === '*/')) state = ''
    else if (/["'`]/.test(letter) && (state === '' || state === letter)) state = state === '' ? letter : ''
    else if (letter === '\\' && state.length === 1) {
      out += two
      at++
      continue
    } else if (letter >= '\u3400' && letter <= '\u4dbf') {
      const room = /^ */.exec(script.slice(at + 1))?.[0].length ?? 0
      const [before, after] = state === '`' ? ['${', '}'] : [`${state}+`, `+${state}`]
      if (state.length === 1 && room >= 4) {
        out += `${before}${letter}${' '.repeat(room - before.length - after.length)}${after}`
        at += room
        continue
      }
    }
    out += letter
  }
  return out
}

const outside = /^\s*(https?:)?\/\//i
const imported = /\b(?:import|from)\s*["']((?:https?:)?\/\/[^"']+)["']/g

/** What modules import from elsewhere, what a map of imports names, and a base at another host. */
function remoteBelow(page: string): readonly Remote[] {
  const found: Remote[] = []
  look(parse(page, { sourceCodeLocationInfo: true }), 0)
  return found

  function look(node: DefaultTreeAdapterTypes.Node, depth: number): void {
    if (depth > 500) return
    if ('tagName' in node) {
      const value = (name: string) => node.attrs.find((one) => one.name === name)?.value ?? ''
      const offset = node.sourceCodeLocation?.startOffset ?? 0
      if (node.tagName === 'base' && outside.test(value('href')))
        found.push({ code: 'REMOTE_BASE', url: value('href').trim(), offset })
      const [inner] = node.childNodes
      const script = node.tagName === 'script' && inner && 'value' in inner ? inner.value : ''
      const urls =
        value('type') === 'importmap'
          ? (script.match(/(?:https?:)?\/\/[^"'\s]+/g) ?? [])
          : value('type') === 'module'
            ? [...script.matchAll(imported)].flatMap(([, url]) => url ?? [])
            : []
      found.push(...urls.map((url) => ({ code: 'REMOTE_SCRIPT' as const, url, offset })))
      // A page in a page has the same origin, and its scripts aren't followed.
      if (node.tagName === 'iframe' && /<script|\son[a-z]+\s*=/i.test(value('srcdoc')))
        found.push({ code: 'REMOTE_SCRIPT', url: 'srcdoc', offset })
    }
    if ('childNodes' in node) for (const child of node.childNodes) look(child, depth + 1)
    if ('content' in node) look(node.content, depth + 1)
  }
}

const handler = /^on[a-z]+$/
const loading = /^(src|srcset|poster|data|background|action|formaction)$/
const wrapper = '(event=>{'

/** What attributes run, and what scriptlets print into markup and into addresses. */
function inMarkup(page: string, raw: ReadonlySet<string | undefined>): ScriptPage['inline'] {
  const found: { text: string; offset: number }[] = []
  const isRead = /textContent|innerText|innerHTML|nodeValue|\.(text|html)\(/.test(page)
  const lines = (until: number) => blank(page.slice(0, until))
  const add = (offset: number, code: string) => found.push({ text: lines(offset) + code, offset })
  look(parse(page, { sourceCodeLocationInfo: true }), 0)
  return found

  function look(node: DefaultTreeAdapterTypes.Node, depth: number): void {
    if (depth > 500) return
    if ('attrs' in node && !/^(script|template)$/.test(node.tagName))
      for (const { name, value } of node.attrs) {
        const start = node.sourceCodeLocation?.attrs?.[name]?.startOffset ?? 0
        attribute(node.tagName, name, value, start)
      }
    if (node.nodeName === '#text' && 'value' in node) {
      const parent = node.parentNode && 'tagName' in node.parentNode ? node.parentNode.tagName : ''
      const start = node.sourceCodeLocation?.startOffset ?? 0
      const isData = parent === 'script' && !isScript(node.parentNode)
      if (parent !== 'script' || isData) text(node.value, start, parent)
    }
    if ('childNodes' in node) for (const child of node.childNodes) look(child, depth + 1)
    if ('content' in node) look(node.content, depth + 1)
  }

  function attribute(tag: string, name: string, value: string, start: number): void {
    const isCode = handler.test(name) || /^\s*javascript:/i.test(value)
    const at = page.indexOf('=', start) + 1
    const offset = at + (/^\s*["']?/.exec(page.slice(at))?.[0].length ?? 0)
    if (isCode) {
      const code = quoted(value.replace(/^\s*javascript:/i, (scheme) => blank(scheme))).replace(
        /\bthis\b/g,
        scriptletCalls.self,
      )
      const before = lines(offset)
      // Before an attribute's value there is always room for it.
      found.push({ text: `${before.slice(0, -wrapper.length)}${wrapper}${code}})(event)`, offset })
      return
    }
    if (/^(form)?action$/.test(name) && outside.test(value))
      add(offset, `${scriptletCalls.sends}(${joined(value)},${scriptletCalls.self})`)
    const inside = value.match(names)
    if (inside === null) return
    const isAddress = loading.test(name) || (name === 'href' && /^(link|image|use|feimage)$/i.test(tag))
    const isStyle = name === 'style' && /url\(/i.test(value)
    if (isAddress || isStyle || name === 'href') {
      add(offset, `${isAddress || isStyle ? scriptletCalls.loads : scriptletCalls.links}(${joined(value)})`)
      return
    }
    // Within a page in a page, or a time after which to go on.
    const within = /(?:https?:)?\/\/[^\s"'>]*[\u3400-\u4dbf][^\s"'>]*/.exec(value)?.[0]
    if (within !== undefined && /^(srcdoc|content)$/.test(name))
      add(offset, `${scriptletCalls.loads}(${joined(within)})`)
    else if (/^(srcdoc|content|style|class|on\w+)$/.test(name)) return
    else add(offset, kept(name, joined(value)))
  }

  function text(value: string, start: number, parent: string): void {
    for (const name of value.match(names) ?? []) {
      const offset = page.indexOf(name, start)
      const loaded =
        parent === 'style'
          ? /(?:url\(\s*["']?|@import\s+["'])([^)"']*)$/i.exec(page.slice(Math.max(0, offset - 300), offset))
          : null
      if (loaded !== null) add(offset, `${scriptletCalls.loads}(${joined(`${loaded[1] ?? ''}${name}`)})`)
      else if (raw.has(name) && parent !== 'script') add(offset, `${scriptletCalls.raw}(${name})`)
      // What a script of the page may read again.
      if (isRead && parent !== 'style') add(offset, kept('', name))
    }
  }
}

/** What is printed into an attribute, or between tags, is found there by the page's scripts. */
function kept(attribute: string, printed: string): string {
  const of = scriptletCalls.self
  if (attribute === '') return `${of}.textContent=${of}.innerText=${of}.data=${printed}`
  if (attribute === 'value') return `${of}.value=${of}.defaultValue=${printed}`
  const key = attribute
    .slice('data-'.length)
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const set = `${of}.setAttribute(${JSON.stringify(attribute)},${printed})`
  return attribute.startsWith('data-') ? `${set};${of}.dataset[${JSON.stringify(key)}]=${printed}` : set
}

const isScript = (node: DefaultTreeAdapterTypes.ParentNode | null): boolean =>
  node !== null && 'attrs' in node && runs(node.attrs.find(({ name }) => name === 'type')?.value)

/** A text with names in it as an expression of what it will be. */
const joined = (value: string): string =>
  value
    .trim()
    .split(/([\u3400-\u4dbf])\s*/)
    .filter((part) => part !== '')
    .map((part) => (/^[\u3400-\u4dbf]$/.test(part) ? part : JSON.stringify(part)))
    .join('+')
