import type { KindFacts } from '../kind.ts'

const keyword =
  /^(?:flowchart|sequenceDiagram|classDiagram|stateDiagram|erDiagram|gantt|pie|journey|gitGraph|mindmap|timeline|quadrantChart|xychart|sankey|block|packet|kanban|architecture|requirementDiagram|C4(?:Context|Container|Component|Dynamic|Deployment)|zenuml|radar|treemap)(?:-v2|-beta)?(?![\w-])/
const graph = /^graph\s+(?:TB|TD|BT|RL|LR)\b/
const preamble = /^(?:\s*(?:---\n[\s\S]*?\n---[^\S\n]*\n|%%[^\n]*\n))*\s*/

/** Mermaid: flowcharts, sequences and some twenty more from a few words. */
export const mermaid: KindFacts = {
  id: 'mermaid',
  name: 'Mermaid',
  extensions: ['mmd', 'mermaid'],
  fences: ['mermaid', 'mmd'],
  engineVersion: '11.17.2',
  detect(source) {
    const start = source.replace(preamble, '')
    return keyword.test(start) || graph.test(start) ? 0.95 : 0
  },
}
