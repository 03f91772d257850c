import { useState } from 'preact/hooks'
import { type DrawnSvg, type EditorHost, type SavedWith, SaveUndecided } from '../host.ts'
import type { Problem } from '../picture/kind.ts'
import { problemWords } from '../picture/problem-words.ts'
import { fill, languageOf, type Texts } from '../texts/texts.ts'
import { Ask } from './ask.client.tsx'
import type { Draft } from './draft.ts'
import { type Prepared, prepare, sizeInWords } from './saving.client.ts'

type Question =
  | Extract<Prepared, { state: 'undrawn' | 'pictureTooLarge' }>
  | { readonly state: 'discard' }
  /** Saved, and something is to be said of it. */
  | { readonly state: 'saved'; readonly words: string }
  | { readonly state: 'undecided'; readonly asked: SaveUndecided }

/** Saving as the editor sees it. */
export interface Saving {
  readonly isSaving: boolean
  /** What went wrong; empty while nothing did. */
  readonly words: string
  readonly question: Question | undefined
  save(): Promise<void>
  askDiscard(): void
  /** Goes on with what the question is about. */
  saveAsAsked(): Promise<void>
  goBack(): void
}

/** Prepares and saves the draft; what fails is said in words, and the text stays where it is. */
export function useSaving({
  host,
  texts,
  locale,
  draft,
}: {
  readonly host: EditorHost
  readonly texts: Texts
  readonly locale: string
  readonly draft: Draft
}): Saving {
  const [isSaving, setSaving] = useState(false)
  /** What is wrong with a draft is said until it is another. */
  const [said, setSaid] = useState<{ readonly words: string; readonly of?: Draft }>({ words: '' })
  const [question, setQuestion] = useState<Question | undefined>(undefined)

  const attempt = async (saving: () => Promise<SavedWith | undefined>) => {
    setSaving(true)
    try {
      const said = await saving()
      if (said) setQuestion({ state: 'saved', words: said.words })
      else host.close()
    } catch (cause) {
      if (cause instanceof SaveUndecided) return setQuestion({ state: 'undecided', asked: cause })
      const reason = cause instanceof Error ? cause.message : String(cause)
      setSaid({ words: fill(texts.saveFailed, { reason }) })
    } finally {
      setSaving(false)
    }
  }
  const store = (document: Readonly<Record<string, unknown>>, drawn?: DrawnSvg) =>
    attempt(() => host.save(document, drawn))
  const refuse = (words: string) => setSaid({ words, of: draft })
  return {
    isSaving,
    words: said.of === undefined || said.of === draft ? said.words : '',
    question,
    async save() {
      if (isSaving) return
      refuse('')
      if (draft.source.trim() === '') return refuse(texts.saveEmpty)
      setSaving(true)
      const prepared = await prepare(draft, host)
      setSaving(false)
      if (prepared.state === 'ready') return store(prepared.document, prepared.drawn)
      if (prepared.state === 'noPicture') return refuse(undrawn(texts, locale, prepared.problem))
      if (prepared.state !== 'refused') return setQuestion(prepared)
      const sizes = {
        part: prepared.part,
        bytes: sizeInWords(prepared.bytes, locale),
        limit: sizeInWords(prepared.limit, locale),
      }
      refuse(fill(prepared.part === 'source' ? texts.tooLargeSource : texts.tooLargeOther, sizes))
    },
    askDiscard: () => setQuestion({ state: 'discard' }),
    async saveAsAsked() {
      setQuestion(undefined)
      if (question?.state === 'undecided') await attempt(question.asked.again)
      else if (question?.state === 'saved') host.close()
      else if (question && question.state !== 'discard') await store(question.document)
    },
    goBack: () => setQuestion(undefined),
  }
}

function undrawn(texts: Texts, locale: string, problem: Problem | undefined): string {
  return problem ? `${texts.saveUndrawn} ${problemWords(problem, languageOf(locale))}` : texts.saveUndrawn
}

/** Asks what only the writer can decide: whether to save without a picture, or to throw changes away. */
export function SaveQuestion({
  texts,
  locale,
  saving,
  onDiscard,
}: {
  readonly texts: Texts
  readonly locale: string
  readonly saving: Saving
  readonly onDiscard: () => void
}) {
  const { question } = saving
  if (!question) return null
  if (question.state === 'discard')
    return (
      <Ask
        title={texts.discardTitle}
        harmless={texts.keepEditing}
        onHarmless={saving.goBack}
        act={texts.discard}
        onAct={onDiscard}
        isDangerous
      >
        {texts.discardText}
      </Ask>
    )
  if (question.state === 'saved' || question.state === 'undecided')
    return (
      <Ask
        title={texts.save}
        harmless={texts.keepEditing}
        onHarmless={saving.goBack}
        act={question.state === 'saved' ? texts.close : question.asked.act}
        onAct={() => void saving.saveAsAsked()}
      >
        {question.state === 'saved' ? question.words : question.asked.message}
      </Ask>
    )
  const isTooLarge = question.state === 'pictureTooLarge'
  const words =
    question.state === 'pictureTooLarge'
      ? fill(texts.tooLargePicture, {
          bytes: sizeInWords(question.bytes, locale),
          limit: sizeInWords(question.limit, locale),
        })
      : undrawn(texts, locale, question.problem)
  return (
    <Ask
      title={isTooLarge ? texts.saveWithoutPicture : texts.saveAnyway}
      harmless={texts.keepEditing}
      onHarmless={saving.goBack}
      act={isTooLarge ? texts.saveWithoutPicture : texts.saveAnyway}
      onAct={() => void saving.saveAsAsked()}
    >
      {words}
    </Ask>
  )
}
