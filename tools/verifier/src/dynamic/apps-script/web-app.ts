import type { ProjectDrive } from './project-drives.ts'
import type { ProjectRun } from './project-run.ts'
import { valueFor } from './typed.ts'

/** A page that a web app answers. */
export interface WebPage {
  readonly function: string
  readonly html: string
  /** The files that it is made of. */
  readonly made: readonly string[]
  readonly parameter: Readonly<Record<string, string>>
}

type Answered = 'doGet' | 'doPost'

/**
 * Asks a web app as somebody does who has its address, with something in each field that the code reads
 * (https://developers.google.com/apps-script/guides/web, seen 2026-11); answers the pages that came.
 */
export async function askWebApp(
  run: ProjectRun,
  drives: readonly ProjectDrive[],
): Promise<readonly WebPage[]> {
  const { app, workbench, addon, made } = run
  const { email, name } = made.person
  const { access, executeAs } = app.project.webApp?.value ?? {}
  const isOpen = executeAs === 'USER_DEPLOYING' && access?.startsWith('ANYONE')
  const pages: WebPage[] = []
  const asked = new Map(drives.map((drive) => [drive.function, drive]))
  for (const drive of asked.values()) {
    const parameter = parametersFor(run)
    const what = `${drive.calledAs} ${drive.function} in a browser`
    const { value } = await run.during(what, async () => {
      const result = await workbench.google.executions.run(addon.project, {
        function: drive.function,
        args: [requestOf(drive.function as Answered, parameter)],
        kind: 'trigger',
        person: { email, name, locale: 'en' },
      })
      return { outcome: result.ok ? 'done' : 'failed', value: result.ok ? answerOf(result.value) : undefined }
    })
    if (value === undefined) continue
    // Who opens it is told what is theirs, unless it runs as whoever deployed it.
    if (isOpen)
      run.observations.push({
        channel: 'answer',
        from: 'function',
        what: drive.function,
        bytes: Buffer.from(value.content),
        drive: what,
      })
    if (value.isPage)
      pages.push({ function: drive.function, html: value.content, made: run.pagesRead(), parameter })
  }
  return pages
}

function requestOf(name: Answered, parameter: WebPage['parameter']) {
  const body = JSON.stringify(parameter)
  return {
    parameter,
    parameters: Object.fromEntries(Object.entries(parameter).map(([key, value]) => [key, [value]])),
    queryString: new URLSearchParams(parameter).toString(),
    contextPath: '',
    contentLength: name === 'doPost' ? body.length : -1,
    ...(name === 'doPost' && {
      postData: { contents: body, length: body.length, type: 'application/json', name: 'postData' },
    }),
  }
}

/** A value for each parameter that the code reads by its name. */
function parametersFor({ app, made }: ProjectRun): WebPage['parameter'] {
  const texts = app.project.scripts.map(({ file }) => app.text(file) ?? '').join('\n')
  const read = /\bparameters?(?:\?\.|\.|(?:\?\.)?\[\s*['"])(\w+)/g
  const taken = /\{([^{}]*)\}\s*=\s*[\w.?]*\bparameters?\b/g
  const names = new Set([
    ...[...texts.matchAll(read)].map(([, name = '']) => name),
    ...[...texts.matchAll(taken)].flatMap(([, all = '']) => all.match(/\w+(?=\s*[,:=]|\s*$)/g) ?? []),
  ])
  return Object.fromEntries(
    [...names].map((name) => [name, valueFor({ name }, made.typed) ?? made.typed.text]),
  )
}

/** What HtmlService and ContentService make has its text under one name. */
function answerOf(value: unknown): { readonly content: string; readonly isPage: boolean } | undefined {
  if (typeof value !== 'object' || value === null || !('getContent' in value)) return undefined
  if (typeof value.getContent !== 'function') return undefined
  const isPage = 'className' in value && value.className === 'HTML.HtmlOutput'
  return { content: String(value.getContent()), isPage }
}
