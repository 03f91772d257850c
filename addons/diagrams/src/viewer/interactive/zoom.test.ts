import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maxScale, moveBy, whole, zoomAt } from './zoom.ts'

const box = { width: 640, height: 360 }
const point = fc.record({ x: fc.integer({ min: 0, max: 640 }), y: fc.integer({ min: 0, max: 360 }) })
const step = fc.oneof(
  fc.record({ factor: fc.double({ min: 0.2, max: 5, noNaN: true }), at: point }),
  fc.record({
    by: fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) }),
  }),
)

test('however it is zoomed and moved, the picture fills its box and stays within its scales', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const zoom = steps.reduce(
        (now, next) => ('by' in next ? moveBy(now, next.by, box) : zoomAt(now, next.factor, next.at, box)),
        whole,
      )
      expect(zoom.scale).toBeGreaterThanOrEqual(1)
      expect(zoom.scale).toBeLessThanOrEqual(maxScale)
      expect(zoom.x).toBeLessThanOrEqual(0)
      expect(zoom.y).toBeLessThanOrEqual(0)
      expect(zoom.x + box.width * zoom.scale).toBeGreaterThanOrEqual(box.width - 1e-6)
      expect(zoom.y + box.height * zoom.scale).toBeGreaterThanOrEqual(box.height - 1e-6)
    }),
  )
})

test('what is under the pointer stays under it', () => {
  const zoom = zoomAt(whole, 2, { x: 100, y: 50 }, box)
  expect(zoom).toEqual({ scale: 2, x: -100, y: -50 })
})

test('zooming out shows the whole again', () => {
  expect(zoomAt({ scale: 2, x: -300, y: -100 }, 0.25, { x: 10, y: 10 }, box)).toEqual(whole)
})
