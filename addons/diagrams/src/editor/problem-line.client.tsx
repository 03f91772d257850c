import type { Problem } from '../picture/kind.ts'
import { fill, type Texts } from '../texts/texts.ts'
import { Icon } from './icons.client.tsx'
import type { PreviewState } from './preview/live-preview.client.ts'

/** Says below the text whether it can be drawn, and where not; said to screen readers too. */
export function ProblemLine({
  texts,
  preview,
  onGo,
}: {
  readonly texts: Texts
  readonly preview: PreviewState
  readonly onGo: (problem: Problem) => void
}) {
  const problem = preview.state === 'bad' ? preview.problem : undefined
  const words = wordsFor(texts, preview)
  return (
    <div class="problem" data-state={preview.state}>
      {words && <Icon name={preview.state === 'good' ? 'good' : 'problem'} />}
      <p role="status">{words}</p>
      {problem?.at && (
        <button type="button" class="quiet" onClick={() => onGo(problem)}>
          {texts.goToProblem}
        </button>
      )}
    </div>
  )
}

function wordsFor(texts: Texts, preview: PreviewState): string {
  if (preview.state === 'good') return texts.noProblem
  if (preview.state === 'broken') return texts.engineFailed
  if (preview.state !== 'bad') return ''
  const { at, message } = preview.problem
  return at ? fill(texts.problemAt, { ...at, message }) : message
}
