import { posix } from 'node:path'
import type { AppsScriptApp } from '../../app/app.ts'
import type { GlobalFunction, ScriptProject } from '../../app/apps-script/script-project.ts'
import { cellContent, eventOf } from '../models/apps-script/events.ts'
import { answerChannel, callChannel, failureChannel } from '../models/apps-script/frame.ts'
import { enterGlobals, type GlobalCall } from './enter-globals.ts'
import type { Modules } from './loader.ts'
import { loadScriptPages } from './script-pages.ts'
import type { World } from './world.ts'

/** Loads the scripts and pages of a project, and enters its functions in every way in which Google calls them. */
export function loadProject(app: AppsScriptApp, world: World, modules: Modules): void {
  const server = app.programs.find(({ where }) => where === 'functions')
  const [first] = app.project.scripts.map(({ file }) =>
    server ? modules.load(server, posix.join(app.folder, file), true) : undefined,
  )
  loadScriptPages(app, world, modules)
  const loaded =
    modules.reached().find(({ code, program }) => code !== undefined && program === server) ?? first
  if (server !== undefined && loaded !== undefined)
    enterGlobals(
      world,
      server,
      loaded,
      app.project.functions.flatMap((one) => callsOf(one, app.project)),
    )
}

/** As many as are followed: a formula may give any number. */
const cells = Array.from({ length: 8 }, () => cellContent)

/** What nobody catches is logged where the manifest says so (manifest reference, exceptionLogging, seen 2026-11). */
function callsOf({ name, calledAs }: GlobalFunction, { logging }: ScriptProject): readonly GlobalCall[] {
  return calledAs.map((as) => {
    const event = eventOf[as]
    return {
      name,
      parameters: as === 'cell' ? cells : event === undefined ? [] : [event],
      ...(as === 'run' && { from: callChannel, answers: answerChannel, fails: failureChannel }),
      isLogged: logging?.value === 'STACKDRIVER',
      ...((as === 'get' || as === 'post') && { responds: name }),
    }
  })
}
