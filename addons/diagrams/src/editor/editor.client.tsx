import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { diagramBudget } from '../config-format.ts'
import type { EditorHost } from '../host.ts'
import { proposeAlt } from '../picture/alt.ts'
import { preview as drawPreview } from '../picture/draw.client.ts'
import type { Scheme } from '../picture/kind.ts'
import { kinds } from '../picture/kinds.ts'
import { problemWords } from '../picture/problem-words.ts'
import { templates } from '../picture/templates.ts'
import { fill, languageOf, textsOn } from '../texts/texts.ts'
import { Appearance } from './appearance.client.tsx'
import { Bar } from './bar.client.tsx'
import type { CodeEditor } from './code/code-editor.client.ts'
import { CodePane } from './code-pane.client.tsx'
import { change, type Draft, isChanged } from './draft.ts'
import { DropZone } from './drop-zone.client.tsx'
import { judgeFile } from './files.ts'
import { Footer } from './footer.client.tsx'
import { Gallery, type GalleryItem } from './gallery.client.tsx'
import { KindPicker } from './kind-picker.client.tsx'
import { type News, NewsLine } from './news-line.client.tsx'
import { createLivePreview, type PreviewState } from './preview/live-preview.client.ts'
import { PreviewPane } from './preview-pane.client.tsx'
import { ProblemLine } from './problem-line.client.tsx'
import { SaveQuestion, useSaving } from './save-question.client.tsx'
import { sizeInWords } from './saving.client.ts'
import { Split } from './split.client.tsx'

/** The page that a person writes a diagram in. */
export function Editor({
  host,
  locale,
  initial,
  pageScheme,
  isInserting,
}: {
  readonly host: EditorHost
  readonly locale: string
  readonly initial: Draft
  readonly pageScheme: Scheme
  readonly isInserting: boolean
}) {
  const texts = textsOn(host, locale)
  const language = languageOf(locale)
  const propose = ({ kind, source }: Pick<Draft, 'kind' | 'source'>) => proposeAlt(kind, source, language)
  const [draft, setDraft] = useState(initial)
  const [chosenScheme, setChosenScheme] = useState<Scheme | undefined>(undefined)
  const [preview, setPreview] = useState<PreviewState>(() => ({
    // The gallery's own drawings would come before the diagram's.
    state: initial.source.trim() === '' ? 'empty' : 'drawing',
  }))
  const [isGallery, setGallery] = useState(false)
  const [news, setNews] = useState<News | undefined>(undefined)
  const code = useRef<CodeEditor>(undefined)
  const saving = useSaving({ host, texts, locale, draft })

  const scheme = draft.theme === 'auto' ? (chosenScheme ?? pageScheme) : draft.theme
  const show = (shown: PreviewState) =>
    setPreview(
      shown.state === 'bad'
        ? { ...shown, problem: { ...shown.problem, message: problemWords(shown.problem, language) } }
        : shown,
    )
  const live = useMemo(() => createLivePreview({ draw: drawPreview, show }), [])
  useEffect(
    () => live.update({ kind: draft.kind, source: draft.source, scheme }),
    [draft.kind, draft.source, scheme],
  )
  useEffect(() => () => live.dispose(), [])
  const items = useMemo(() => galleryItems(draft.kind, locale), [draft.kind, locale])

  const update = (changed: Partial<Draft>) => setDraft((before) => change(before, changed, propose))
  const takeFile = async (file: File) => {
    const judged = judgeFile(file, diagramBudget.source)
    if (judged.as === 'open') {
      code.current?.replace({ kind: judged.kind, source: (await file.text()).replaceAll('\r\n', '\n') })
      code.current?.focus()
      setNews({
        words: fill(texts.fileOpened, { name: file.name }),
        act: texts.undo,
        onAct: () => code.current?.undo(),
      })
    } else if (judged.as === 'unknown') {
      setNews({ words: fill(texts.fileUnknown, { name: file.name, endings: judged.endings }) })
    } else {
      const sizes = { bytes: sizeInWords(judged.bytes, locale), limit: sizeInWords(judged.limit, locale) }
      setNews({ words: fill(texts.fileTooLarge, { name: file.name, ...sizes }) })
    }
  }
  const choose = ({ source }: GalleryItem) => {
    code.current?.replace({ kind: draft.kind, source })
    setGallery(false)
    code.current?.focus()
  }
  const save = () => void saving.save()
  const cancel = () => (isChanged(draft, initial) ? saving.askDiscard() : host.close())

  return (
    <DropZone words={texts.dropHere} onFile={(file) => void takeFile(file)}>
      <main class="editor" data-scheme={pageScheme}>
        <Bar
          texts={texts}
          isGallery={isGallery}
          onGallery={() => setGallery(!isGallery)}
          onFile={(file) => void takeFile(file)}
          code={code}
        >
          <KindPicker label={texts.kind} kind={draft.kind} onPick={(kind) => code.current?.setKind(kind)} />
        </Bar>
        <NewsLine texts={texts} news={news} onDismiss={() => setNews(undefined)} />
        <Split
          label={texts.divider}
          start={
            <>
              <CodePane
                initial={initial}
                language={language}
                label={fill(texts.sourceLabel, { kind: kinds[draft.kind].name })}
                problem={preview.state === 'bad' ? preview.problem : undefined}
                onReady={(editor) => {
                  code.current = editor
                  editor.focus()
                }}
                events={{
                  onChange: update,
                  onKindTaken: (now, before) =>
                    setNews({
                      words: fill(texts.detectedDone, { kind: kinds[now].name }),
                      act: fill(texts.detectedBack, { kind: kinds[before].name }),
                      onAct: () => code.current?.setKind(before),
                    }),
                  onKindOffered: (kind) =>
                    setNews({
                      words: fill(texts.detected, { kind: kinds[kind].name }),
                      act: fill(texts.detectedUse, { kind: kinds[kind].name }),
                      onAct: () => code.current?.setKind(kind),
                    }),
                  onSave: save,
                }}
              />
              <ProblemLine texts={texts} preview={preview} onGo={({ at }) => at && code.current?.goTo(at)} />
            </>
          }
          end={
            <>
              {isGallery || preview.state === 'empty' ? (
                <Gallery
                  texts={texts}
                  kind={draft.kind}
                  scheme={pageScheme}
                  items={items}
                  onChoose={choose}
                  {...(preview.state !== 'empty' && { onClose: () => setGallery(false) })}
                />
              ) : (
                <PreviewPane
                  texts={texts}
                  preview={preview}
                  draft={draft}
                  scheme={scheme}
                  onScheme={setChosenScheme}
                />
              )}
              <Appearance
                texts={texts}
                fields={host.fields}
                draft={draft}
                onChange={update}
                onPropose={() => update({ alt: propose(draft), isAltProposed: true })}
              />
            </>
          }
        />
        <Footer
          texts={texts}
          host={host}
          words={saving.words}
          isSaving={saving.isSaving}
          saveName={isInserting ? texts.insert : texts.save}
          onSave={save}
          onCancel={cancel}
        />
        <SaveQuestion texts={texts} locale={locale} saving={saving} onDiscard={host.close} />
      </main>
    </DropZone>
  )
}

function galleryItems(kind: Draft['kind'], locale: string): readonly GalleryItem[] {
  const language = languageOf(locale)
  return templates[kind].map(({ id, name, source }) => ({ id, name: name[language], source }))
}
