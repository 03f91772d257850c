import { type AnyNode, parse } from 'acorn'

/** What Apps Script has not (https://developers.google.com/apps-script/guides/v8-runtime, seen 2026-11). */
const absent = [
  'AbortController',
  'AbortSignal',
  'Blob',
  'Buffer',
  'CompressionStream',
  'DOMException',
  'DecompressionStream',
  'File',
  'FormData',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'WebSocket',
  'XMLHttpRequest',
  'atob',
  'btoa',
  'clearInterval',
  'clearTimeout',
  'crypto',
  'document',
  'fetch',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'require',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'structuredClone',
  'window',
] as const

const mark = 'absentInAppsScript_'

/** Finds where a bundle uses a global that isn't there. The bundler marks them, as it knows which names are free. */
export const absentNames = {
  define: Object.fromEntries(absent.map((name) => [name, mark + name])),
  /** Throws with the names that are used; asking for the `typeof` of one is no use. */
  refuse(name: string, code: string): void {
    if (!code.includes(mark)) return
    const used = new Set(namesIn(parse(code, { ecmaVersion: 2022, sourceType: 'module' })))
    if (used.size > 0)
      throw new Error(`${name} uses ${[...used].join(', ')}, which Apps Script doesn’t have.`)
  },
}

function namesIn(node: AnyNode): readonly string[] {
  if (node.type === 'Identifier') return node.name.startsWith(mark) ? [node.name.slice(mark.length)] : []
  if (node.type === 'UnaryExpression' && node.operator === 'typeof' && node.argument.type === 'Identifier')
    return []
  return Object.values(node).flat().filter(isNode).flatMap(namesIn)
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
