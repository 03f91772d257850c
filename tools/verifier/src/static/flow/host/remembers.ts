import type { Effect, Meaning } from '../../meaning.ts'

/**
 * Whether a thing that a call makes has to be told apart from those that other calls make: where something of it speaks of
 * what it was made with, or absorbs. An element of a page has not, and is one for all.
 */
export class Remembering {
  readonly #kind: (name: string) => Meaning | undefined
  readonly #known = new Map<Meaning, boolean>()

  constructor(kind: (name: string) => Meaning | undefined) {
    this.#kind = kind
  }

  of(meaning: Meaning | undefined): boolean {
    if (meaning === undefined) return false
    const known = this.#known.get(meaning)
    if (known !== undefined) return known
    this.#known.set(meaning, false)
    const answer = this.#look(meaning)
    this.#known.set(meaning, answer)
    return answer
  }

  #look(meaning: Meaning): boolean {
    switch (meaning.is) {
      case 'kind':
        return this.of(this.#kind(meaning.kind))
      case 'any':
        return meaning.of.some((one) => this.of(one))
      case 'promise':
        return this.of(meaning.of)
      case 'api':
      case 'data': {
        const effects: readonly (Effect | undefined)[] =
          meaning.is === 'api' ? [meaning.call, meaning.construct, meaning.assigned] : [meaning.assigned]
        return (
          effects.some((effect) => effect !== undefined && speaksOfMaking(effect)) ||
          Object.values(meaning.members ?? {}).some((member) => this.of(member)) ||
          this.of(meaning.rest)
        )
      }
      default:
        return false
    }
  }
}

/** Looks through an effect's selectors; not into what it answers, which is made anew. */
function speaksOfMaking({ absorbs, returns, cases, ...rest }: Effect): boolean {
  if (absorbs !== undefined) return true
  const own = (answer: unknown): boolean => answer === 'inside' || holds(answer, 3)
  return holds(rest, 6) || [returns, ...(cases ?? []).map((one) => one.returns)].flat().some(own)
}

function holds(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || depth === 0) return false
  if ('argument' in value && (value.argument === 'maker' || value.argument === 'inside')) return true
  if ('is' in value) return false
  return Object.values(value).some((inner) => inner === 'inside' || holds(inner, depth - 1))
}
