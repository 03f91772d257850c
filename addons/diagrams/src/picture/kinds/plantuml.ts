import type { KindFacts } from '../kind.ts'

const start =
  /^\s*@start(?:uml|mindmap|wbs|gantt|salt|json|yaml|ebnf|regex|chen|board|files|chronology|nwdiag)\b/m
const words =
  /^\s*(?:participant|actor|usecase|skinparam|!theme|!include|!define|autonumber|boundary|control|entity|collections|component|package|partition|swimlane)\b/gm
const arrow =
  /^\s*(?:"[^"]+"|[\w.()[\]:]+)\s*(?:<\|?|o|\*)?[-.]{1,2}(?:\w+)?[-.]*(?:\|?>{1,2}|o|\*)?\s*(?:"[^"]+"|[\w.()[\]:]+)\s*(?::.*)?$/gm

/** PlantUML: UML and its relatives. */
export const plantuml: KindFacts = {
  id: 'plantuml',
  name: 'PlantUML',
  extensions: ['puml', 'plantuml', 'pu', 'iuml'],
  fences: ['plantuml', 'puml', 'uml'],
  engineVersion: '1.2026.8',
  detect(source) {
    if (start.test(source)) return 1
    const lines = source.split('\n').filter((line) => line.trim() !== '').length
    const hits = (source.match(words)?.length ?? 0) + (source.match(arrow)?.length ?? 0)
    return lines > 0 && hits / lines >= 0.5 ? 0.6 : 0
  },
}
