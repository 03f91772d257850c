import type { Refusal, Result } from '../site.ts'
import type { Api } from './ask.ts'

/** Ends an answer with an error of the REST API. */
export class Refused extends Error {
  override readonly name = 'Refused'
  constructor(
    readonly status: number,
    readonly title: string,
    /** API v2's word for it. */
    readonly code: string = codes[status] ?? 'BAD_REQUEST',
  ) {
    super(title)
  }
}

const codes: Readonly<Record<number, string>> = {
  400: 'INVALID_REQUEST_PARAMETER',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  501: 'NOT_IMPLEMENTED',
}

/** What a method of the site answered, or the refusal as the REST API words it (the words from memory, 2026-11). */
export function granted<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw refusal(result.refusal)
}

/** A thing that must be there, else 404: `what` as in "Page". */
export function found<T>(thing: T | undefined, what = 'content'): T {
  if (thing === undefined) throw new Refused(404, `No ${what} found, or no permission to see it.`)
  return thing
}

/** The answer to a refusal, in the shape of the API that was asked. */
export function errorResponse(api: Api, { status, code, title }: Refused): Response {
  const body =
    api === 'v2'
      ? { errors: [{ status, code, title, detail: null }] }
      : {
          statusCode: status,
          data: {
            authorized: status !== 401 && status !== 403,
            valid: status !== 400,
            errors: [],
            successful: false,
          },
          message: title,
        }
  return Response.json(body, { status })
}

function refusal(why: Refusal): Refused {
  switch (why.code) {
    case 'NOT_FOUND':
      return new Refused(404, 'Not Found')
    case 'FORBIDDEN':
      return new Refused(403, 'The calling user does not have permission to perform this operation.')
    case 'VERSION_CONFLICT':
      return new Refused(409, `Version must be incremented on update. Current version is: ${why.current}`)
    case 'TITLE_TAKEN':
      return new Refused(
        400,
        'A page with this title already exists: A page already exists with the same TITLE in this space',
      )
    case 'KEY_TAKEN':
      return new Refused(409, `A property with the key '${why.key}' already exists.`)
    case 'INVALID':
      return new Refused(400, why.what)
  }
}
