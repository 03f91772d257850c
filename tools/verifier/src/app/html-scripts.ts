import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Folder } from './script-file.ts'

type Node = DefaultTreeAdapterTypes.Node

/**
 * The scripts that a page runs, as files; the page itself where a script stands in it. A page of Vite's names its script
 * from the folder that the page is in: `/src/main.tsx`.
 */
export function htmlScripts(folder: Folder, page: string): readonly string[] {
  const found = new Set<string>()
  const parts: { source: string | undefined; isInline: boolean }[] = []
  look(parse(readFileSync(join(folder.root, page), 'utf8')), parts, 0)
  for (const { source, isInline } of parts) {
    if (isInline) found.add(page)
    if (source === undefined || /^([a-z]+:)?\/\//i.test(source)) continue
    const name = source.replace(/[?#].*$/, '').replace(/^%PUBLIC_URL%/, '')
    const file = posix.join(posix.dirname(page), name)
    if (folder.isFile(file)) found.add(file)
  }
  return [...found]
}

function look(node: Node, parts: { source: string | undefined; isInline: boolean }[], depth: number): void {
  if (depth > 500) return
  if ('attrs' in node) {
    const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value
    if (node.tagName === 'script' && !/json|template|importmap/i.test(attribute('type') ?? '')) {
      const source = attribute('src')
      parts.push({ source, isInline: source === undefined })
    } else if (node.attrs.some(({ name, value }) => name.startsWith('on') && value !== ''))
      parts.push({ source: undefined, isInline: true })
  }
  if ('childNodes' in node) for (const child of node.childNodes) look(child, parts, depth + 1)
  if ('content' in node) look(node.content, parts, depth + 1)
}
