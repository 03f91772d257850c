import { posix } from 'node:path'
import type { AppsScriptApp, Program } from '../../app/app.ts'
import { type ScriptPage, scriptPage } from '../parse/script-page.ts'
import type { Modules } from './loader.ts'
import { callFromUnreadPage } from './unread-page.ts'
import type { World } from './world.ts'

/** A page, and whole path to its file. */
interface Planned {
  readonly path: string
  readonly page: ScriptPage
}

/** Loads the pages of a project: their scripts into the frames that show them, their scriptlets into the server's program. */
export function loadScriptPages(app: AppsScriptApp, world: World, modules: Modules): void {
  const server = app.programs.find(({ where }) => where === 'functions')
  const planned = plan(app)
  if (server !== undefined)
    for (const { path, page } of planned.values())
      if (page.server !== undefined) modules.loadText(server, path, { text: page.server, offset: 0 })
  for (const program of app.programs.filter(({ where }) => where === 'frame'))
    for (const { file } of program.entries) {
      const found = planned.get(file)
      if (found !== undefined) loadPage(program, found, { server, world, modules })
    }
  if (server !== undefined) linkTemplates(world, server)
  if (app.programs.some((program) => isBoundUnread(program, planned)))
    callFromUnreadPage(
      world,
      app.project.functions.filter(({ calledAs }) => calledAs.includes('run')).map(({ name }) => name),
      server === undefined
        ? []
        : [...planned.values()].flatMap(({ page }) =>
            page.printed.map((name) => world.channel(`globals:${server.key}`).field(name)),
          ),
    )
}

/** A page whose own policy keeps it from sending isn't followed and isn't open: what it could give to functions counts. */
const isBoundUnread = ({ policy, entries }: Program, planned: ReadonlyMap<string, Planned>): boolean =>
  policy?.is === 'closed' &&
  (policy.hashes.length > 0 || entries.some(({ file }) => planned.get(file)?.page.inline.some(isBundle)))

function plan({ project, folder, text }: AppsScriptApp): ReadonlyMap<string, Planned> {
  const planned = new Map<string, Planned>()
  let printed = 0
  for (const { file, isTemplate } of project.pages) {
    const page = scriptPage(text(file) ?? '', { printed, isTemplate })
    printed += page.printed.length
    planned.set(file, { path: posix.join(folder, file), page })
  }
  return planned
}

interface Parts {
  readonly server: Program | undefined
  readonly world: World
  readonly modules: Modules
}

function loadPage(program: Program, { path, page }: Planned, { server, world, modules }: Parts): void {
  for (const script of page.inline)
    if (isBundle(script)) modules.leave(program, path, { code: 'BUNDLE_IN_PAGE', ...script })
    else modules.loadText(program, path, script)
  for (const { code, url, offset } of page.remote)
    modules.leave(program, path, { code, offset, data: { url } })
  if (server === undefined) return
  // What the server prints is what the page reads.
  for (const name of page.printed)
    world.graph.edge(
      world.channel(`globals:${server.key}`).field(name),
      world.channel(`globals:${program.key}`).field(name),
    )
}

/** So much of a script on so few lines was made by a tool, with the libraries in it that the code rests on. */
const leastBytes = 20_000
const longLine = 400

/**
 * Whether a script is a bundle: a library in it writes attributes by names that it is given, so that following it would
 * accuse whoever uses it of everything.
 */
function isBundle({ text, offset }: { readonly text: string; readonly offset: number }): boolean {
  const script = text.slice(offset)
  return script.length > leastBytes && script.length / script.split('\n').length > longLine
}

/** What a template is given is a variable of its scriptlets. */
function linkTemplates(world: World, server: Program): void {
  const meaning = world.knowledge.kind('google:HTML.HtmlTemplate')
  if (meaning === undefined || (meaning.is !== 'api' && meaning.is !== 'data')) return
  const scope = world.channel(`globals:${server.key}`)
  const given = world.channel(`member:${world.atoms.host(meaning, undefined)}`)
  given.eachField((node, name) => {
    if (!world.declared.has(`${server.key}\0${name}`)) world.graph.edge(node, scope.field(name))
  })
}
