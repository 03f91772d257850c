import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { table } from '../../table.ts'

/** What a page of a frame runs and loads, with offsets into its text. */
export interface Page {
  /** The scripts that stand in it: the page with all else blanked, so that offsets hold. */
  readonly inline: readonly { readonly text: string; readonly offset: number }[]
  /** The files that it names. */
  readonly sources: readonly { readonly path: string; readonly offset: number }[]
  /** What else it loads: images, styles, frames. */
  readonly loads: readonly { readonly url: string; readonly element: string; readonly offset: number }[]
}

const loading = table({
  img: 'src',
  iframe: 'src',
  link: 'href',
  video: 'src',
  audio: 'src',
  source: 'src',
  embed: 'src',
  object: 'data',
})

/** Reads a page; whatever is malformed is read as a browser would. */
export function readPage(text: string): Page {
  const inline: { text: string; offset: number }[] = []
  const sources: { path: string; offset: number }[] = []
  const loads: { url: string; element: string; offset: number }[] = []
  const seen: DefaultTreeAdapterTypes.ChildNode[] = [
    ...parse(text, { sourceCodeLocationInfo: true }).childNodes,
  ]
  for (let node = seen.shift(); node !== undefined; node = seen.shift()) {
    if (!('tagName' in node)) continue
    seen.push(...node.childNodes)
    const value = (name: string) => node.attrs.find((attr) => attr.name === name)?.value
    const offset = node.sourceCodeLocation?.startOffset ?? 0
    if (node.tagName === 'script') {
      const src = value('src')
      const start = node.sourceCodeLocation?.startTag?.endOffset
      const end = node.sourceCodeLocation?.endTag?.startOffset
      if (src !== undefined) sources.push({ path: src, offset })
      else if (start !== undefined && end !== undefined && isScript(value('type')))
        inline.push({
          text: text.slice(0, start).replace(/[^\r\n]/g, ' ') + text.slice(start, end),
          offset: start,
        })
    }
    const url = value(loading.get(node.tagName) ?? '')
    if (url !== undefined) loads.push({ url, element: node.tagName, offset })
  }
  return { inline, sources, loads }
}

/** Whether a script of such a type runs. */
export const isScript = (type: string | undefined) =>
  type === undefined || type === '' || type === 'module' || /javascript|ecmascript|babel|jsx/.test(type)
