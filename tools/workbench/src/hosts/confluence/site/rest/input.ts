import * as v from 'valibot'
import { Refused } from './refused.ts'

/** Reads a request's JSON body by a schema; 400 says which field is wrong. */
export async function readBody<const S extends v.GenericSchema>(
  request: Request,
  schema: S,
): Promise<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, await readJson(request))
  if (parsed.success) return parsed.output
  const issue = parsed.issues[0]
  const path = v.getDotPath(issue)
  throw new Refused(
    400,
    path === null ? issue.message : `Provided value for '${path}' is not valid. ${issue.message}`,
  )
}

/** A numeric id, which v2 writes as text and also takes as a number. */
export const idSchema = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(/^\d+$/, 'Expected type is long'),
)

/** The id in a path: v2 refuses what is no number. */
export function numericId(value: string): string {
  if (/^\d+$/.test(value)) return value
  throw new Refused(400, `Provided value {${value}} for 'id' is not the correct type. Expected type is long`)
}

/** The values of a list parameter, written `a,b` or repeated. */
export function listParameter(url: URL, name: string): readonly string[] {
  return url.searchParams
    .getAll(name)
    .flatMap((value) => value.split(','))
    .filter((value) => value !== '')
}

/** Whether a parameter is `true`. */
export function isAsked(url: URL, name: string): boolean {
  return url.searchParams.get(name) === 'true'
}

/** What a v1 request wants expanded: `body.storage,version`. */
export function expansions(url: URL): ReadonlySet<string> {
  return new Set(listParameter(url, 'expand'))
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch (cause) {
    if (cause instanceof SyntaxError)
      throw new Refused(400, 'Could not parse request body: it is not valid JSON.')
    throw cause
  }
}
