import type { Effect, Meaning, Model, Selector } from '../../meaning.ts'
import { answers, argument, call, data, nothing, object, thing } from '../terms.ts'
import { sends } from './request.ts'

const answer = object({
  data: data('untrusted'),
  status: nothing,
  statusText: nothing,
  headers: nothing,
  config: nothing,
})

type Base = readonly Selector[]

const url: Selector = { argument: 0, path: ['url'], or: { argument: 0 } }

const byConfig = (base: Base): Effect =>
  sends({
    client: 'axios',
    to: [...base, argument(0, 'baseURL'), url],
    what: [argument(0), argument(1), ...base],
    body: { argument: 0, path: ['data'], or: { argument: 1, path: ['data'] } },
    method: { argument: 0, path: ['method'], or: { argument: 1, path: ['method'] } },
    answer,
  })

const byUrl = (name: string, base: Base): Meaning =>
  call(
    sends({
      client: `axios.${name}`,
      to: [...base, argument(0)],
      what: [argument(0), argument(1), ...base],
      answer,
    }),
  )

const withBody = (name: string, base: Base): Meaning =>
  call(
    sends({
      client: `axios.${name}`,
      to: [...base, argument(0)],
      what: [argument(0), argument(1), argument(2), ...base],
      body: argument(1),
      answer,
    }),
  )

const interceptor = call({ calls: [{ callback: argument(0), with: [nothing] }], returns: nothing })

const client = (base: Base): Meaning => ({
  is: 'api',
  call: byConfig(base),
  members: {
    request: call(byConfig(base)),
    ...Object.fromEntries(['get', 'head', 'delete', 'options'].map((name) => [name, byUrl(name, base)])),
    ...Object.fromEntries(
      ['post', 'put', 'patch', 'postForm', 'putForm', 'patchForm'].map((name) => [
        name,
        withBody(name, base),
      ]),
    ),
    interceptors: thing({}, thing({ use: interceptor, eject: answers(nothing) })),
    defaults: object({}),
    getUri: answers('arguments'),
    all: answers('arguments'),
  },
})

const plain = client([])

/** Every request of an instance goes to the address that it was made with. */
const axiosExport: Meaning =
  plain.is === 'api'
    ? {
        ...plain,
        members: {
          ...plain.members,
          create: answers(client([argument('maker', '0', 'baseURL')])),
          isAxiosError: answers(nothing),
          isCancel: answers(nothing),
          AxiosError: nothing,
          CancelToken: nothing,
        },
      }
    : plain

/** @see https://axios-http.com/docs/req_config seen 2026-11 */
export const axios: Model = {
  module: 'axios',
  exports: {
    default: axiosExport,
    axios: axiosExport,
    create: answers(client([argument('maker', '0', 'baseURL')])),
  },
  rest: plain,
}
