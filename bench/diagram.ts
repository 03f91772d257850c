import { readFileSync } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { pictureHash } from '../addons/diagrams/src/picture/hash.ts'
import { kinds } from '../addons/diagrams/src/picture/kinds.ts'
import type { Picture } from '../addons/diagrams/src/picture/picture.ts'

interface Seed {
  readonly pages: readonly {
    readonly body: {
      readonly content: readonly {
        readonly attrs?: { readonly parameters: { readonly guestParams: Kept } }
      }[]
    }
  }[]
}
interface Kept extends Readonly<Record<string, unknown>> {
  readonly source: string
  readonly picture: Picture
}

const label = 'Write a draft'

/** The demonstration space's first diagram, with the picture that it keeps. */
function firstKept(): Kept {
  const file = new URL('../addons/diagrams/demo/space.json', import.meta.url)
  const seed = JSON.parse(readFileSync(file, 'utf8')) as Seed
  const config = seed.pages[0]?.body.content.find(({ attrs }) => attrs)?.attrs?.parameters.guestParams
  if (!config?.source.includes(label))
    throw new Error(`The demonstration space begins with a diagram that says "${label}".`)
  return config
}

/** Diagrams that differ in a label: their sources, their pictures, and their configurations as the editor saves them. */
export function keptDiagrams(count: number) {
  const config = firstKept()
  const kept = inflateRawSync(Buffer.from(config.picture.svg, 'base64')).toString('utf8')
  const { engineVersion } = kinds.mermaid
  return Array.from({ length: count }, (_, index) => {
    const numbered = (text: string) => text.replaceAll(label, `Write draft ${index + 1}`)
    const source = numbered(config.source)
    const svg = numbered(kept)
    const picture = {
      ...config.picture,
      svg: deflateRawSync(svg, { level: 9 }).toString('base64'),
      hash: pictureHash({ source, kind: 'mermaid', theme: 'auto', engineVersion }),
    }
    return { source, svg, config: { ...config, source, picture } }
  })
}
