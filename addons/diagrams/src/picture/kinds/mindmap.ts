import type { KindFacts } from '../kind.ts'

/** Mind map: a Markdown outline as a tree. */
export const mindmap: KindFacts = {
  id: 'mindmap',
  name: 'Markmap',
  extensions: ['mm.md', 'md', 'markdown'],
  fences: ['markmap', 'mindmap'],
  engineVersion: '0.18.12',
  detect(source) {
    const lines = source.split('\n').filter((line) => line.trim() !== '')
    const outline = lines.filter((line) => /^(?:#{1,6}\s|\s*(?:[-*+]|\d+[.)])\s)/.test(line)).length
    const headings = lines.filter((line) => /^#{1,6}\s/.test(line)).length
    if (/^---\n[\s\S]*?\bmarkmap:[\s\S]*?\n---/.test(source)) return 0.95
    if (lines.length < 2 || outline / lines.length < 0.7) return 0
    return headings > 0 ? 0.7 : 0.5
  },
}
