import type { Scheme } from '../picture/kind.ts'
import type { Texts } from '../texts/texts.ts'
import type { Draft } from './draft.ts'
import { Icon } from './icons.client.tsx'
import type { PreviewState } from './preview/live-preview.client.ts'

/** The picture as readers will see it, with the page's width, alignment and caption. */
export function PreviewPane({
  texts,
  preview,
  draft,
  scheme,
  onScheme,
}: {
  readonly texts: Texts
  readonly preview: PreviewState
  readonly draft: Draft
  readonly scheme: Scheme
  readonly onScheme: (scheme: Scheme) => void
}) {
  const last = 'last' in preview ? preview.last : undefined
  const isOld = preview.state === 'bad' || preview.state === 'broken'
  const canChoose = draft.theme === 'auto'
  return (
    <section class="preview" aria-label={texts.preview} data-scheme={scheme}>
      <div class="paper">
        {last ? (
          <figure data-align={draft.align} data-old={isOld} data-fit={draft.width === 'natural'}>
            <img
              src={`data:image/svg+xml,${encodeURIComponent(last.svg)}`}
              alt={draft.alt || texts.preview}
              style={{ width: draft.width === 'natural' ? `${last.width}px` : `${draft.width}%` }}
            />
            {draft.caption && <figcaption>{draft.caption}</figcaption>}
          </figure>
        ) : (
          <p class="hint">{preview.state === 'drawing' ? texts.previewDrawing : texts.previewEmpty}</p>
        )}
      </div>
      <div class="corner">
        {last && isOld && <span class="tag">{texts.previewLast}</span>}
        {last && preview.state === 'drawing' && <span class="tag">{texts.previewDrawing}</span>}
        {canChoose && (
          <button
            type="button"
            class="tool"
            aria-pressed={scheme === 'dark'}
            aria-label={texts.previewScheme}
            title={texts.previewScheme}
            onClick={() => onScheme(scheme === 'dark' ? 'light' : 'dark')}
          >
            <Icon name="dark" />
          </button>
        )}
      </div>
    </section>
  )
}
