import { type Catalogue, catalogue, type EventName, type Events, type UsageEvent } from './catalogue.ts'

/** The event in `value`, or nothing where it isn't exactly one of `events`: no key more, no key less. */
export function parseEvent(value: unknown, events: Events): UsageEvent | undefined {
  const event = ownEntries(value)
  if (event?.size !== 2) return undefined
  // The catalogue's own word and not the caller's: what isn't in a closed list can't go on from here.
  const listed = Object.entries(events).find(([name]) => name === event.get('name'))
  if (listed === undefined) return undefined
  const [name, { parameters: allowed }] = listed
  const parameters = closedParameters(allowed, event.get('parameters'))
  return parameters && ({ name, parameters } as UsageEvent)
}

function closedParameters(
  allowed: Readonly<Record<string, readonly string[]>>,
  value: unknown,
): Readonly<Record<string, string>> | undefined {
  const given = ownEntries(value)
  if (!given || given.size !== Object.keys(allowed).length) return undefined
  const parameters: Record<string, string> = {}
  for (const [name, values] of Object.entries(allowed)) {
    const chosen = values.find((listed) => listed === given.get(name))
    if (chosen === undefined) return undefined
    parameters[name] = chosen
  }
  return parameters
}

function ownEntries(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return new Map(Object.entries(value))
}

/** Every event that there can be, each with every combination of its parameters' values. */
export function everyEvent(): readonly UsageEvent[] {
  return Object.entries<Catalogue[EventName]>(catalogue).flatMap(([name, { parameters }]) =>
    combinations(Object.entries<readonly string[]>(parameters)).flatMap(
      (chosen) => parseEvent({ name, parameters: Object.fromEntries(chosen) }, catalogue) ?? [],
    ),
  )
}

type Choice = readonly (readonly [string, string])[]

const combinations = (choices: readonly (readonly [string, readonly string[]])[]): readonly Choice[] =>
  choices.reduce<readonly Choice[]>(
    (chosen, [name, values]) =>
      chosen.flatMap((before) => values.map((value) => [...before, [name, value] as const])),
    [[]],
  )
