import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { claimIds } from '@crenwiz/policy'
import * as v from 'valibot'

const place = /^(.+):(\d+)$/

const schema = v.pipe(
  v.object({
    claim: v.picklist(claimIds),
    code: v.optional(v.string()),
    /** `src/index.js:12` */
    at: v.pipe(v.string(), v.regex(place)),
    /** The line that a run can know, where it can't know `at`. */
    runAt: v.optional(v.pipe(v.string(), v.regex(place))),
    static: v.boolean(),
    dynamic: v.boolean(),
    /** What breaks it is a page that a menu shows: a run needs a browser to see it. */
    browser: v.optional(v.boolean(), false),
    why: v.optional(v.string()),
    innocent: v.optional(v.string()),
    cleanBreaks: v.optional(v.array(v.picklist(claimIds)), []),
  }),
  v.check(
    (expected) => (expected.static && expected.dynamic) || expected.why !== undefined,
    'says why one of static and dynamic can’t see it',
  ),
)

/** What a fixture's broken twin breaks, at which line and for whose eyes; and what its clean twin breaks of other claims. */
export type Expected = v.InferOutput<typeof schema>

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))

/** The folder of a fixture: `c1/whole-context-logged`. */
export const fixtureFolder = (name: string): string => join(fixtures, name)

/** The names of all fixtures: `c1/whole-context-logged`. */
export const fixtureNames = (): readonly string[] =>
  readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^c\d+[/\\][^/\\]+[/\\]expect\.json$/.test(file))
    .map((file) => dirname(file).split(sep).join('/'))
    .sort()

/** The names of the fixtures that are Apps Script projects: `apps-script/c1/body-logged`. */
export const scriptFixtureNames = (): readonly string[] =>
  readdirSync(join(fixtures, 'apps-script'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('expect.json'))
    .map((file) => `apps-script/${dirname(file).split(sep).join('/')}`)
    .sort()

/** What is expected of a fixture, from its expect.json. */
export const loadExpected = (name: string): Expected =>
  v.parse(schema, JSON.parse(readFileSync(join(fixtures, name, 'expect.json'), 'utf8')))
