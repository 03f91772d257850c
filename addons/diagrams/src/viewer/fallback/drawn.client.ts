import { durationBucket } from '@crenwiz/usage'
import type { Problem, Scheme } from '../../picture/kind.ts'
import { kinds } from '../../picture/kinds.ts'
import { problemWords } from '../../picture/problem-words.ts'
import { fill, languageOf, textsFor } from '../../texts/texts.ts'
import type { Display } from '../after-paint.client.ts'
import { element } from '../element.client.ts'
import { paint, schemeOf } from '../paint.client.ts'
import { showPicture } from '../picture.client.ts'
import type { Frame, LeanConfig } from '../show.client.ts'
import { applyStyle } from '../style.client.ts'
import { showNotice } from './notice.client.ts'
import { drawOnPage } from './page-engine.client.ts'

/** Loads the engine and shows what it draws: where no picture is kept, or the kept one is of another source or engine. */
export async function showDrawn(frame: Frame, config: LeanConfig): Promise<Display> {
  const { host, root, surroundings } = frame
  const { kind } = config
  const status = showWaiting(frame, config)
  const drawn = await drawnBy(config, schemeOf(config, surroundings.scheme))
  status.remove()
  if (!drawn?.ok) {
    if (!surroundings.isEditing) host.usage({ name: 'render_failed', parameters: { kind } })
    // An engine that can't be loaded says nothing against the picture that is there.
    if (!drawn && frame.painted) return showPicture(frame, config, frame.painted, frame.svgOf)
    return showFailure(frame, config, drawn?.problem)
  }
  const painted = paint(root, config, drawn)
  painted.show(drawn.svg)
  const duration = durationBucket(drawn.milliseconds)
  if (!surroundings.isEditing) host.usage({ name: 'diagram_rendered', parameters: { kind, duration } })
  return showPicture(frame, config, painted, drawn.svgIn)
}

/** Draws in the scheme that is shown; the other one is drawn when the reader changes to it. */
async function drawnBy({ kind, source, alt }: LeanConfig, shown: Scheme) {
  const draw = (scheme: Scheme) => drawOnPage({ kind, source, scheme, alt })
  try {
    const { drawn, milliseconds } = await draw(shown)
    if (!drawn.ok) return drawn
    const svgIn = async (scheme: Scheme) => {
      if (scheme === shown) return drawn.svg
      const { drawn: other } = await draw(scheme)
      return other.ok ? other.svg : undefined
    }
    return { ...drawn, svgIn, milliseconds }
  } catch {
    return undefined // the engine's chunk could not be loaded; the words say so
  }
}

function showWaiting({ root, surroundings, painted }: Frame, { kind }: LeanConfig): HTMLElement {
  applyStyle(document)
  const texts = textsFor(surroundings.locale)
  const words = painted ? texts.redrawing : fill(texts.drawing, { kind: kinds[kind].name })
  const status = element('p', { role: 'status', class: painted ? 'redrawing' : 'drawing' }, words)
  if (painted) painted.box.append(status)
  else root.replaceChildren(status)
  return status
}

function showFailure(
  { root, surroundings }: Frame,
  { kind, source }: LeanConfig,
  problem: Problem | undefined,
): Display {
  const texts = textsFor(surroundings.locale)
  const { name, extensions } = kinds[kind]
  const place = problem?.at
    ? [fill(texts.failedAt, { line: problem.at.line, column: problem.at.column })]
    : []
  showNotice(root, texts, {
    tone: 'problem',
    title: fill(texts.failedTitle, { kind: name }),
    lines: problem
      ? [[...place, problemWords(problem, languageOf(surroundings.locale))].join(': '), texts.failedNext]
      : [fill(texts.engineMissing, { kind: name })],
    text: {
      label: fill(texts.sourceOf, { kind: name }),
      content: source,
      fileName: `diagram.${extensions[0] ?? 'txt'}`,
    },
  })
  return {
    setScheme() {
      // words follow the page's colours by CSS
    },
  }
}
