import type { Constant, Effect, Meaning, Selector } from '../../meaning.ts'
import { argument, data, promise, text } from '../terms.ts'

/** A destination: one part, or several joined in order. */
export type Destination = Selector | Constant | readonly (Selector | Constant)[]

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
export function sdk(client: string, host: string): Meaning {
  const again: Meaning = { is: 'kind', kind: `${client} client` }
  const inside = { callback: argument('all', '*'), with: [again], answers: 'returned' } as const
  return {
    is: 'api',
    call: {
      ...sends({ client, to: text(host), what: [argument('all')], body: argument('all') }),
      calls: [inside],
      // what it answers may be data of the service's or another part of the client
      returns: [promise(data('untrusted')), again],
    },
    construct: {
      api: 'fetch',
      named: { to: text(host) },
      data: { client },
      absorbs: [argument('all')],
      calls: [inside],
      returns: again,
    },
    rest: again,
  }
}
