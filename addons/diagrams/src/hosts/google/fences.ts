/** Code between Markdown fences, and which blocks of the document it takes. */
export interface Fenced {
  readonly from: number
  /** The last block, itself included. */
  readonly to: number
  /** What stands behind the opening fence: `mermaid`. */
  readonly info: string
  readonly text: string
}

const opening = /^\s*(`{3,}|~{3,})([^`]*)$/

interface Line {
  readonly block: number
  readonly text: string
  readonly isFirst: boolean
  readonly isLast: boolean
}

/**
 * Finds the fences in a document's blocks; undefined stands for one that has no text of its own, a table say, over which
 * no fence goes. A fence that shares a block with other text is left alone: taking it out would take that too.
 */
export function fencesIn(blocks: readonly (string | undefined)[]): readonly Fenced[] {
  const found: Fenced[] = []
  let open: { readonly line: Line; readonly mark: string; readonly info: string } | undefined
  let text: string[] = []
  for (const line of linesOf(blocks)) {
    if (line === undefined) {
      open = undefined
      continue
    }
    const mark = opening.exec(line.text)
    if (!open) {
      if (mark && line.isFirst) open = { line, mark: mark[1] ?? '', info: (mark[2] ?? '').trim() }
      text = []
    } else if (mark?.[1]?.startsWith(open.mark) && mark[2]?.trim() === '') {
      if (line.isLast)
        found.push({ from: open.line.block, to: line.block, info: open.info, text: text.join('\n') })
      open = undefined
    } else text.push(line.text)
  }
  return found
}

function linesOf(blocks: readonly (string | undefined)[]): readonly (Line | undefined)[] {
  return blocks.flatMap((content, block): (Line | undefined)[] => {
    if (content === undefined) return [undefined]
    // A soft line break is a carriage return in getText, or a vertical tab.
    const lines = content.split(/\r\n|[\r\n\v]/)
    return lines.map((text, index) => ({
      block,
      text,
      isFirst: index === 0,
      isLast: index === lines.length - 1,
    }))
  })
}

/** A diagram as Markdown: its word, what else there is to say of it as JSON, and its source. */
export function fenceOf(
  word: string,
  source: string,
  more: Readonly<Record<string, unknown>> = {},
): readonly string[] {
  const lines = source.replace(/\n$/, '').split('\n')
  const longest = Math.max(2, ...lines.map((line) => /^\s*(`+)/.exec(line)?.[1]?.length ?? 0))
  const mark = '`'.repeat(longest + 1)
  const said = Object.keys(more).length > 0 ? ` ${JSON.stringify(more).replaceAll('`', '\\u0060')}` : ''
  return [`${mark}${word}${said}`, ...lines, mark]
}

/** What stands behind an opening fence: its first word, and the JSON behind it where there is any. */
export function readInfo(info: string): {
  readonly word: string
  readonly more: Readonly<Record<string, unknown>>
} {
  const word = /^\{?\.?([\w.+-]*)/.exec(info)?.[1] ?? ''
  try {
    const more: unknown = JSON.parse(/\s(\{.*\})\s*$/.exec(info)?.[1] ?? '{}')
    return { word, more: typeof more === 'object' && more !== null ? { ...more } : {} }
  } catch {
    return { word, more: {} } // another tool's words: not for us
  }
}
