import type { Site } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import { anyKey } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'

/**
 * What a function that Forge calls throws, or what its promise fails with, is a line of the app's log.
 * @see https://developer.atlassian.com/platform/forge/view-app-logs/ seen 2026-11
 */
export function uncaught(m: Machine, answer: Node, thrown: Node, site: Site): void {
  m.await(answer, m.graph.node(), thrown, site)
  m.facts.sunk('log', 'throw', site, m.deep(thrown), [])
  m.graph.edge(thrown, m.channel('uncaught').field(anyKey))
}
