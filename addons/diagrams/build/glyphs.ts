import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'
import opentype from 'opentype.js'

/** One step of an outline, as opentype.js gives it. */
interface Step {
  readonly type: string
  readonly x?: number
  readonly y?: number
  readonly x1?: number
  readonly y1?: number
  readonly x2?: number
  readonly y2?: number
}

function pathData(steps: readonly Step[]): string {
  const whole = (...values: readonly (number | undefined)[]) =>
    values.map((value) => Math.round(value ?? 0)).join(' ')
  return steps
    .map(({ type, x, y, x1, y1, x2, y2 }) => {
      if (type === 'Z') return 'Z'
      if (type === 'Q') return `Q${whole(x1, y1, x, y)}`
      if (type === 'C') return `C${whole(x1, y1, x2, y2, x, y)}`
      return `${type}${whole(x, y)}`
    })
    .join('')
    .replaceAll(' -', '-')
}

/** A font's outlines by letter: what is drawn where a picture may carry no font. */
async function faceOf(file: string): Promise<{ unitsPerEm: number; glyphs: Record<string, string> }> {
  const bytes = await readFile(file)
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  const glyphs: Record<string, string> = {}
  for (let index = 0; index < font.glyphs.length; index++) {
    const glyph = font.glyphs.get(index)
    const data = pathData(glyph.path.commands)
    for (const unicode of glyph.unicodes ?? []) glyphs[String.fromCodePoint(unicode)] = data
  }
  return { unitsPerEm: font.unitsPerEm, glyphs }
}

/** `katex-face:<name>` is a KaTeX font's outlines; `katex-fonts.css` its styles with the fonts that browsers use. */
export function katexFonts(): Plugin {
  const dist = dirname(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'))
  return {
    name: 'katex-fonts',
    setup(build) {
      build.onResolve({ filter: /^katex-face:/ }, ({ path }) => ({
        path: path.slice('katex-face:'.length),
        namespace: 'katex-face',
      }))
      build.onLoad({ filter: /.*/, namespace: 'katex-face' }, async ({ path }) => ({
        contents: JSON.stringify(await faceOf(join(dist, 'fonts', `${path}.ttf`))),
        loader: 'json',
      }))
      build.onLoad({ filter: /katex[\\/]dist[\\/]katex\.min\.css$/ }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replace(
          /,url\([^)]*\.(?:woff|ttf)\) format\("[^"]*"\)/g,
          '',
        ),
        loader: 'css',
      }))
    },
  }
}
