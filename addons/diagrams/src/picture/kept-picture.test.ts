import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptSvg } from './kept-picture.ts'

const packed = (text: string | Buffer) => deflateRawSync(text).toString('base64')
const picture = (svg: string, dark?: string) => ({
  width: 1,
  height: 1,
  hash: '',
  svg,
  ...(dark && { dark }),
})

test('whatever was packed is unpacked as it was, and marked where it is shown dark', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 3_000 }), async (inside) => {
      const kept = picture(packed(`<svg>${inside}</svg>`))
      expect(await keptSvg(kept, 'light')).toBe(`<svg>${inside}</svg>`)
      expect(await keptSvg(kept, 'dark')).toBe(`<svg data-scheme="dark">${inside}</svg>`)
    }),
  )
})

test('a drawing of its own for dark is shown as it is', async () => {
  const kept = picture(packed('<svg>day</svg>'), packed('<svg>night</svg>'))
  expect(await keptSvg(kept, 'light')).toBe('<svg>day</svg>')
  expect(await keptSvg(kept, 'dark')).toBe('<svg>night</svg>')
})

test('any other bytes are no picture and no failure', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const svg = await keptSvg(picture(Buffer.from(bytes).toString('base64')), 'light')
      expect(svg === undefined || svg.startsWith('<svg')).toBe(true)
    }),
  )
  expect(await keptSvg(picture('no base64 !'), 'light')).toBeUndefined()
  expect(await keptSvg(picture(packed('<p>no picture</p>')), 'light')).toBeUndefined()
})

test('a picture that was cut, or that holds what is no text, is not shown', async () => {
  const whole = packed(`<svg>${'<path d="M0 0"/>'.repeat(50)}</svg>`)
  expect(await keptSvg(picture(whole.slice(0, 40)), 'light')).toBeUndefined()
  const noText = Buffer.concat([Buffer.from('<svg>'), Buffer.from([0xff, 0xfe])])
  expect(await keptSvg(picture(packed(noText)), 'light')).toBeUndefined()
})

test('a small text that unpacks without end is not shown', async () => {
  const endless = packed(Buffer.concat([Buffer.from('<svg>'), Buffer.alloc(9_000_000, 32)]))
  expect(endless.length).toBeLessThan(49_152)
  expect(await keptSvg(picture(endless), 'light')).toBeUndefined()
})
