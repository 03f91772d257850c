import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flatSvg, inScheme, mergeSchemes } from './schemes.ts'

const colour = fc.constantFrom(
  '#fff',
  '#1e1f21',
  'rgba(1,2,3,0.5)',
  'red',
  'none',
  'url(#g)',
  'color-mix(in srgb,red,blue)',
)
const shape = fc.record({
  x: fc.integer(),
  fill: fc.tuple(colour, colour),
  stroke: fc.tuple(colour, colour),
  text: fc.constantFrom('', 'a: b; c', '{x}', '&lt;'),
})

function svg(
  shapes: readonly {
    x: number
    fill: readonly [string, string]
    stroke: readonly [string, string]
    text: string
  }[],
  which: 0 | 1,
): string {
  const body = shapes.map(({ x, fill, stroke, text }, index) =>
    index % 3 === 0
      ? `<style>#r .a${index}{fill:${fill[which]};stroke:${stroke[which]}}</style>`
      : index % 3 === 1
        ? `<rect x="${x}" fill="${fill[which]}" stroke="${stroke[which]}"/>`
        : `<text style="fill:${fill[which]};color:${stroke[which]}">${text}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" id="r" width="1">${body.join('')}</svg>`
}

test('each scheme can be taken out of the merged picture, byte for byte', () => {
  fc.assert(
    fc.property(fc.array(shape, { maxLength: 12 }), (shapes) => {
      const light = svg(shapes, 0)
      const dark = svg(shapes, 1)
      const merged = mergeSchemes(light, dark)
      if (merged.as === 'two') expect([merged.light, merged.dark]).toEqual([light, dark])
      else expect([flatSvg(merged.svg, 'light'), flatSvg(merged.svg, 'dark')]).toEqual([light, dark])
    }),
  )
})

test('a value that differs becomes a variable with the light one as its fallback', () => {
  const padding = '<g/>'.repeat(30)
  const merged = mergeSchemes(
    `<svg id="r"><rect fill="#fff"/>${padding}</svg>`,
    `<svg id="r"><rect fill="#000"/>${padding}</svg>`,
  )
  expect(merged).toEqual({
    as: 'one',
    svg: `<svg id="r"><style>#r[data-scheme=dark]{--c0:#000}</style><rect fill="var(--c0,#fff)"/>${padding}</svg>`,
  })
})

test('drawings of different skeletons stay two', () => {
  expect(mergeSchemes('<svg id="r"><g/></svg>', '<svg id="r"><path/></svg>').as).toBe('two')
  expect(mergeSchemes('<svg id="r"><text>a</text></svg>', '<svg id="r"><text>b</text></svg>').as).toBe('two')
})

test('a picture that has such variables of its own keeps them', () => {
  const padding = '<g/>'.repeat(30)
  const light = `<svg id="r"><rect fill="var(--c0,red)" stroke="#fff"/>${padding}</svg>`
  const dark = light.replace('#fff', '#000')
  const merged = mergeSchemes(light, dark)
  expect(merged.as === 'one' && flatSvg(merged.svg, 'dark')).toBe(dark)
})

test('the scheme is said on the root, and said anew without a trace', () => {
  const dark = inScheme('<svg id="r"/>', 'dark')
  expect(dark).toBe('<svg data-scheme="dark" id="r"/>')
  expect(inScheme(dark, 'light')).toBe('<svg id="r"/>')
})
