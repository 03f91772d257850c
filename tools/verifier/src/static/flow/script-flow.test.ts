import { expect, test } from 'vitest'
import type { App } from '../../app/app.ts'
import { analyse } from '../analyse.ts'
import type { Model } from '../meaning.ts'
import { consoleMeaning } from '../models/node/console.ts'
import { answers, data, thing } from '../models/terms.ts'
import { sampleApp } from '../rules/sample.ts'

const models: readonly Model[] = [
  {
    module: 'globals:functions',
    exports: { console: consoleMeaning, Session: thing({ email: answers(data('email')) }) },
  },
]

/** The lines at which somebody's address is logged, by scripts that share a scope. */
function logged(
  files: Readonly<Record<string, string>>,
  overridden: Readonly<Record<string, number[]>> = {},
) {
  const at = { file: 'appsscript.json', line: 1, column: 1 }
  const app: App = {
    ...sampleApp('app: {}'),
    programs: [
      {
        where: 'functions',
        key: 'functions',
        isBuilt: false,
        overridden: new Map(Object.entries(overridden).map(([file, starts]) => [`/app/${file}`, starts])),
        entries: Object.keys(files).map((file) => ({ file, calledAs: [], modules: [], at })),
        at,
      },
    ],
  }
  const read = (path: string) => files[path.replace(/^\/app\//, '')]
  const disk = { read, size: (path: string) => read(path)?.length, real: (path: string) => path }
  return analyse(app, models, { files: disk })
    .flows.filter(({ sink }) => sink === 'log')
    .map((flow) => `${flow.at.file}:${flow.at.line}`)
}

test('a script calls what another one declares, whichever is first', () => {
  const files = {
    'a.gs': 'note(who);',
    'b.gs': 'var who = Session.email();\nfunction note(x) { console.log(x) }',
  }
  expect(logged(files)).toEqual(['b.gs:2'])
})

test('what one script assigns to another’s variable is there for both', () => {
  expect(
    logged({ 'a.gs': 'let kept', 'b.gs': 'kept = Session.email()', 'c.gs': 'console.log(kept)' }),
  ).toEqual(['c.gs:1'])
})

test('a block’s own name at the top is nobody else’s', () => {
  expect(logged({ 'a.gs': '{ const x = Session.email() }', 'b.gs': 'console.log(x)' })).toEqual([])
})

test('a function that is called by its name alone has the global object as this', () => {
  const files = {
    'a.gs': 'function f() { return this.who }\nconsole.log(f())',
    'b.gs': 'var who = Session.email()',
  }
  expect(logged(files)).toEqual(['a.gs:2'])
})

test('a function that is declared anew later is not called', () => {
  const files = {
    'a.gs': 'function f() { return Session.email() }',
    'b.gs': 'function f() {}\nconsole.log(f())',
  }
  expect(logged(files, { 'a.gs': [0] })).toEqual([])
  expect(logged(files)).toEqual(['b.gs:2'])
})
