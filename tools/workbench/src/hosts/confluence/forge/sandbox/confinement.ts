import { spawnSync } from 'node:child_process'
import type { Confinement } from '../forge.ts'

/** How this machine starts a sandbox: what stands before Node, Node's own flags, and what both amount to. */
export interface Walls {
  /** `['unshare', ...]`, or empty where no namespace can be made. */
  readonly prefix: readonly string[]
  readonly nodeFlags: readonly string[]
  readonly confinement: Confinement
}

/** Finds the strongest walls that this machine allows; asks it once, in some 10 ms. */
export function findWalls({
  platform = process.platform,
  canRun = run,
}: {
  platform?: string
  canRun?: (command: readonly string[]) => boolean
} = {}): Walls {
  const prefix =
    platform === 'linux' ? (prefixes.find((candidate) => canRun([...candidate, 'true'])) ?? []) : []
  const flags = process.allowedNodeEnvironmentFlags
  const permission = ['--permission', '--experimental-permission'].find((flag) => flags.has(flag))
  return {
    prefix,
    nodeFlags: permission
      ? [permission, '--disable-warning=ExperimentalWarning', '--disable-warning=SecurityWarning']
      : [],
    confinement: {
      network: prefix.length > 0 ? 'namespace' : 'patched sockets',
      files: permission ? 'permission model' : 'patched modules',
    },
  }
}

/**
 * A network namespace of its own has no device but a loopback that is down. With `setpriv` the child dies with the
 * workbench, even in an endless loop. A user namespace (`-r`) lets people without root do this.
 */
const prefixes: readonly (readonly string[])[] = [
  ['unshare', '-r', '-n', 'setpriv', '--pdeathsig', 'KILL'],
  ['unshare', '-n', 'setpriv', '--pdeathsig', 'KILL'],
  ['unshare', '-r', '-n'],
  ['unshare', '-n'],
]

function run(command: readonly string[]): boolean {
  const [program, ...args] = command
  return program !== undefined && spawnSync(program, args, { stdio: 'ignore', timeout: 5000 }).status === 0
}
