import type { Constant, Effect, Meaning, Selector } from '../../meaning.ts'
import { argument, call, data, each, promise, text } from '../terms.ts'

/** A destination: one part, or several joined in order. */
type Destination = Selector | Constant | readonly (Selector | Constant)[]

/** What a call to a host outside needs to be said of it. */
export interface Request {
  /** The package and its function, for people: `axios.post`. */
  readonly client: string
  readonly to: Destination
  /** What leaves. */
  readonly what: readonly Selector[]
  readonly body?: Selector
  readonly method?: Selector
  /** What the promise holds; left out: what the host likes. */
  readonly answer?: Meaning
}

/** A call that sends something to a host outside and answers a promise. */
export const sends = ({ client, to, what, body, method, answer }: Request): Effect => ({
  api: 'fetch',
  named: {
    to,
    ...(body === undefined ? {} : { body }),
    ...(method === undefined ? {} : { method }),
  },
  data: { client },
  sinks: [{ sink: 'egress', what, to }],
  returns: promise(answer ?? data('untrusted')),
})

/** A client of one service: whatever it is given, however deep in it the function, leaves for the service's host. */
export interface Client {
  readonly meaning: Meaning
  /** What it leads to, by name. */
  readonly kinds: Readonly<Record<string, Meaning>>
}

/** Makes a client of a package's name and its service's host. */
export function clientOf(client: string, host: string): Client {
  const names = { again: `${client} client`, inside: `${client} inside` }
  // what a client hands to a function calls no functions in turn: a client given to itself would go on for ever
  const inside = part(client, host, { is: 'kind', kind: names.inside })
  const meaning = part(client, host, { is: 'kind', kind: names.again }, [
    { callback: argument('all', '*'), with: [{ is: 'kind', kind: names.inside }], answers: 'returned' },
  ])
  return { meaning, kinds: { [names.again]: meaning, [names.inside]: inside } }
}

/** A part of a client; what a call of it answers may be data of the service's or another part. */
const part = (client: string, host: string, again: Meaning, calls: Effect['calls'] = []): Meaning => ({
  is: 'api',
  call: {
    ...sends({ client, to: text(host), what: [argument('all')], body: argument('all') }),
    calls,
    returns: [promise(data('untrusted')), again],
  },
  construct: {
    api: 'fetch',
    named: { to: text(host) },
    data: { client },
    absorbs: [argument('all')],
    calls,
    returns: again,
  },
  members: {
    ...each(asks, call({ calls: [walkedWith(again)], returns: { is: 'nothing' } })),
    ...each(walks, call({ calls: [walkedWith(again)], returns: ['arguments', data('untrusted'), again] })),
  },
  rest: again,
})

/** What the language has for lists, texts and promises: an answer is walked with it, and nothing leaves. */
const asks = [
  'some',
  'every',
  'forEach',
  'includes',
  'startsWith',
  'endsWith',
  'indexOf',
  'localeCompare',
] as const
const walks = [
  'filter',
  'map',
  'flatMap',
  'reduce',
  'then',
  'catch',
  'finally',
  'join',
  'split',
  'slice',
  'replace',
  'replaceAll',
  'trim',
  'toLowerCase',
  'toUpperCase',
  'toString',
] as const

const walkedWith = (again: Meaning): NonNullable<Effect['calls']>[number] => ({
  callback: argument(0),
  with: [again, again],
  answers: 'returned',
})
