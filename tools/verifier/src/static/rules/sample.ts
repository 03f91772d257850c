import type { AppFolder, ForgeApp, Program } from '../../app/app.ts'
import { parseManifest } from '../../app/forge/parse-manifest.ts'
import { syntaxOf } from '../../app/syntax.ts'
import type { Rule, Way } from '../rule.ts'
import type { Call, Flow, Shape, StaticFacts } from '../static-facts.ts'

/** An app out of a manifest's text and its files, for trying a rule. */
export function sampleApp(
  manifest: string,
  files: Readonly<Record<string, string>> = {},
  more: Partial<AppFolder> = {},
): ForgeApp {
  const text = (file: string) => files[file]
  const at = { file: 'manifest.yml', line: 1, column: 1 }
  const functions: Program = { where: 'functions', key: 'functions', isBuilt: false, entries: [], at }
  return {
    platform: 'forge',
    folder: '/app',
    name: 'app',
    manifest: parseManifest(manifest, 'manifest.yml'),
    files: [],
    programs: [functions],
    built: undefined,
    packages: [],
    mentions: [],
    problems: [],
    text,
    syntax: syntaxOf(text),
    ...more,
  }
}

/** Facts with what a rule looks at; everything else is empty. */
export const sampleCode = (facts: Partial<StaticFacts> = {}): StaticFacts => ({
  flows: [],
  calls: [],
  moduleWrites: [],
  pastPolicy: [],
  shapes: [],
  openings: [],
  reached: [],
  unreached: [],
  statistics: { files: 0, bytes: 0, functions: 0, milliseconds: 0, pastPolicyMilliseconds: 0 },
  ...facts,
})

/** A place: `src/index.js:3`. */
export function place(text: string, column = 1): Call['at'] {
  const [, file = '', line = ''] = /^(.*):(\d+)$/.exec(text) ?? []
  return { file, line: Number(line), column }
}

/** A reached call with what is known of its arguments, each a whole text unless it has a `*`. */
export const sampleCall = (
  api: string,
  at: Call['at'],
  known: Readonly<Record<string, string>> = {},
  more: Partial<Call> = {},
): Call => ({
  api,
  at,
  program: 'functions',
  arguments: Object.fromEntries(
    Object.entries(known).map(([name, text]) => [name, [{ text, isWhole: !text.includes('*') }]]),
  ),
  labels: {},
  from: [],
  data: {},
  ...more,
})

/** Data of a label that arrives somewhere. */
export const sampleFlow = (
  sink: Flow['sink'],
  label: Flow['label'],
  at: Call['at'],
  more: Partial<Flow> = {},
): Flow => ({
  label,
  through: [],
  sink,
  api: 'fetch',
  to: undefined,
  at,
  path: [],
  program: 'functions',
  ...more,
})

/** A body's shape, with the constants of each key. */
export const sampleShape = (at: Call['at'], keys: Readonly<Record<string, readonly string[]>>): Shape => ({
  at,
  api: 'fetch',
  argument: 'body',
  isOpen: false,
  keys: Object.entries(keys).map(([path, constants]) => ({ path, constants, labels: [], isUnknown: false })),
})

/** What a rule says: each finding as `CODE file:line`. */
export function told(
  rule: Rule,
  app: ForgeApp,
  code: StaticFacts = sampleCode(),
  today = new Date('2026-11-25'),
) {
  const said: Way | undefined = rule.look(app, code, today)
  return {
    findings: (said?.findings ?? []).map(({ code: name, at }) => `${name} ${at.file}:${at.line}`),
    gaps: (said?.gaps ?? []).map(({ code: name }) => name),
    evidence: (said?.evidence ?? []).map(({ code: name, means }) => `${name} ${means}`),
  }
}
