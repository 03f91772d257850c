import type { KindFacts } from '../kind.ts'

const head =
  /^(?:\s|\/\/[^\n]*\n|#[^\n]*\n|\/\*[\s\S]*?\*\/)*(?:strict\s+)?(?:di)?graph\s*(?:"[^"\n]*"|[\w.\-\u0080-\uffff]+)?\s*\{/i

/** Graphviz: graphs laid out by dot, neato, fdp, circo or twopi. */
export const dot: KindFacts = {
  id: 'dot',
  name: 'Graphviz',
  extensions: ['dot', 'gv'],
  fences: ['dot', 'graphviz', 'gv'],
  engineVersion: '3.31.0',
  detect: (source) => (head.test(source) ? 0.98 : 0),
}
