import { performance } from 'node:perf_hooks'
import { createContext, Script } from 'node:vm'
import { exception } from '../../bridge/exception.ts'

/** Where a pattern was found: in which of the texts, from where, and up to but without where. */
interface Match {
  readonly text: number
  readonly start: number
  readonly end: number
}

/** A pattern as findText and replaceText take it: RE2's, of which lookaround and back references are no part. */
export interface Pattern {
  /** The first match in one of the texts; in the first of them from an offset on. */
  first(texts: readonly string[], from: number): Match | undefined
  replace(text: string, replacement: string): string
  matches(text: string): readonly { readonly start: number; readonly end: number }[]
}

/** All texts of one call together. RE2 takes no longer than the text is long; V8 may, and would then stop the workbench. */
const longestMs = 2000

const script = new Script(`{
  const pattern = new RegExp(source, flags)
  if (task === 'all') found = Array.from(texts[0].matchAll(pattern), ({ 0: text, index }) => [0, index, index + text.length])
  else for (let at = 0; at < texts.length && found.length === 0; at += 1) {
    pattern.lastIndex = at === 0 ? from : 0
    const match = pattern.exec(texts[at])
    if (match) found = [[at, match.index, match.index + match[0].length]]
  }
}`)

export function compilePattern(text: string): Pattern {
  const { source, flags } = translate(text)
  const context = createContext({ source, flags, texts: [], from: 0, found: [], task: '' })
  let left = longestMs
  const run = (task: 'first' | 'all', texts: readonly string[], from: number): readonly Match[] => {
    Object.assign(context, { task, texts, from, found: [] })
    const since = performance.now()
    try {
      script.runInContext(context, { timeout: Math.max(1, Math.ceil(left)) })
      left -= performance.now() - since
    } catch (error) {
      // Not `instanceof`: the error may be of another realm.
      const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
      if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
        throw exception('Service timed out: the search pattern takes too long.')
      throw invalid(text)
    }
    return (context.found as readonly (readonly [number, number, number])[]).map(([at, start, end]) => ({
      text: at,
      start,
      end,
    }))
  }
  try {
    new RegExp(source, flags)
  } catch {
    // Google says no more than that the pattern is wrong either.
    throw invalid(text)
  }
  return {
    first: (texts, from) => run('first', texts, from)[0],
    matches: (one) => run('all', [one], 0).filter(({ start, end }) => end > start),
    replace(one, replacement) {
      let at = 0
      let made = ''
      for (const { start, end } of this.matches(one)) {
        made += one.slice(at, start) + replacement
        at = end
      }
      return made + one.slice(at)
    },
  }
}

/** RE2's syntax as a RegExp takes it. */
function translate(text: string): { readonly source: string; readonly flags: string } {
  if (/\(\?(?:[=!]|<[=!])/.test(text) || /(?:^|[^\\])(?:\\\\)*\\[1-9]/.test(text)) throw invalid(text)
  const [, modes = ''] = /^\(\?([imsU]+)\)/.exec(text) ?? []
  const source = text
    .replace(/^\(\?[imsU]+\)/, '')
    .replace(/\\Q([\s\S]*?)(?:\\E|$)/g, (_, literal: string) =>
      literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'),
    )
    .replace(/\(\?P</g, '(?<')
    .replace(/\\A/g, '^')
    .replace(/\\z/g, '$')
    .replace(/\\p([LNPSZMC])/g, '\\p{$1}')
    .replace(/\[:(alpha|digit|alnum|space|upper|lower|punct):\]/g, (_, name: string) => classes[name] ?? '')
  const needsUnicode = /\\p\{/i.test(source)
  return {
    source,
    flags: `g${[...modes].filter((mode) => 'ims'.includes(mode)).join('')}${needsUnicode ? 'u' : ''}`,
  }
}

const classes: Readonly<Record<string, string>> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: 'A-Za-z0-9',
  space: '\\s',
  upper: 'A-Z',
  lower: 'a-z',
  punct: '!-\\/:-@\\[-`{-~',
}

function invalid(text: string): Error {
  return exception(`Invalid regular expression pattern ${text}`)
}
