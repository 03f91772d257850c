import type { Texts } from '../texts/texts.ts'
import { Icon } from './icons.client.tsx'

/** Something that happened, and what can be done about it. */
export interface News {
  readonly words: string
  readonly act?: string
  readonly onAct?: () => void
}

/** Says news above the text until it is acted on or dismissed. */
export function NewsLine({
  texts,
  news,
  onDismiss,
}: {
  readonly texts: Texts
  readonly news: News | undefined
  readonly onDismiss: () => void
}) {
  return (
    <div class="news" role="status" data-empty={news === undefined}>
      {news && (
        <>
          <span>{news.words}</span>
          {news.act && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                news.onAct?.()
                onDismiss()
              }}
            >
              {news.act}
            </button>
          )}
          <button
            type="button"
            class="tool"
            aria-label={texts.dismiss}
            title={texts.dismiss}
            onClick={onDismiss}
          >
            <Icon name="close" />
          </button>
        </>
      )}
    </div>
  )
}
