import { expect, test } from 'vitest'
import { markerText, parseMarker } from './marker.ts'

const marker = { id: 'abc123def456', hash: '1a2b3c', width: 320 }

test('a marker is read as it was written', () => {
  expect(parseMarker(markerText(marker))).toEqual(marker)
  expect(parseMarker(` ${markerText(marker)} `)).toEqual(marker)
  expect(parseMarker(markerText({ ...marker, kind: 'vega-lite' }))).toEqual({ ...marker, kind: 'vega-lite' })
})

test('a kind that this version doesn’t know is passed over', () => {
  expect(parseMarker(`${markerText(marker)}:hologram`)).toEqual(marker)
})

test.each([
  '',
  'Holiday',
  'crenwiz-diagrams:2:abc123def456:1a2b3c:320',
  'crenwiz-diagrams:1:abc123def456:1a2b3c',
  'crenwiz-diagrams:1:abc123def456:1a2b3c:0',
  'crenwiz-diagrams:1:ABC:1a2b3c:320',
  'crenwiz-diagrams:1:abc123def456:1a2b3c:320:',
  `crenwiz-diagrams:1:${'a'.repeat(1000)}:1:1`,
])('“%s” is no marker', (title) => {
  expect(parseMarker(title)).toBe(undefined)
})
