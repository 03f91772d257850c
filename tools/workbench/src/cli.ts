import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { UserError } from './errors.ts'
import type { EngineKind } from './hosts/google/apps-script/engine/script-engine.ts'
import { startWorkbench, type WorkbenchOptions } from './workbench.ts'

const usage = `Options:
  --port N      port of the pages (4400); the apps' own origins follow it
  --app DIR     a Forge app's folder to install; may be given several times
  --project DIR an Apps Script project's folder to install; may be given several times
  --engine NAME what runs projects: quickjs, or vm (faster, and no boundary: for code of one's own)
  --mirror DIR  pinned files, named by host and path, that stand in for the CDNs of projects' pages
  --root DIR    folder of the store (.workbench)
  --memory      keep nothing on disk
  --no-open     don't open the browser
  --live        let what the apps' manifests allow out into the world, analytics included
  --help        this text`

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        app: { type: 'string', multiple: true },
        project: { type: 'string', multiple: true },
        engine: { type: 'string' },
        mirror: { type: 'string' },
        root: { type: 'string' },
        memory: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        live: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values
  } catch (cause) {
    throw new UserError(
      `${cause instanceof Error ? cause.message : cause}`,
      { next: `\n${usage}` },
      { cause },
    )
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new UserError(`--port takes a number from 0 to 65535, not "${text}".`)
}

function readEngine(name: string): EngineKind {
  if (name === 'quickjs' || name === 'vm') return name
  throw new UserError(`--engine takes quickjs or vm, not "${name}".`)
}

/** Shows the address to a person where a desktop is there; where none is, the printed line is all. */
function openBrowser(url: string): void {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open'
  const opener = spawn(command, [url], { stdio: 'ignore', detached: true })
  opener.on('error', () => {}) // no such command: the address is printed anyway
  opener.unref()
}

/**
 * The command line: starts a workbench with the given defaults and these arguments, until it is interrupted. What has to be
 * made before is made when the arguments were understood.
 */
export async function runCli(
  args: readonly string[],
  defaults: Pick<WorkbenchOptions, 'apps' | 'projects' | 'seed' | 'mail' | 'calendars'> = {},
  prepare: () => Promise<void> = async () => {},
): Promise<void> {
  try {
    const options = readOptions(args)
    if (options.help) {
      console.log(usage)
      return
    }
    const asked = {
      ...defaults,
      apps: [...(defaults.apps ?? []), ...(options.app ?? []).map((folder) => ({ folder: resolve(folder) }))],
      projects: [
        ...(defaults.projects ?? []),
        ...(options.project ?? []).map((folder) => ({ folder: resolve(folder) })),
      ],
      ...(options.engine !== undefined && { engine: readEngine(options.engine) }),
      ...(options.mirror !== undefined && { mirror: resolve(options.mirror) }),
      root: options.memory ? null : resolve(options.root ?? '.workbench'),
      live: options.live ?? false,
      log: (line) => console.log(line),
      ...(options.port === undefined ? {} : { port: readPort(options.port) }),
    } satisfies WorkbenchOptions
    await prepare()
    const workbench = await startWorkbench(asked)
    console.log(`\nReady: ${workbench.url}  (Ctrl+C ends it)`)
    if (!options['no-open'] && process.stdout.isTTY) openBrowser(workbench.url)
    const end = () => void workbench.dispose().then(() => process.exit(0))
    process.once('SIGINT', end)
    process.once('SIGTERM', end)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
