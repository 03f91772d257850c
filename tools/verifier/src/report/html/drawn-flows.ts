import type { Language } from '@crenwiz/policy'
import { byText } from '../order.ts'
import type { ToldFlow } from '../told.ts'
import { labelName, sinkNameOf } from '../words/names.ts'
import { phrase } from '../words/phrase.ts'
import { punctuation } from '../words/punctuation.ts'

/** A flow as it is drawn: flows that look alike are one line. */
export interface DrawnFlow {
  readonly source: string
  readonly through: string
  readonly by: string
  readonly sink: string
  readonly standing: ToldFlow['standing']
  readonly count: number
}

const weight = { breaks: 0, open: 1, allowed: 2 } satisfies Record<ToldFlow['standing'], number>

/** Flows put together that have the same source, changes, code and sink; what breaks a claim comes first. */
export function drawnFlows(flows: readonly ToldFlow[], language: Language): readonly DrawnFlow[] {
  const drawn = new Map<string, DrawnFlow>()
  for (const flow of flows) {
    const { standing } = flow
    const source = capital(labelName(flow.label, language))
    const through = throughOf(flow, language)
    const by = `${phrase('program', flow.program, language)}: ${flow.at.file}`
    const sink = sinkName(flow, language)
    const key = JSON.stringify([source, through, by, sink, standing])
    drawn.set(key, { source, through, by, sink, standing, count: (drawn.get(key)?.count ?? 0) + 1 })
  }
  return [...drawn.values()].sort(
    (a, b) =>
      weight[a.standing] - weight[b.standing] ||
      byText(a.sink, b.sink) ||
      byText(a.by, b.by) ||
      byText(a.source, b.source) ||
      byText(a.through, b.through),
  )
}

/** Where a flow arrives: the host where it is known, else what kind of place it is. */
export function sinkName({ sink, to }: Pick<ToldFlow, 'sink' | 'to'>, language: Language): string {
  const host = /^[a-z]+:\/\/([^/?#]+)/.exec(to)?.[1]
  if (sink === 'egress' && host !== undefined) return host
  return sinkNameOf(sink, language)
}

/** What was done to the datum on its way. */
export const throughOf = ({ through }: Pick<ToldFlow, 'through'>, language: Language): string =>
  through.map((step) => phrase('through', step, language)).join(punctuation[language].comma)

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
