import type { RunRequest, RunResult } from './apps-script/executions.ts'
import type { Project } from './apps-script/project/project.ts'
import type { EditorPlace } from './apps-script/services/service-parts.ts'
import { createTrialUi, type TrialUi } from './apps-script/services/ui/trial-ui.ts'
import { ada, startTrial, type Trial } from './apps-script/trial.ts'
import type { Calendars } from './calendar/calendars.ts'
import { createCalendars } from './calendar/create-calendars.ts'
import { createDocs } from './docs/create-docs.ts'
import type { Docs } from './docs/docs.ts'
import { container, type DocNode, textNode } from './files/tree/model.ts'
import { plainText } from './files/tree/plain-text.ts'
import type { Tree } from './files/tree/tree.ts'
import { createMail } from './gmail/create-mail.ts'
import type { Mail } from './gmail/mail.ts'
import { createSlides } from './slides/create-slides.ts'
import type { Slides } from './slides/slides.ts'

/** Docs, Slides, calendars, mail and the Apps Script runtime in memory, without a page: for the tests of an add-on's script. */
export interface GoogleTrial {
  readonly trial: Trial
  readonly docs: Docs
  readonly slides: Slides
  readonly calendars: Calendars
  readonly mail: Mail
  /** A new document; paragraphs have the ids `p0`, `p1`, … and their texts `t0`, `t1`, … */
  document(...lines: readonly string[]): string
  presentation(): string
  /** The tree of a document or presentation. */
  tree(kind: 'document' | 'presentation', id: string): Tree
  text(documentId: string): string
  /** Runs a function with a file open; throws where nobody caught its error. */
  call(project: Project, name: string, asked: Asked): Promise<Called>
  dispose(): Promise<void>
}

interface Asked {
  readonly kind: 'document' | 'presentation'
  readonly id: string
  readonly place?: EditorPlace
  readonly args?: readonly unknown[]
  /** How the function is called; by a page of the add-on where it isn't said. */
  readonly from?: RunRequest['kind']
  readonly authMode?: NonNullable<RunRequest['authMode']>
  readonly locale?: string
}

interface Called {
  readonly value: unknown
  readonly ui: TrialUi
}

export function startGoogleTrial(options: Parameters<typeof startTrial>[0] = {}): GoogleTrial {
  const trial = startTrial(options)
  const parts = {
    store: trial.store,
    ledger: trial.ledger,
    clock: { now: options.now ?? (() => new Date()) },
  }
  const docs = createDocs(parts)
  const slides = createSlides(parts)
  const files = { document: docs, presentation: slides }
  const person = { email: ada.email }
  const tree: GoogleTrial['tree'] = (kind, id) => {
    const found = files[kind].tree(ada.email, id)
    if (!found.ok) throw new Error(`There is no ${kind} ${id}.`)
    return found.value
  }
  return {
    trial,
    docs,
    slides,
    calendars: createCalendars(parts),
    mail: createMail(parts),
    document: (...lines) => docs.create(person, { title: 'Plan', body: bodyOf(lines) }).id,
    presentation: () => slides.create(person, { title: 'Talk' }).id,
    tree,
    text: (id) => plainText(tree('document', id).root),
    async call(project, name, { kind, id, place = {}, args = [], from = 'run', authMode, locale = 'en' }) {
      const ui = createTrialUi()
      const result: RunResult = await trial.run(project, {
        function: name,
        args,
        kind: from,
        ui,
        person: { ...ada, locale },
        container: { kind, id, place },
        ...(authMode ? { authMode } : {}),
      })
      if (!result.ok) throw new Error(`${result.error.name}: ${result.error.message}`)
      return { value: result.value, ui }
    },
    dispose: () => trial.dispose(),
  }
}

function bodyOf(lines: readonly string[]) {
  const paragraph = (line: string, index: number): DocNode =>
    container('paragraph', `p${index}`, line === '' ? [] : [textNode(`t${index}`, line)])
  return container('body', 'body', lines.map(paragraph))
}
