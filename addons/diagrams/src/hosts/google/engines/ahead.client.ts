import type { KindId } from '../../../picture/kind.ts'
import { openingIn } from '../opening.client.ts'
import { engineFile } from './engine-files.client.ts'

const engineOf: Readonly<Record<KindId, string>> = {
  mermaid: 'mermaid',
  dot: 'graphviz-worker',
  'vega-lite': 'vega-lite',
  math: 'math',
  mindmap: 'mindmap',
  plantuml: 'plantuml-worker',
}

const { kind } = openingIn(document).opening

/**
 * The engine that will be wanted first, asked for before the editor's own modules run: this one is imported before them.
 * Who draws with it asks for the same file. Rejects where the script can't be reached.
 */
export const engineAhead: Promise<unknown> = kind ? engineFile(engineOf[kind]) : Promise.resolve()
