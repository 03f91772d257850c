import { useEffect, useState } from 'preact/hooks'
import { preview } from '../picture/draw.client.ts'
import type { KindId, Scheme } from '../picture/kind.ts'
import { kinds } from '../picture/kinds.ts'
import { fill, type Texts } from '../texts/texts.ts'
import { Icon } from './icons.client.tsx'

/** A text to start from. */
export interface GalleryItem {
  readonly id: string
  readonly name: string
  readonly source: string
}

/** The templates of a kind, each with its picture as soon as that is drawn. */
export function Gallery({
  texts,
  kind,
  scheme,
  items,
  onChoose,
  onClose,
}: {
  readonly texts: Texts
  readonly kind: KindId
  readonly scheme: Scheme
  readonly items: readonly GalleryItem[]
  readonly onChoose: (item: GalleryItem) => void
  /** Absent where the gallery stands in the place of an empty preview. */
  readonly onClose?: () => void
}) {
  const pictures = usePictures(kind, scheme, items)
  return (
    <section
      class="gallery"
      aria-label={fill(texts.templatesFor, { kind: kinds[kind].name })}
      onKeyDown={(event) => event.key === 'Escape' && onClose?.()}
    >
      <header>
        <h2>{fill(texts.templatesFor, { kind: kinds[kind].name })}</h2>
        {onClose && (
          <button
            type="button"
            class="tool"
            aria-label={texts.closeTemplates}
            title={texts.closeTemplates}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        )}
      </header>
      <ul>
        {items.map((item) => {
          const svg = pictures.get(item.id)
          return (
            <li key={item.id}>
              <button type="button" onClick={() => onChoose(item)}>
                <span class="thumb">
                  {svg && <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt="" />}
                </span>
                <span class="name">{item.name}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Draws the templates one after another, and stops when the writer goes on to something else. */
function usePictures(
  kind: KindId,
  scheme: Scheme,
  items: readonly GalleryItem[],
): ReadonlyMap<string, string> {
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    let isWanted = true
    setPictures(new Map())
    const drawAll = async () => {
      for (const { id, source } of items) {
        const drawn = await preview({ kind, source, scheme }).catch(() => undefined)
        if (!isWanted) return
        if (drawn?.ok) setPictures((before) => new Map([...before, [id, drawn.svg]]))
        await new Promise((resolve) => setTimeout(resolve))
      }
    }
    void drawAll()
    return () => {
      isWanted = false
    }
  }, [kind, scheme, items])
  return pictures
}
