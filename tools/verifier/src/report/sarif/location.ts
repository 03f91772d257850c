import type { Location } from 'sarif'
import type { Place } from '../../place.ts'
import { visible } from '../visible.ts'

/** A place in the folder, with the code that stands there where it is known. */
export function location({ file, line, column }: Place, code?: string): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), uriBaseId: 'APP' },
      region: {
        startLine: line,
        startColumn: column,
        ...(code === undefined ? {} : { snippet: { text: visible(code) } }),
      },
    },
  }
}

/** A path as a relative URI: any name a file can have, and never one with a scheme. */
const uriOf = (file: string) => file.split('/').map(encodedPart).join('/')

/** Half of a surrogate pair can't be encoded: it stands as the character for what can't be shown. */
const encodedPart = (part: string) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))
