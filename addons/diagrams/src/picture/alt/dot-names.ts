const token =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|^#[^\n]*|"((?:[^"\\]|\\.)*)"|([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*|-?[\d.]+)|->|--|[{}[\];,=:]/gm

interface Token {
  readonly text: string
  readonly isName: boolean
}

function tokens(source: string): readonly Token[] {
  return [...source.matchAll(token)]
    .filter(([whole]) => !/^(?:\/[*/]|#)/.test(whole))
    .map(([whole, quoted, word]) => ({
      text: quoted ?? word ?? whole,
      isName: quoted !== undefined || word !== undefined,
    }))
}

const keywords = new Set(['graph', 'digraph', 'subgraph', 'node', 'edge', 'strict'])

/** The first field of a record label, or the whole label. */
function spokenLabel(label: string): string {
  return (
    label
      .replace(/^\{/, '')
      .split('|')[0]
      ?.replace(/<\w+>\s*/g, '')
      .replace(/\}$/, '') ?? ''
  )
}

/** A graph's nodes in the order of their first mention, each by its label where it has one, and the graph's title. */
export function dotNames(source: string): { readonly title?: string; readonly names: readonly string[] } {
  const all = tokens(source)
  const labels = new Map<string, string>()
  const start = all.findIndex(({ text }) => text === '{') + 1
  let title: string | undefined
  let depth = 0
  let last: { readonly name: string; readonly isEdge: boolean } | undefined
  let index = start
  const name = (at: number) => (all[at]?.isName ? all[at]?.text : undefined)
  while (index < all.length) {
    const { text, isName } = all[index] ?? { text: '', isName: false }
    const next = all[index + 1]?.text
    if (text === '{') depth++
    if (text === '}') depth--
    if (text === '[') {
      const end = all.findIndex((one, at) => at > index && one.text === ']')
      const attributes = all.slice(index, end < 0 ? all.length : end)
      const at = attributes.findIndex(
        (one, place) => one.text === 'label' && attributes[place + 1]?.text === '=',
      )
      const label = at < 0 ? undefined : attributes[at + 2]?.text
      if (label && last && !last.isEdge) labels.set(last.name, spokenLabel(label))
      index = end < 0 ? all.length : end + 1
      continue
    }
    if (isName && next === '=') {
      if (text === 'label' && depth === 0) title = name(index + 2)
      index += 3
      continue
    }
    if (isName && keywords.has(text.toLowerCase())) {
      last = undefined
      index += text.toLowerCase() === 'subgraph' && next !== '{' ? 2 : 1
      continue
    }
    if (isName && all[index - 1]?.text !== ':') {
      const isEdge = all[index - 1]?.text === '->' || all[index - 1]?.text === '--'
      last = { name: text, isEdge }
      if (!labels.has(text)) labels.set(text, text)
    }
    index++
  }
  return title === undefined ? { names: [...labels.values()] } : { title, names: [...labels.values()] }
}
