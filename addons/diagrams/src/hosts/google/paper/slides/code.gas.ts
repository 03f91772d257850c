import { fencesIn } from '../../fences.ts'
import type { Code } from '../../requests.ts'
import type { Fresh, Held } from '../paper.gas.ts'
import { dress, type HeldImage, pixelsPerPoint } from './images.gas.ts'

type Presentation = GoogleAppsScript.Slides.Presentation
type Slide = GoogleAppsScript.Slides.Slide
type Shape = GoogleAppsScript.Slides.Shape

interface Block {
  readonly code: Code
  readonly slide: Slide
  readonly shape: Shape
}

/** Text boxes with a Markdown fence and nothing else. */
export function codesIn(presentation: Presentation): readonly Code[] {
  return blocksIn(presentation).map(({ code }) => code)
}

function blocksIn(presentation: Presentation): readonly Block[] {
  return presentation.getSlides().flatMap((slide) =>
    slide.getShapes().flatMap((shape): Block[] => {
      const [fenced, more] = fencesIn([shape.getText().asString().trim()])
      if (!fenced || more) return []
      return [{ code: { place: shape.getObjectId(), info: fenced.info, text: fenced.text }, slide, shape }]
    }),
  )
}

/** The picture where the text box is, no larger than it; then the box goes. */
export function replaceCode(presentation: Presentation, asked: Code, fresh: Fresh): boolean {
  const block = blocksIn(presentation).find(
    ({ code }) => code.place === asked.place && code.text === asked.text,
  )
  if (!block) return false
  const { slide, shape } = block
  const width = fresh.width / pixelsPerPoint
  const height = fresh.height / pixelsPerPoint
  const scale = Math.min(1, shape.getWidth() / width, shape.getHeight() / height)
  const made = slide.insertImage(fresh.blob, shape.getLeft(), shape.getTop(), width * scale, height * scale)
  dress(made, fresh)
  shape.remove()
  return true
}

/** A text box where the picture is; then the picture goes. */
export function writeCode(old: Held, lines: readonly string[]): void {
  const { image } = old as HeldImage
  const box = image
    .getParentPage()
    .asSlide()
    .insertTextBox(lines.join('\n'), image.getLeft(), image.getTop(), image.getWidth(), image.getHeight())
  box.getText().getTextStyle().setFontFamily('Roboto Mono').setFontSize(11)
  old.remove()
}
