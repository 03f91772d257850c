import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { diagramsAppId } from '../addons/diagrams/demo/seed.ts'

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
  readonly picture: {
    readonly svg: string
    readonly width: number
    readonly height: number
    readonly hash: string
  }
}

/** The diagram that every subject shows: the demonstration space's first one, with the picture that it keeps. */
export function keptDiagram() {
  const seed = JSON.parse(
    readFileSync(new URL('../addons/diagrams/demo/space.json', import.meta.url), 'utf8'),
  ) as Seed
  const config = seed.pages[0]?.body.content.find(({ attrs }) => attrs)?.attrs?.parameters.guestParams
  if (!config) throw new Error('The demonstration space begins with a diagram.')
  const { picture, ...withoutPicture } = config
  return {
    folder: new URL('../addons/diagrams/dist/confluence', import.meta.url).pathname,
    appId: diagramsAppId(),
    source: config.source,
    config,
    withoutPicture,
    svg: inflateRawSync(Buffer.from(picture.svg, 'base64')).toString('utf8'),
  }
}
