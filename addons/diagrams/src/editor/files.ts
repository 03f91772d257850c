import { kindOfFile } from '../picture/detect.ts'
import type { KindId } from '../picture/kind.ts'
import { kinds } from '../picture/kinds.ts'

/** What to make of a file by its name and size, before it is read. */
export type FileJudged =
  | { readonly as: 'open'; readonly kind: KindId }
  | { readonly as: 'unknown'; readonly endings: string }
  | { readonly as: 'tooLarge'; readonly bytes: number; readonly limit: number }

/** Every ending of a file that can be opened, with its dot. */
export const endings: readonly string[] = Object.values(kinds).flatMap(({ extensions }) =>
  extensions.map((extension) => `.${extension}`),
)

/** Judges a file by its name's ending and its size. */
export function judgeFile(
  { name, size }: { readonly name: string; readonly size: number },
  limit: number,
): FileJudged {
  const kind = kindOfFile(name)
  if (!kind) return { as: 'unknown', endings: endings.join(', ') }
  return size > limit ? { as: 'tooLarge', bytes: size, limit } : { as: 'open', kind }
}
