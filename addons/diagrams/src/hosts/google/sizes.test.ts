import { expect, test } from 'vitest'
import { pngFactor } from './png-factor.ts'
import { resizedBy, wantedWidth } from './sizes.ts'

test('a picture has its own size, or a part of the column, and never more than the column', () => {
  expect(wantedWidth({ width: 300 }, 'natural', 624)).toBe(300)
  expect(wantedWidth({ width: 3_000 }, 'natural', 624)).toBe(624)
  expect(wantedWidth({ width: 300 }, 50, 624)).toBe(312)
})

test('a picture that was resized by hand is known by its marker', () => {
  const title = 'crenwiz-diagrams:1:abcdef:h:200'
  expect(resizedBy({ title, width: 100 })).toBe(0.5)
  expect(resizedBy({ title, width: 201 })).toBe(1)
  expect(resizedBy({ title: 'Holiday', width: 100 })).toBe(1)
  expect(resizedBy(undefined)).toBe(1)
})

test('small pictures get three pixels a point, large ones two, and none more than Google takes', () => {
  expect(pngFactor({ width: 300, height: 200 })).toBe(3)
  expect(pngFactor({ width: 1_200, height: 800 })).toBe(2)
  for (const size of [
    { width: 6_000, height: 6_000 },
    { width: 30_000, height: 20 },
  ]) {
    const factor = pngFactor(size)
    expect(factor).toBeLessThan(2)
    expect(size.width * factor * size.height * factor).toBeLessThan(25_000_000)
    expect(Math.max(size.width, size.height) * factor).toBeLessThanOrEqual(8_192)
  }
})
