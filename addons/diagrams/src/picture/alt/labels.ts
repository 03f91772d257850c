import type { KindId } from '../kind.ts'
import { dotNames } from './dot-names.ts'

/** What a source is about, in its own words. */
export interface Labels {
  /** Which sort of picture: a key of the nouns in alt.ts. */
  readonly noun: string
  readonly title?: string
  readonly labels: readonly string[]
}

function plain(text: string): string {
  return text
    .replace(/<br\s*\/?>|\\[nlr]/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function distinct(found: readonly string[]): readonly string[] {
  return [...new Set(found.map(plain).filter((text) => text !== '' && text.length <= 60))]
}

function all(source: string, pattern: RegExp): string[] {
  return [...source.matchAll(pattern)].map(
    (match) => match.slice(1).find((group) => group !== undefined) ?? '',
  )
}

function titled(noun: string, title: string | undefined, labels: readonly string[]): Labels {
  const name = title === undefined ? '' : plain(title)
  return name === '' ? { noun, labels } : { noun, title: name, labels }
}

const mermaidNouns: readonly (readonly [RegExp, string])[] = [
  [/^(?:flowchart|graph)/m, 'flowchart'],
  [/^sequenceDiagram/m, 'sequence'],
  [/^classDiagram/m, 'class'],
  [/^stateDiagram/m, 'state'],
  [/^erDiagram/m, 'er'],
  [/^gantt/m, 'gantt'],
  [/^pie/m, 'pie'],
  [/^journey/m, 'journey'],
  [/^gitGraph/m, 'git'],
  [/^timeline/m, 'timeline'],
  [/^mindmap/m, 'mindmap'],
  [/^xychart/m, 'chart'],
]

function mermaid(source: string): Labels {
  const noun = mermaidNouns.find(([head]) => head.test(source))?.[1] ?? 'diagram'
  const title = /^\s*(?:title:?|pie(?:\s+showData)?\s+title|accTitle:)\s+(.+)$/m.exec(source)?.[1]
  const byNoun: Readonly<Record<string, RegExp>> = {
    flowchart:
      /\b\w+(?:\(\[|\[\[|\[\(|\(\(|\{\{|[[({>])\s*"?([^"\])}|]+?)"?\s*(?:\]\)|\]\]|\)\]|\)\)|\}\}|[\])}])/g,
    sequence: /^\s*(?:participant|actor)\s+(?:\S+\s+as\s+(.+)|(\S+))$/gm,
    class: /^\s*class\s+(\w+)/gm,
    state: /(?:^|-->)\s*([A-Za-z]\w*)\s*(?=-->|$|:)/gm,
    er: /^\s*([A-Za-z][\w-]*)\s+[|}o]{1,2}[-.]{2}/gm,
    gantt: /^\s*([^:%\n]+?)\s*:(?!\/)[^\n]*\d/gm,
    pie: /^\s*"([^"]+)"\s*:/gm,
    git: /^\s*branch\s+(\S+)/gm,
    mindmap: /^\s+(?:\w*[([{]+)?([^()[\]{}\n]+)/gm,
  }
  const pattern = byNoun[noun]
  const found = pattern ? all(source, pattern) : []
  const spoken = noun === 'sequence' && found.length === 0 ? all(source, /^\s*(\w+)\s*-{1,2}>{1,2}/gm) : found
  return titled(noun, title, distinct(spoken))
}

function dot(source: string): Labels {
  const { title, names } = dotNames(source)
  return titled('graph', title, distinct(names))
}

function spoken(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.filter((part) => typeof part === 'string').join(' ') || undefined
  if (typeof value === 'object' && value !== null && 'text' in value) return spoken(value.text)
  return undefined
}

function vegaLite(source: string): Labels {
  const title = /"title"\s*:\s*(?:"([^"]+)"|\{\s*"text"\s*:\s*"([^"]+)")/.exec(
    source.replace(/"encoding"[\s\S]*/, ''),
  )
  const mark = /"mark"\s*:\s*(?:"(\w+)"|\{[^}]*"type"\s*:\s*"(\w+)")/.exec(source)
  const noun = mark?.[1] ?? mark?.[2] ?? 'chart'
  const known = ['bar', 'line', 'area', 'point', 'arc', 'rect'].includes(noun)
    ? noun
    : noun === 'circle'
      ? 'point'
      : 'chart'
  let labels: readonly string[] = []
  try {
    const spec: unknown = JSON.parse(source)
    const encoding =
      typeof spec === 'object' && spec !== null && 'encoding' in spec ? spec.encoding : undefined
    const channels = typeof encoding === 'object' && encoding !== null ? Object.values(encoding) : []
    labels = channels.flatMap((channel: unknown) => {
      if (typeof channel !== 'object' || channel === null) return []
      const name =
        ('title' in channel ? spoken(channel.title) : undefined) ??
        ('field' in channel ? spoken(channel.field) : undefined)
      return name === undefined ? [] : [name]
    })
  } catch {
    labels = [] // half written: the kind of chart is still said
  }
  return titled(known, title?.[1] ?? title?.[2], distinct(labels))
}

function mindmap(source: string): Labels {
  const lines = source.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n')
  const title = lines.map((line) => /^#\s+(.+)$/.exec(line)?.[1]).find((line) => line !== undefined)
  const second = lines.flatMap((line) => /^##\s+(.+)$/.exec(line)?.[1] ?? [])
  const items = lines.flatMap(
    (line) => /^\s{0,1}(?:[-*+]|\d+[.)])\s+(?:\[[ x]\]\s*)?(.+)$/.exec(line)?.[1] ?? [],
  )
  const words = (second.length > 0 ? second : items).map((text) =>
    text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'),
  )
  return titled('mindmap', title, distinct(words))
}

function plantuml(source: string): Labels {
  const title = /^\s*title\s+(.+)$/m.exec(source)?.[1]
  const declared = all(
    source,
    /^\s*(?:abstract\s+class|class|interface|enum|participant|actor|boundary|control|entity|database|collections|queue|component|usecase|state|node|rectangle|package)\s+(?:"([^"]+)"|([\w.]+))/gm,
  )
  const arrows = [...source.matchAll(/^\s*(\w+)\s*<?[-.]+(?:\w+[-.]*)?>{1,2}\s*(\w+)/gm)].flatMap(
    ([, a = '', b = '']) => [a, b],
  )
  const boxes = all(source, /\[([^\]*\n]+)\]/g)
  const steps = all(source, /^\s*:([^;]+);/gm)
  const noun = /^@startgantt/m.test(source)
    ? 'gantt'
    : /^@startmindmap/m.test(source)
      ? 'mindmap'
      : steps.length > 0
        ? 'activity'
        : /\busecase\b/.test(source)
          ? 'usecase'
          : /^\s*(?:abstract\s+)?(?:class|interface|enum)\s/m.test(source)
            ? 'class'
            : /^\s*state\s|\[\*\]/m.test(source)
              ? 'state'
              : boxes.length > 0
                ? 'component'
                : arrows.length > 0
                  ? 'sequence'
                  : 'diagram'
  const nodes = noun === 'mindmap' ? all(source, /^[*+-]+_?\s*(.+)$/gm) : []
  return titled(
    noun,
    title,
    distinct([...nodes, ...steps, ...declared, ...boxes, ...(declared.length > 0 ? [] : arrows)]),
  )
}

/** Reads the sort, the title and the names from a source, also from one that doesn't draw yet. */
export function labelsOf(kind: KindId, source: string): Labels {
  switch (kind) {
    case 'mermaid':
      return mermaid(source)
    case 'dot':
      return dot(source)
    case 'vega-lite':
      return vegaLite(source)
    case 'mindmap':
      return mindmap(source)
    case 'plantuml':
      return plantuml(source)
    case 'math':
      return { noun: 'formula', labels: [source.trim().replace(/\s+/g, ' ')] }
  }
}
