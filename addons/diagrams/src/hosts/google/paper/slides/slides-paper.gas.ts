import type { Fresh, Held, Paper } from '../paper.gas.ts'
import { codesIn, replaceCode, writeCode } from './code.gas.ts'
import { dress, type HeldImage, holdImage, pixelsPerPoint } from './images.gas.ts'

type Presentation = GoogleAppsScript.Slides.Presentation

/** A presentation as the paper that diagrams are on. */
export function slidesPaper(presentation: Presentation): Paper {
  return {
    editor: 'slides',
    selected: () => selectedImage(presentation),
    selectedText: () =>
      (presentation.getSelection()?.getTextRange()?.asString() ?? '').trimEnd().slice(0, 65_536),
    pictures: () =>
      presentation
        .getSlides()
        .flatMap((slide) => slide.getImages())
        .map(holdImage),
    room: () => Math.floor(presentation.getPageWidth() * 0.9 * pixelsPerPoint),
    insert: (fresh) => insertOnSlide(presentation, fresh),
    insertBeside: (old, fresh) => insertBeside(presentation, old, fresh),
    codes: () => codesIn(presentation),
    replaceCode: (code, fresh) => replaceCode(presentation, code, fresh),
    writeCode,
  }
}

function selectedImage(presentation: Presentation): Held | 'none' | 'several' {
  const elements = presentation.getSelection()?.getPageElementRange()?.getPageElements() ?? []
  const [first, second] = elements.filter(
    (element) => element.getPageElementType() === SlidesApp.PageElementType.IMAGE,
  )
  if (!first) return 'none'
  return second ? 'several' : holdImage(first.asImage())
}

/** In the midst of the slide that is shown, no larger than fits on it. */
function insertOnSlide(presentation: Presentation, fresh: Fresh): Held {
  const shown = presentation.getSelection()?.getCurrentPage()
  const slide =
    shown && shown.getPageType() === SlidesApp.PageType.SLIDE
      ? shown.asSlide()
      : (presentation.getSlides()[0] ?? presentation.appendSlide())
  const page = { width: presentation.getPageWidth(), height: presentation.getPageHeight() }
  const width = fresh.width / pixelsPerPoint
  const height = fresh.height / pixelsPerPoint
  const scale = Math.min(1, (page.width * 0.9) / width, (page.height * 0.9) / height)
  const place = {
    width: width * scale,
    height: height * scale,
    left: (page.width - width * scale) / 2,
    top: (page.height - height * scale) / 2,
  }
  const made = dress(slide.insertImage(fresh.blob, place.left, place.top, place.width, place.height), fresh)
  try {
    made.image.select()
  } catch {
    // The picture is there; only the selection isn't.
  }
  return made
}

/** At the same place, around the same middle; on top of what else is there. */
function insertBeside(presentation: Presentation, old: Held, fresh: Fresh): Held {
  const { image } = old as HeldImage
  const page = image.getParentPage()
  const slide = presentation.getSlides().find((one) => one.getObjectId() === page.getObjectId())
  if (!slide) throw new Error('The picture is on no slide.')
  const width = fresh.width / pixelsPerPoint
  const height = fresh.height / pixelsPerPoint
  const left = image.getLeft() + (image.getWidth() - width) / 2
  const top = image.getTop() + (image.getHeight() - height) / 2
  const made = dress(slide.insertImage(fresh.blob, left, top, width, height), fresh)
  const rotation = image.getRotation()
  if (rotation !== 0) made.image.setRotation(rotation)
  return made
}
