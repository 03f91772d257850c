import { expect, test } from 'vitest'
import { analysed } from './sample.ts'

const keyed = (key: string) => ({
  'src/index.js': `
import { createHmac } from 'node:crypto'
import { keyOf } from './key.js'
export const run = async (event, context) => {
  const id = createHmac('sha256', keyOf()).update(context.cloudId).digest('hex')
  await fetch('https://collect.example/?id=' + id)
}`,
  'src/key.js': `
const bytesOf = (text) => {
  const bytes = []
  for (let i = 0; i < text.length; i += 2) bytes.push(parseInt(text.slice(i, i + 2), 16) ^ 90)
  return Uint8Array.from(bytes)
}
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const decode = (text) => {
  const list = []
  for (const letter of text.trim().replace(/=+$/, '').replaceAll('+', '-')) list.push(digits.indexOf(letter) & 63)
  return Uint8Array.from(list)
}
const spell = (bytes) => bytes.reduce((text, byte) => text + digits[byte & 63], '')
export const keyOf = () =>
  ${key}
`,
})
const written = "'AAcOFRwjKjE4P0ZNVFtiaXB3foWMk5qhqK+2vcTL0tk='"

test.each([
  ['as it is', written],
  ['decoded by Buffer', `Buffer.from(${written}, 'base64')`],
  ['decoded with an alphabet', `decode(${written})`],
  ['decoded by arithmetic', `bytesOf(${written})`],
  ['read letter by letter', `[...Array(32).keys()].map((i) => ${written}[i]).join('')`],
  ['replaced by a pattern', `${written}.replace(/[+]/g, '-')`],
  ['parted into many', `${written}.split('').reverse().join('')`],
])('a key that stands in the source is known, %s, and the path of the datum names its line', (_, key) => {
  const files = keyed(key)
  const line = files['src/key.js'].split('\n').indexOf(`  ${key}`) + 1
  const [flow] = analysed('functions', files).flows.filter(({ sink }) => sink === 'egress')
  expect(flow?.through[0]).toBe('hmac-sha256:literal')
  expect(flow?.path.map(({ at }) => `${at.file}:${at.line}`)).toContain(`src/key.js:${line}`)
})

test.each([
  ['as it is', 'process.env.KEY'],
  ['decoded with an alphabet', 'decode(process.env.KEY)'],
  ['spelt with an alphabet', 'spell(Buffer.from(process.env.KEY))'],
])('a key out of a variable stays one, %s', (_, key) => {
  const flows = analysed('functions', keyed(key)).flows.filter(({ sink }) => sink === 'egress')
  expect(flows.map(({ label }) => label)).toContain('pseudonym')
  expect(flows.filter(({ through }) => through.some((step) => /literal|derived/.test(step)))).toEqual([])
})

test('the path of a hashed datum names the line at which its key was taken', () => {
  const flows = analysed('functions', {
    'src/index.js': `
import { createHmac } from 'node:crypto'
export const run = async (event, context) => {
  const key = context.environmentId ?? context.siteUrl
  const id = createHmac('sha256', key).update(context.cloudId).digest('hex')
  await fetch('https://collect.example/?id=' + id)
}`,
  }).flows
  const derived = flows.find(({ through }) => through.includes('hmac-sha256:derived'))
  expect(derived?.path.map(({ at }) => at.line)).toContain(4)
})

test('an address that is begun in another file was written there', () => {
  const { calls } = analysed('functions', {
    'src/index.js': `
import { origin } from './origin.js'
const request = (path) => ({ url: \`\${origin}/v1/\${path}\`, method: 'POST' })
export const run = async () => {
  const { url, method } = request('collect')
  await fetch(url, { method })
}`,
    'src/origin.js': `export const origin = 'https://collect.example'\n`,
  })
  const [call] = calls.filter(({ api }) => api === 'fetch')
  expect(call?.origins?.to?.at).toMatchObject({ file: 'src/origin.js', line: 1 })
})

test('a document is one wherever it is taken from', () => {
  const { flows } = analysed('frame', {
    'src/index.js': `
import { view } from '@forge/bridge'
const { extension } = await view.getContext()
const { ownerDocument } = window.document.querySelector('main')
ownerDocument.createElement('p').innerHTML = extension.content.title
`,
  })
  expect(flows.map(({ sink, label }) => `${sink} ${label}`)).toEqual(['markup title'])
})

test('what a frame leaves on its window is found by its siblings, and called there', () => {
  const { flows, openings } = analysed('frame', {
    'src/index.js': `
import { view } from '@forge/bridge'
const mark = 'exampleDraw'
function sibling(from) {
  for (let i = 0; i < from.parent.length; i += 1) {
    const frame = from.parent[i]
    if (frame !== from && Object.hasOwn(Object(frame), mark)) return frame
  }
  return undefined
}
window[mark] ??= (drawing) => localStorage.setItem('last', drawing.source)
const { extension } = await view.getContext()
const found = sibling(window)
if (found) found[mark]({ source: extension.config })
`,
  })
  expect(flows.map(({ sink, label }) => `${sink} ${label}`)).toEqual(['browser-storage formInput'])
  expect(openings).toEqual([])
})

test.each([
  'AbortSignal.abort(context.accountId).reason',
  '((one) => (one.abort(context.accountId), one.signal.reason))(new AbortController())',
])('what a signal is aborted with is its reason: %s', (reason) => {
  const { flows } = analysed('functions', {
    'src/index.js': `export const run = (event, context) => console.log(${reason})`,
  })
  expect(flows.map(({ sink, label }) => `${sink} ${label}`)).toEqual(['log accountId'])
})
