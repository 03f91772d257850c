import { inspect } from 'node:util'
import { compileFunction } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Lowering } from '../lowering.ts'
import { analysed } from '../sample.ts'
import { dropping } from './dropping.ts'
import { keeping } from './keeping.ts'
import type { Link } from './link.ts'

const accountId = 'person-7c1e'

/** A function that passes an account id from link to link into its log. */
function program(links: readonly Link[]): string {
  let value = 'context.accountId'
  const lines = links.flatMap(([, statements, next], index) => {
    const put = (text: string) =>
      text.replaceAll(/\bIN\b/g, () => value).replaceAll(/\b([a-z]+|[A-Z])N\b/g, `$1${index}`)
    const made = [put(statements), `const value${index} = ${put(next)}`]
    value = `value${index}`
    return made
  })
  return ['async (event, context) => {', ...lines, `console.log(${value})`, '}'].join('\n  ')
}

/** Whether the account id is in the log of a program that is run; nothing where it fails. */
async function logs(source: string): Promise<boolean | undefined> {
  const written: unknown[] = []
  const run = compileFunction(`return ${source}`, ['console'])({
    log: (value: unknown) => written.push(value),
  })
  try {
    await run({}, { accountId })
  } catch {
    // What one link gives another may not take: such a program shows nothing.
    return undefined
  }
  return inspect(written, { depth: 9 }).includes(accountId)
}

const lowering = new Lowering()

/** What the analysis says of a program: that the account id is logged, that it can't tell, or that it isn't. */
function judged(source: string): 'logged' | 'open' | 'silent' {
  const { flows, openings } = analysed(
    'functions',
    { 'src/index.js': `export const run = ${source}` },
    lowering,
  )
  // What a program throws on the way is another line of the log.
  if (flows.some(({ label, api }) => label === 'accountId' && api === 'log')) return 'logged'
  return openings.length > 0 ? 'open' : 'silent'
}

test('every way on keeps the datum when it is run, and every way off loses it', async () => {
  const wrong: string[] = []
  for (const link of keeping) if ((await logs(program([link]))) !== true) wrong.push(link[0])
  for (const link of dropping) if ((await logs(program([link]))) !== false) wrong.push(link[0])
  expect(wrong).toEqual([])
})

test('a datum is found behind every single link', () => {
  expect(keeping.filter((link) => judged(program([link])) === 'silent').map(([name]) => name)).toEqual([])
})

test('what leaves the datum behind isn’t accused', () => {
  expect(dropping.filter((link) => judged(program([link])) === 'logged').map(([name]) => name)).toEqual([])
})

test('a datum that a run shows in the log is found there, whatever chain it went through, or an opening is told', async () => {
  const chain = fc.array(fc.constantFrom(...keeping), { minLength: 2, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(chain, async (links) => {
      const source = program(links)
      if ((await logs(source)) === true) expect(judged(source), source).not.toBe('silent')
    }),
    { numRuns: 300 },
  )
})

test('a chain that drops the datum isn’t accused, whatever stands before and behind', () => {
  const chain = fc.array(fc.constantFrom(...keeping), { maxLength: 2 })
  fc.assert(
    fc.property(chain, fc.constantFrom(...dropping), chain, (before, dropped, behind) => {
      const source = program([...before, dropped, ...behind])
      expect(judged(source), source).not.toBe('logged')
    }),
    { numRuns: 200 },
  )
})
