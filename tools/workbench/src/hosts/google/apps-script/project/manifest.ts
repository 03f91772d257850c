import * as v from 'valibot'
import { UserError } from '../../../../errors.ts'
import { JsonFault, type JsonWithLines, parseJsonWithLines } from './json-with-lines.ts'
import { faultOfPrefix } from './url-prefix.ts'

/**
 * The shape of appsscript.json. https://developers.google.com/apps-script/manifest and the pages below it, seen 2026-11.
 * Google refuses fields that it doesn't know; so do we, but inside the add-on's hosts, whose fields grow.
 */
const text = v.string('has to be text')
const anything = v.looseObject({}, 'has to be an object')
const prefix = v.pipe(
  text,
  v.check(
    (value) => faultOfPrefix(value) === undefined,
    (issue) => `"${issue.input}" ${faultOfPrefix(issue.input)}`,
  ),
)
// Google's own samples have links without a path, which its rules forbid (seen 2026-11): they are taken.
const isLinkPrefix = (value: string) =>
  value === '*' || [value, `${value}/`].some((one) => faultOfPrefix(one) === undefined)
const linkPrefix = v.pipe(
  text,
  v.check(isLinkPrefix, (issue) => `"${issue.input}" ${faultOfPrefix(issue.input) ?? 'is no prefix'}`),
)
const trigger = v.strictObject({
  runFunction: text,
  enabled: v.optional(v.boolean('has to be true or false')),
})
const host = v.looseObject({ homepageTrigger: v.optional(trigger) }, 'has to be an object')

const manifestSchema = v.strictObject(
  {
    addOns: v.optional(
      v.strictObject(
        {
          common: v.optional(
            v.strictObject(
              {
                name: text,
                logoUrl: v.optional(text),
                homepageTrigger: v.optional(trigger),
                layoutProperties: v.optional(
                  v.strictObject({ primaryColor: v.optional(text), secondaryColor: v.optional(text) }),
                ),
                openLinkUrlPrefixes: v.optional(v.array(linkPrefix, 'has to be a list of texts')),
                universalActions: v.optional(v.array(anything, 'has to be a list')),
                useLocaleFromApp: v.optional(v.boolean('has to be true or false')),
                addOnWidgetSet: v.optional(anything),
              },
              'has to be an object',
            ),
          ),
          calendar: v.optional(host),
          chat: v.optional(host),
          drive: v.optional(host),
          gmail: v.optional(host),
          docs: v.optional(host),
          sheets: v.optional(host),
          slides: v.optional(host),
          meet: v.optional(host),
          httpOptions: v.optional(anything),
        },
        'has to be an object',
      ),
    ),
    chat: v.optional(anything),
    dataStudio: v.optional(anything),
    dependencies: v.optional(
      v.strictObject(
        {
          enabledAdvancedServices: v.optional(
            v.array(
              v.strictObject({ userSymbol: text, serviceId: text, version: text }),
              'has to be a list of services',
            ),
          ),
          libraries: v.optional(
            v.array(
              v.strictObject({
                userSymbol: text,
                libraryId: text,
                version: v.optional(v.union([v.string(), v.number()], 'has to be a version')),
                developmentMode: v.optional(v.boolean('has to be true or false')),
              }),
              'has to be a list of libraries',
            ),
          ),
        },
        'has to be an object',
      ),
    ),
    exceptionLogging: v.optional(v.picklist(['NONE', 'STACKDRIVER'], 'has to be STACKDRIVER or NONE')),
    executionApi: v.optional(anything),
    gmail: v.optional(anything),
    oauthScopes: v.optional(
      v.array(
        v.pipe(
          text,
          v.regex(/^https:\/\/\S+$/, (issue) => `"${issue.input}" is no scope: scopes begin with https://`),
        ),
        'has to be a list of scopes',
      ),
    ),
    runtimeVersion: v.optional(
      v.picklist(['V8', 'STABLE', 'DEPRECATED_ES5'], 'has to be V8 (or DEPRECATED_ES5)'),
    ),
    sheets: v.optional(anything),
    timeZone: v.optional(
      v.pipe(
        text,
        v.check(isTimeZone, (issue) => `"${issue.input}" is no time zone such as "Europe/Berlin"`),
      ),
    ),
    urlFetchWhitelist: v.optional(v.array(prefix, 'has to be a list of texts')),
    webapp: v.optional(
      v.strictObject({ access: v.optional(text), executeAs: v.optional(text) }, 'has to be an object'),
    ),
  },
  'has to be an object',
)

/** An appsscript.json, parsed. */
export type Manifest = v.InferOutput<typeof manifestSchema>

/** Parses appsscript.json; UserError with file and line where Google would refuse it. */
export function parseManifest(file: string, source: string): Manifest {
  const json = read(file, source)
  const result = v.safeParse(manifestSchema, Array.isArray(json.value) ? null : json.value)
  if (result.success) return result.output
  const [issue] = result.issues
  const path = (issue.path ?? []).map(({ key }) => key as string | number)
  const name = path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index > 0 ? `.${key}` : key))
    .join('')
  const where = `${file}:${json.lineOf(path)}`
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never'
  const isMissing = issue.type === 'strict_object' && issue.input === undefined && issue.expected !== 'Object'
  if (isUnknown)
    throw new UserError(
      `"${name}" is no field of the manifest: Google says "Invalid manifest: unknown fields: [${name}]".`,
      {
        where,
        next: 'Remove it, or mend its name.',
      },
    )
  if (isMissing) throw new UserError(`"${name}" is missing.`, { where, next: 'Add it.' })
  const said = issue.message.startsWith('"') ? `"${name}": ${issue.message}` : `"${name}" ${issue.message}`
  throw new UserError(`${name === '' ? 'the manifest has to be an object' : said}.`, {
    where,
    next: 'Mend it; https://developers.google.com/apps-script/manifest has the fields.',
  })
}

function read(file: string, source: string): JsonWithLines {
  try {
    return parseJsonWithLines(source.replace(/^\uFEFF/, ''))
  } catch (cause) {
    if (!(cause instanceof JsonFault)) throw cause
    throw new UserError(
      `is no valid JSON: ${cause.message}.`,
      {
        where: `${file}:${cause.line}`,
        next: 'Mend the line; JSON has no comments and no comma after the last item.',
      },
      { cause },
    )
  }
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    // Intl says "no" by throwing.
    return false
  }
}
