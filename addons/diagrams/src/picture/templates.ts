import type { KindId } from './kind.ts'
import { dotTemplates } from './templates/dot.ts'
import { mathTemplates } from './templates/math.ts'
import { mermaidTemplates } from './templates/mermaid.ts'
import { mindmapTemplates } from './templates/mindmap.ts'
import { plantumlTemplates } from './templates/plantuml.ts'
import type { Template } from './templates/template.ts'
import { vegaLiteTemplates } from './templates/vega-lite.ts'

/** A gallery for each kind: texts that draw something useful at once. */
export const templates: Readonly<Record<KindId, readonly Template[]>> = {
  mermaid: mermaidTemplates,
  dot: dotTemplates,
  'vega-lite': vegaLiteTemplates,
  math: mathTemplates,
  mindmap: mindmapTemplates,
  plantuml: plantumlTemplates,
}
