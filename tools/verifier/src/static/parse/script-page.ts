import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { scriptletsIn } from '../../app/apps-script/scriptlets.ts'
import { scriptletCalls } from '../models/apps-script/frame.ts'
import { readPage } from './html.ts'

/** A page of Apps Script as the code that it is: in the browser, and on the server that puts it together. */
export interface ScriptPage {
  /** Scripts, what stands in attributes, and what scriptlets put where something is loaded; each at its offset. */
  readonly inline: readonly { readonly text: string; readonly offset: number }[]
  /** Files of other hosts that it runs. */
  readonly remote: readonly { readonly url: string; readonly offset: number }[]
  /** The scriptlets as a script of the server: what is printed is given to a name. Nothing where there is none. */
  readonly server: string | undefined
  /** The names that what is printed goes by, on both sides. */
  readonly printed: readonly string[]
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
    remote: read.sources
      .filter(({ path }) => /^(https?:)?\/\//.test(path))
      .map(({ path, offset }) => ({ url: path, offset })),
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

const handler = /^on[a-z]+$/
const loading = /^(src|srcset|poster|data|background|action|formaction)$/
const wrapper = '(event=>{'

/** What attributes run, and what scriptlets print into markup and into addresses. */
function inMarkup(page: string, raw: ReadonlySet<string | undefined>): ScriptPage['inline'] {
  const found: { text: string; offset: number }[] = []
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
      if (parent !== 'script') text(node.value, start, parent)
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
    const inside = value.match(names)
    if (inside === null) return
    const isAddress = loading.test(name) || (name === 'href' && tag === 'link')
    const isStyle = name === 'style' && /url\(/i.test(value)
    if (isAddress || isStyle || name === 'href')
      add(offset, `${isAddress || isStyle ? scriptletCalls.loads : scriptletCalls.links}(${joined(value)})`)
  }

  function text(value: string, start: number, parent: string): void {
    for (const name of value.match(names) ?? []) {
      const offset = page.indexOf(name, start)
      if (parent === 'style' && /url\(\s*["']?[^)"']*$/i.test(page.slice(Math.max(0, offset - 300), offset)))
        add(
          offset,
          `${scriptletCalls.loads}(${joined(value.slice(value.lastIndexOf('url(', value.indexOf(name)) + 4))})`,
        )
      else if (raw.has(name)) add(offset, `${scriptletCalls.raw}(${name})`)
    }
  }
}

/** A text with names in it as an expression of what it will be. */
const joined = (value: string): string =>
  value
    .trim()
    .split(/([\u3400-\u4dbf])\s*/)
    .filter((part) => part !== '')
    .map((part) => (/^[\u3400-\u4dbf]$/.test(part) ? part : JSON.stringify(part)))
    .join('+')
