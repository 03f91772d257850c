import { afterAll, expect, test } from 'vitest'
import { startTrial } from '../trial.ts'

const trial = startTrial()
const vm = startTrial({ engine: 'vm' })
afterAll(async () => {
  await trial.dispose()
  await vm.dispose()
})
const manifest = { timeZone: 'America/New_York' }

test.each([
  '(1234567.891).toLocaleString()',
  "(1234.5).toLocaleString('de-DE', { style: 'currency', currency: 'EUR' })",
  "new Intl.NumberFormat('en-IN').format(1234567)",
  "new Date(0).toLocaleDateString('en-US', { timeZone: 'UTC' })",
  "new Date(0).toLocaleString('fr-FR', { timeZone: 'Asia/Tokyo', dateStyle: 'full', timeStyle: 'short' })",
  "new Intl.DateTimeFormat('ja', { timeZone: 'UTC', month: 'long' }).formatToParts(new Date(0)).map((p) => p.value).join()",
  "['z', 'ä', 'a'].sort(new Intl.Collator('de').compare).join()",
  "['z', 'ä', 'a'].sort((a, b) => a.localeCompare(b, 'sv')).join()",
  "new Intl.PluralRules('en', { type: 'ordinal' }).select(2)",
  "Intl.ListFormat('en').format(['a', 'b', 'c'])".replace('Intl', 'new Intl'),
])('%s is in QuickJS what it is in V8', async (code) => {
  const expected = await vm.try(`return ${code}`)
  expect(expected).toMatchObject({ ok: true, value: expect.any(String) })
  expect((await trial.try(`return ${code}`)) as unknown).toMatchObject({
    value: (expected as { value: string }).value,
  })
})

test('a wrong locale or option is refused as V8 refuses it', async () => {
  for (const code of [
    "new Intl.NumberFormat('x!')",
    "(1).toLocaleString('en', { style: 'currency', currency: 'no' })",
  ]) {
    const expected = await vm.try(code)
    expect(await trial.try(code)).toMatchObject({
      error: { name: 'RangeError', message: (expected as { error: { message: string } }).error.message },
    })
  }
})

test('local time is that of the manifest, with its daylight-saving', async () => {
  const code = `
    const d = new Date(2026, 6, 1, 12)
    return [d.toISOString(), d.getHours(), d.getTimezoneOffset(), new Date(Date.UTC(2026, 0, 1)).getDate(), new Date('2026-03-08T06:59:00Z').getHours(), new Date('2026-03-08T07:01:00Z').getHours(), new Date(0).toLocaleTimeString()]`
  expect(await trial.try(code, { manifest })).toMatchObject({
    value: ['2026-07-01T16:00:00.000Z', 12, 240, 31, 1, 3, expect.stringMatching(/^7:00:00\sPM$/u)],
  })
  expect(
    await trial.try('return new Date(2026, 6, 1).toISOString()', { manifest: { timeZone: 'Asia/Kolkata' } }),
  ).toMatchObject({ value: '2026-06-30T18:30:00.000Z' })
})
