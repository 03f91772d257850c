import { useState } from 'preact/hooks'
import type { EditorHost } from '../host.ts'
import { fill, type Texts } from '../texts/texts.ts'
import { Ask } from './ask.client.tsx'
import type { Draft } from './draft.ts'
import { type Prepared, prepare, sizeInWords } from './saving.client.ts'

type Question = Extract<Prepared, { state: 'undrawn' | 'pictureTooLarge' }> | { readonly state: 'discard' }

/** Saving as the editor sees it. */
export interface Saving {
  readonly isSaving: boolean
  /** What went wrong; empty while nothing did. */
  readonly words: string
  readonly question: Question | undefined
  save(draft: Draft): Promise<void>
  askDiscard(): void
  /** Goes on with what the question is about. */
  saveAsAsked(): Promise<void>
  goBack(): void
}

/** Prepares and saves a draft; what fails is said in words, and the text stays where it is. */
export function useSaving({
  host,
  texts,
  locale,
}: {
  readonly host: EditorHost
  readonly texts: Texts
  readonly locale: string
}): Saving {
  const [isSaving, setSaving] = useState(false)
  const [words, setWords] = useState('')
  const [question, setQuestion] = useState<Question | undefined>(undefined)

  const store = async (document: Readonly<Record<string, unknown>>) => {
    setSaving(true)
    try {
      await host.save(document)
      host.close()
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      setWords(fill(texts.saveFailed, { reason }))
    } finally {
      setSaving(false)
    }
  }
  return {
    isSaving,
    words,
    question,
    async save(draft) {
      if (isSaving) return
      setWords('')
      if (draft.source.trim() === '') return setWords(texts.saveEmpty)
      setSaving(true)
      const prepared = await prepare(draft)
      setSaving(false)
      if (prepared.state === 'ready') return store(prepared.document)
      if (prepared.state !== 'refused') return setQuestion(prepared)
      const sizes = {
        part: prepared.part,
        bytes: sizeInWords(prepared.bytes, locale),
        limit: sizeInWords(prepared.limit, locale),
      }
      setWords(fill(prepared.part === 'source' ? texts.tooLargeSource : texts.tooLargeOther, sizes))
    },
    askDiscard: () => setQuestion({ state: 'discard' }),
    async saveAsAsked() {
      setQuestion(undefined)
      if (question && question.state !== 'discard') await store(question.document)
    },
    goBack: () => setQuestion(undefined),
  }
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
  const isTooLarge = question.state === 'pictureTooLarge'
  const words =
    question.state === 'pictureTooLarge'
      ? fill(texts.tooLargePicture, {
          bytes: sizeInWords(question.bytes, locale),
          limit: sizeInWords(question.limit, locale),
        })
      : [texts.saveUndrawn, question.problem?.message].filter(Boolean).join(' ')
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
