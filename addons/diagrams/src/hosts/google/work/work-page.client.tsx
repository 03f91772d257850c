import { useEffect, useState } from 'preact/hooks'
import { fill } from '../../../texts/texts.ts'
import { inWords } from '../host.client.ts'
import type { Words } from '../texts/words.ts'
import type { Job, JobOutcome } from './jobs.client.ts'

/** What the dialog says before it starts, and where there is nothing to do. */
export interface WorkTexts {
  readonly intro: string
  readonly nothing: string
}

/** Shows what would be changed, changes what the person has left ticked, one after the other, and says what came of each. */
export function WorkPage({
  words,
  texts,
  load,
  onClose,
}: {
  readonly words: Words
  readonly texts: WorkTexts
  readonly load: () => Promise<readonly Job[]>
  readonly onClose: () => void
}) {
  const [jobs, setJobs] = useState<readonly Job[] | undefined>(undefined)
  const [failure, setFailure] = useState('')
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [outcomes, setOutcomes] = useState<ReadonlyMap<number, JobOutcome>>(new Map())
  const [state, setState] = useState<'asking' | 'working' | 'over'>('asking')
  useEffect(() => {
    load().then(setJobs, (error: unknown) => setFailure(inWords(error, words)))
  }, [])

  const chosen = (jobs ?? []).flatMap((job, index) => (left.has(index) ? [] : [{ job, index }]))
  const start = async () => {
    setState('working')
    const done = new Map<number, JobOutcome>()
    for (const { job, index } of chosen) {
      const outcome = await job
        .run()
        .catch((error: unknown): JobOutcome => ({ state: 'notDrawn', reason: inWords(error, words) }))
      done.set(index, outcome)
      setOutcomes(new Map(done))
    }
    setState('over')
  }
  const toggle = (index: number) => {
    const next = new Set(left)
    if (!next.delete(index)) next.add(index)
    setLeft(next)
  }
  const made = [...outcomes.values()].filter(({ state: one }) => one === 'done').length
  const status =
    state === 'working'
      ? fill(words.working, { done: outcomes.size, count: chosen.length })
      : state === 'over'
        ? fill(words.done, { done: made, count: chosen.length })
        : failure

  return (
    <main class="work">
      <p>{introOf(jobs, words, texts, failure)}</p>
      <ul>
        {(jobs ?? []).map((job, index) => (
          <li key={`${index} ${job.label}`}>
            <label>
              <input
                type="checkbox"
                checked={!left.has(index)}
                disabled={state !== 'asking'}
                onChange={() => toggle(index)}
              />
              <b>{job.kind}</b> <span>{job.label}</span>
            </label>
            {outcomes.has(index) && <small>{sentence(outcomes.get(index), words)}</small>}
          </li>
        ))}
      </ul>
      <div class="actions">
        <span role="status">{status}</span>
        <button
          type="button"
          class={state === 'over' || chosen.length === 0 ? 'primary' : 'plain'}
          onClick={onClose}
        >
          {words.close}
        </button>
        {state !== 'over' && chosen.length > 0 && (
          <button type="button" class="primary" disabled={state === 'working'} onClick={() => void start()}>
            {words.start}
          </button>
        )}
      </div>
    </main>
  )
}

function introOf(jobs: readonly Job[] | undefined, words: Words, texts: WorkTexts, failure: string): string {
  if (failure !== '') return words.failedTitle
  if (!jobs) return words.looking
  return jobs.length === 0 ? texts.nothing : fill(texts.intro, { count: jobs.length })
}

function sentence(outcome: JobOutcome | undefined, words: Words): string {
  if (!outcome || outcome.state === 'done') return words.oneDone
  if (outcome.state === 'notDrawn') return fill(words.notDrawn, { reason: outcome.reason })
  return outcome.state === 'notFound' ? words.notFound : words.noSource
}
