import type { KindFacts, KindId } from './kind.ts'
import { dot } from './kinds/dot.ts'
import { math } from './kinds/math.ts'
import { mermaid } from './kinds/mermaid.ts'
import { mindmap } from './kinds/mindmap.ts'
import { plantuml } from './kinds/plantuml.ts'
import { vegaLite } from './kinds/vega-lite.ts'

/** What is known of each kind before its engine is loaded. The engines are listed in engines.client.ts. */
export const kinds: Readonly<Record<KindId, KindFacts>> = {
  mermaid,
  dot,
  'vega-lite': vegaLite,
  math,
  mindmap,
  plantuml,
}
