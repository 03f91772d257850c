import { UserError } from '../../errors.ts'
import { isRecord, type ManifestTree, parseTree } from '../manifest-tree.ts'
import { placesIn } from '../text-places.ts'

/** Parses strict JSON as Google does, and keeps the place of each part; UserError with file, line and column. */
export function parseJsonTree(text: string, file: string): ManifestTree {
  const bare = text.replace(/^\uFEFF/, '')
  let raw: unknown
  try {
    raw = JSON.parse(bare)
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    const offset = Number(/position (\d+)/.exec(cause.message)?.[1] ?? bare.length)
    const { line, column } = placesIn(file, bare)(offset)
    throw new UserError(
      'It is not valid JSON.',
      {
        where: `${file}:${line}:${column}`,
        next: 'Mend the line; JSON has no comments, and no comma behind the last item.',
      },
      { cause },
    )
  }
  if (!isRecord(raw))
    throw new UserError('It is not a JSON object.', { where: `${file}:1:`, next: 'Start it with `{`.' })
  // JSON is YAML, but for tabs; the places are those of YAML's parser.
  return { raw, placeOf: parseTree(bare.replaceAll('\t', ' '), file).placeOf }
}
