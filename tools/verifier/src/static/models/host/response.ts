import type { Answer, Meaning } from '../../meaning.ts'
import { answers, data, nothing, promises, thing } from '../terms.ts'

/** A Fetch API response whose body is this. */
export const response = (body: Answer): Meaning =>
  thing({
    json: promises(body),
    text: promises(body),
    blob: promises(body),
    arrayBuffer: promises(body),
    bytes: promises(body),
    formData: promises(body),
    buffer: promises(body),
    body: typeof body === 'object' && 'is' in body ? body : nothing,
    clone: answers('this'),
    headers: thing({
      get: answers(nothing),
      has: answers(nothing),
      entries: answers(nothing),
      forEach: answers(nothing),
    }),
    ok: nothing,
    status: nothing,
    statusText: nothing,
    redirected: nothing,
    type: nothing,
    url: nothing,
  })

/** What a host outside answers: whatever it likes. */
export const outsideResponse: Meaning = response(data('untrusted'))
