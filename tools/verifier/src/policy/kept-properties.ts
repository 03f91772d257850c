import type { Edition, Properties } from '@crenwiz/policy'
import { sentencesOf } from '@crenwiz/policy'
import type { Place } from '../place.ts'
import type { StaticFacts } from '../static/static-facts.ts'
import { table } from '../table.ts'

/** What a script writes to, as the models name it. The script's own properties and the caches are C8's to judge. */
const writes = table<Properties>({
  'documentProperties.set': 'document-properties',
  'userProperties.set': 'user-properties',
})

/** The properties that reached code writes to, each with the first line that does. */
export function keptProperties({ calls }: StaticFacts): ReadonlyMap<Properties, Place> {
  const kept = new Map<Properties, Place>()
  for (const { api, at } of calls) {
    const place = writes.get(api)
    if (place !== undefined && !kept.has(place)) kept.set(place, at)
  }
  return kept
}

/**
 * The properties of which an edition says that an add-on keeps something there. That no line was seen to do it isn't held
 * against the edition: no manifest declares properties, and code that wasn't read may write to them.
 */
export function saidProperties(addon: string, { sections }: Edition): readonly Properties[] {
  const said = new Set(sentencesOf(sections).flatMap(({ says }) => says))
  return [...writes.values()].filter((place) => said.has(`${addon}/apps-script/store/${place}`))
}
