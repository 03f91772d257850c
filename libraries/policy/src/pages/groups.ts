import type { Sentence } from '../sentence.ts'

/** Sentences that stand together: as one paragraph, or as the items of one list. */
export interface Group {
  readonly isList: boolean
  readonly sentences: readonly Sentence[]
}

/** Neighbours of one kind, in order. */
export function groups(sentences: readonly Sentence[]): readonly Group[] {
  const starts = sentences.flatMap(({ isItem }, index) =>
    index === 0 || sentences[index - 1]?.isItem !== isItem ? [index] : [],
  )
  return starts.map((start, index) => ({
    isList: sentences[start]?.isItem ?? false,
    sentences: sentences.slice(start, starts[index + 1]),
  }))
}
