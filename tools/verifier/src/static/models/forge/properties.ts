import type { Meaning } from '../../meaning.ts'
import { answers, argument, call, channel, data, nothing, thing } from '../terms.ts'

const calls: Meaning = thing({
  get: call({
    api: 'product.property.get',
    named: { key: argument(0) },
    returns: { promise: [data('stored'), { taken: channel('property', argument(0)) }] },
  }),
  set: call({
    api: 'product.property.set',
    named: { key: argument(0), value: argument(1) },
    sinks: [{ sink: 'product', what: [argument(1)], to: argument(0) }],
    puts: [{ what: argument(1), into: channel('property', argument(0)) }],
    returns: { promise: nothing },
  }),
  delete: call({
    api: 'product.property.delete',
    named: { key: argument(0) },
    returns: { promise: nothing },
  }),
})

/** Properties of pages, spaces, issues and the like, as @forge/api had them before its version 8. */
export const properties: Meaning = thing({}, answers(calls))
