import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { text, value } from '../trial-site.ts'
import { parseCql } from './cql.ts'
import { as, trialRest } from './trial-rest.ts'

let trial: ReturnType<typeof trialRest>

beforeEach(() => {
  trial = trialRest()
})

afterEach(() => {
  trial.dispose()
})

async function find(cql: string): Promise<readonly unknown[] | string> {
  const { body } = await trial.send(
    as(trial.editor),
    `GET /wiki/rest/api/content/search?cql=${encodeURIComponent(cql)}`,
  )
  return body.results?.map(({ title }) => title) ?? String(body.message)
}

test('the forms of CQL that apps use find what they should', async () => {
  const { site, editor, admin, publish } = trial
  const plan = publish('Release plan', text('Ship the Würfel'))
  const notes = publish('Notes', text('Nothing "here"'))
  value(site.labels.add(editor.accountId, notes.id, [{ name: 'meeting' }]))
  value(site.createSpace(admin.accountId, { key: 'OPS', name: 'Operations' }))
  expect(await find('type = page and space = demo and title ~ "plan"')).toEqual(['Release plan'])
  expect(await find('text ~ "würfel ship"')).toEqual(['Release plan'])
  expect(await find('text ~ "rel*"')).toEqual(['Release plan'])
  expect(await find('label in ("meeting", "other")')).toEqual(['Notes'])
  expect(await find(`id in (${plan.id},${notes.id}) order by title asc`)).toEqual(['Notes', 'Release plan'])
  expect(await find(`ancestor = ${site.space('DEMO')?.homepageId} and not label = meeting`)).toEqual([
    'Release plan',
  ])
  expect(await find('space != DEMO')).toEqual(['Operations'])
  expect(await find('space = DEMO and (title = "notes" or title = "demo") order by id desc')).toEqual([
    'Notes',
    'Demo',
  ])
  expect(await find('creator = currentUser')).toEqual([])
  expect(await find('creator = currentUser() and type = page order by created')).toEqual([
    'Release plan',
    'Notes',
  ])
  expect(await find('type = blogpost')).toEqual([])
})

test('CQL that can’t be read is refused with the reason', async () => {
  for (const cql of [
    'title',
    'title ~',
    '(type = page',
    'type = page order title',
    'colour = red',
    'space ~ x',
    'a = "b',
  ])
    expect(await find(cql)).toContain('Could not parse cql')
})

test('results come with excerpts and a cursor', async () => {
  const { send, editor, publish } = trial
  publish('One', text('first words'))
  publish('Two')
  const { body } = await send(as(editor), `GET /wiki/rest/api/search?cql=type%3Dpage&limit=2`)
  expect(body).toMatchObject({
    size: 2,
    totalSize: 3,
    results: [{ title: 'Demo' }, { title: 'One', excerpt: 'first words' }],
  })
  const next = await send(as(editor), `GET /wiki${body._links?.next}`)
  expect(next.body).toMatchObject({ size: 1, results: [{ title: 'Two' }] })
})

test('any text is read as CQL or refused, and never throws', () => {
  const piece = fc.constantFrom(
    'type',
    '=',
    '~',
    '(',
    ')',
    'and',
    'or',
    'not',
    'in',
    '"',
    "'",
    ',',
    'order by',
    '!=',
    '\\',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
      const parsed = parseCql(pieces.join(' '))
      expect('search' in parsed || parsed.problem.startsWith('Could not parse cql')).toBe(true)
    }),
  )
  expect(parseCql('('.repeat(10_000))).toMatchObject({ problem: expect.stringContaining('deeply') })
  expect(parseCql('not '.repeat(10_000))).toMatchObject({ problem: expect.stringContaining('deeply') })
})
