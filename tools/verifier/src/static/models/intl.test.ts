import { expect, test } from 'vitest'
import { analysed } from '../flow/sample.ts'

const followed = (expression: string) =>
  analysed('functions', {
    'src/index.js': `export const run = (event, context) => {\n  const id = context.accountId\n  console.log(${expression})\n}\n`,
  })

/** What arrives in the log of a function that is given an event with an account's id. */
const logged = (expression: string) =>
  followed(expression)
    .flows.filter(({ sink }) => sink === 'log')
    .map(({ label }) => label)

test('a time zone that an engine has resolved is one of its own, whoever asked', () => {
  expect(logged("new Intl.DateTimeFormat('en', { timeZone: id }).resolvedOptions().timeZone")).toEqual([
    'timeZone',
  ])
  expect(logged('Intl.DateTimeFormat().resolvedOptions().timeZone')).toEqual(['timeZone'])
})

test('what is formatted is in the text, and what a locale is made of in the locale', () => {
  for (const expression of [
    'new Intl.DateTimeFormat("en").format(id)',
    'Intl.DateTimeFormat("en").formatToParts(id)[0].value',
    'new Intl.DateTimeFormat("en-x-" + id).resolvedOptions().locale',
    'new Intl.ListFormat("en").format([id])',
    'new Intl.NumberFormat(id, { style: "unit" }).format(7)',
    'new Intl.DisplayNames([id], { type: "region" }).of(id)',
  ]) {
    expect(logged(expression), expression).toContain('accountId')
    expect(followed(expression).openings, expression).toEqual([])
  }
})
