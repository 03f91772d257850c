import type { Tree } from '../../../files/tree/tree.ts'
import { slidesOf } from '../../../slides/pages.ts'
import { exception } from '../../bridge/exception.ts'
import { EnumValue, HostObject } from '../../bridge/host-object.ts'
import { indexOf, slidesEnum } from './arguments.ts'
import type { OpenPresentation } from './open-presentation.ts'

/** Links within a presentation are kept as what Google's addresses end with: `#slide=id.p1`, `#slide=next`. */
const bySlide = '#slide=id.'
const byIndex = '#slide=index.'
const positions: Readonly<Record<string, string>> = {
  NEXT_SLIDE: '#slide=next',
  PREVIOUS_SLIDE: '#slide=previous',
  FIRST_SLIDE: '#slide=first',
  LAST_SLIDE: '#slide=last',
}

export class Link extends HostObject {
  readonly className = 'Slides.Link'
  constructor(
    private readonly presentation: OpenPresentation,
    private readonly url: string,
  ) {
    super()
  }
  getLinkType(): EnumValue {
    const isPosition = Object.values(positions).includes(this.url)
    const kind = this.url.startsWith(bySlide)
      ? 'SLIDE_ID'
      : this.url.startsWith(byIndex)
        ? 'SLIDE_INDEX'
        : isPosition
          ? 'SLIDE_POSITION'
          : 'URL'
    return slidesEnum('LinkType', kind)
  }
  getUrl(): string | null {
    return this.url.startsWith('#slide=') ? null : this.url
  }
  getSlideId(): string | null {
    return this.url.startsWith(bySlide) ? this.url.slice(bySlide.length) : null
  }
  getSlideIndex(): number | null {
    return this.url.startsWith(byIndex) ? Number(this.url.slice(byIndex.length)) : null
  }
  getSlidePosition(): EnumValue | null {
    const found = Object.entries(positions).find(([, url]) => url === this.url)
    return found ? slidesEnum('SlidePosition', found[0]) : null
  }
  getLinkedSlide(): HostObject | null {
    const slides = slidesOf(this.presentation.tree)
    const id = this.getSlideId() ?? slides[this.getSlideIndex() ?? -1]?.id
    const page = slides.find((slide) => slide.id === id)
    return page ? this.presentation.page(page) : null
  }
}

/** The link to a slide, given as its number, itself or a position. */
export function linkToSlide(tree: Tree, target: unknown): string {
  if (target instanceof EnumValue) {
    const url = positions[target.name]
    if (url !== undefined) return url
  }
  if (typeof target === 'number') return `${byIndex}${indexOf(target, slidesOf(tree).length, 'slideIndex')}`
  const id = target instanceof HostObject && 'id' in target ? String(target.id) : ''
  if (slidesOf(tree).some((slide) => slide.id === id)) return `${bySlide}${id}`
  throw exception('Invalid argument: slide')
}
