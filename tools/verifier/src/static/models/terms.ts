import type { Label } from '../label.ts'
import type { Answer, Channel, Constant, Effect, Meaning, Selector } from '../meaning.ts'

/** Of no interest: a number, a flag, a component. */
export const nothing: Meaning = { is: 'nothing' }

/** Data of one kind, with what is known of its members. */
export const data = (label: Label, members?: Readonly<Record<string, Meaning>>): Meaning =>
  members === undefined ? { is: 'data', label } : { is: 'data', label, members }

/** An object of the host's whose members are known; any other member is nothing, unless `rest` says what it is. */
export const object = (members: Readonly<Record<string, Meaning>>, rest: Meaning = nothing): Meaning => ({
  is: 'data',
  members,
  rest,
})

/** What a model names in its `kinds`. */
export const kind = (name: string): Meaning => ({ is: 'kind', kind: name })

/** A promise of it. */
export const promise = (of: Meaning): Meaning => ({ is: 'promise', of })

/** A function that does what the effect says. */
export const call = (effect: Effect, members?: Readonly<Record<string, Meaning>>): Meaning =>
  members === undefined ? { is: 'api', call: effect } : { is: 'api', call: effect, members }

/** A thing that can't be called itself, with members of which some can. */
export const thing = (members: Readonly<Record<string, Meaning>>, rest?: Meaning): Meaning =>
  rest === undefined ? { is: 'api', members } : { is: 'api', members, rest }

/** A class: what `new` makes. */
export const made = (effect: Effect, members?: Readonly<Record<string, Meaning>>): Meaning =>
  members === undefined ? { is: 'api', construct: effect } : { is: 'api', construct: effect, members }

/** An argument, or a part of one. */
export const argument = (index: Selector['argument'], ...path: readonly string[]): Selector =>
  path.length === 0 ? { argument: index } : { argument: index, path }

/** A text that the model knows. */
export const text = (constant: string): Constant => ({ constant })

/** A way between parts of the app, under a key that an argument holds. */
export const channel = (family: string, key: Selector | Constant): Channel => ({ family, key })

/** A function that answers the same, whatever it is given. */
export const answers = (answer: Answer | readonly Answer[]): Meaning => call({ returns: answer })

/** A function that answers a promise of the same, whatever it is given. */
export const promises = (answer: Answer | readonly Answer[]): Meaning =>
  call({ returns: { promise: answer } })

/** A function whose answer is made of what goes in. */
export const passes: Meaning = answers('arguments')

/** The same meaning under many names. */
export const each = <Name extends string>(
  names: readonly Name[],
  meaning: Meaning,
): Readonly<Record<Name, Meaning>> =>
  Object.fromEntries(names.map((name) => [name, meaning])) as Readonly<Record<Name, Meaning>>

/** A list of such answers. */
export const listOf = (element: Answer | readonly Answer[]): Answer => ({ fields: { '*': element } })

/** A thing whose methods go on with the thing itself, but for those that are given. */
export const chain = (steps: readonly string[], ends: Readonly<Record<string, Meaning>>): Meaning =>
  thing({ ...each(steps, answers('this')), ...ends })
