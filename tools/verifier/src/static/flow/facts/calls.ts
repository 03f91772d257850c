import type { Label } from '../../label.ts'
import type { Call, Pattern } from '../../static-facts.ts'
import type { SourceFile } from '../code.ts'
import type { Instance } from '../graph/instance.ts'
import type { World } from '../world.ts'
import { byPlace, compare } from './order.ts'
import { originOf } from './origins.ts'
import { asAddress, labelsAt, patternsOf } from './patterns.ts'
import type { Places } from './places.ts'

const addresses = new Set(['to', 'url'])
/** Arguments of which a finding says where they were written. */
const traced = new Set([...addresses, 'recipient'])

/** The calls that were reached, once for each place, whatever leads there. */
export function callsOf(
  world: World,
  places: Places,
  sources: readonly SourceFile[],
  reach: ReadonlyMap<Instance, ReadonlySet<string>>,
): readonly Call[] {
  const calls = new Map<string, Call>()
  for (const { api, site, named, deep, data } of world.facts.calls) {
    const at = places.at(site.instance.code.file, site.span.start)
    const program = site.instance.module.program.key
    const key = [api, program, at.file, at.line, at.column, JSON.stringify(data)].join('\0')
    const before = calls.get(key)
    calls.set(key, {
      api,
      at,
      program,
      arguments: merge(
        before?.arguments,
        named.map(([name, node]) => {
          const patterns = patternsOf(world, node)
          return [name, addresses.has(name) ? patterns.map(asAddress) : patterns]
        }),
        samePattern,
      ),
      origins: {
        ...before?.origins,
        ...Object.fromEntries(
          named.flatMap(([name, node]) => {
            const origin = traced.has(name) ? originOf(world, places, sources, node) : undefined
            return origin ? [[name, origin]] : []
          }),
        ),
      },
      labels: merge(
        before?.labels,
        deep.map(([name, node]) => [name, labelsAt(world, node)]),
        (label: Label) => label,
      ),
      from: [...new Set([...(before?.from ?? []), ...(reach.get(site.instance) ?? [])])].sort(compare),
      data,
    })
  }
  return [...calls.values()].sort(
    (a, b) => byPlace(a.at, b.at) || compare(a.program, b.program) || compare(a.api, b.api),
  )
}

const samePattern = ({ text, isWhole }: Pattern): string => `${isWhole}${text}`

function merge<Item>(
  before: Readonly<Record<string, readonly Item[]>> | undefined,
  more: readonly (readonly [string, readonly Item[]])[],
  keyOf: (item: Item) => string,
): Readonly<Record<string, readonly Item[]>> {
  return Object.fromEntries(
    more.map(([name, items]) => [
      name,
      [...new Map([...(before?.[name] ?? []), ...items].map((item) => [keyOf(item), item])).values()],
    ]),
  )
}
