import childProcess from 'node:child_process'
import cluster from 'node:cluster'
import inspector from 'node:inspector'
import os from 'node:os'
import v8 from 'node:v8'
import wasi from 'node:wasi'
import workers from 'node:worker_threads'
import type { RefusedAct } from '../wire.ts'
import type { Refuse } from './refusal.ts'

const processActs = [
  'kill',
  '_kill',
  'dlopen',
  'binding',
  '_linkedBinding',
  '_debugProcess',
  '_debugEnd',
  'chdir',
  'loadEnvFile',
  'setuid',
  'setgid',
  'seteuid',
  'setegid',
  'setgroups',
  'initgroups',
  '_getActiveHandles',
  '_getActiveRequests',
]
const heapActs = ['getHeapSnapshot', 'writeHeapSnapshot', 'queryObjects', 'setHeapSnapshotNearHeapLimit']

/** Walls around what would start, signal or look into a process: each attempt is recorded and refused. */
export function wallProcesses(refuse: Refuse): void {
  const close = (owner: object, name: string, title: string, what: RefusedAct) => {
    if (typeof Reflect.get(owner, name) !== 'function') return
    // A function and no arrow, since some of these are called with `new`.
    const refused = function (...args: unknown[]) {
      const act = new.target ? `new ${title}` : title
      const [first] = args
      const shown = typeof first === 'string' || typeof first === 'number' ? ` ${first}` : ''
      const rest = args
        .slice(1)
        .flat()
        .filter((arg) => typeof arg === 'string' || typeof arg === 'number')
      const line = `${act}${shown}${rest.length > 0 ? ` ${rest.join(' ')}` : ''}`
      throw refuse(what, line, `EACCES: ${act} is not allowed in a Forge function.`)
    }
    Object.defineProperty(owner, name, {
      value: refused,
      writable: true,
      configurable: true,
      enumerable: true,
    })
  }
  const closeAll = (owner: object, title: string, what: RefusedAct) => {
    for (const name of Object.keys(owner)) close(owner, name, `${title}.${name}`, what)
  }
  closeAll(childProcess, 'child_process', 'process')
  closeAll(cluster, 'cluster', 'process')
  closeAll(inspector, 'inspector', 'inspection')
  close(workers, 'Worker', 'worker_threads.Worker', 'process')
  close(wasi, 'WASI', 'wasi.WASI', 'process')
  for (const name of processActs) close(process, name, `process.${name}`, 'process')
  for (const name of heapActs) close(v8, name, `v8.${name}`, 'inspection')
  close(os, 'setPriority', 'os.setPriority', 'process')
  if (process.report) closeAll(process.report, 'process.report', 'inspection')
  hideMachine()
}

/** What a function can see of the machine says nothing about whose it is. */
function hideMachine(): void {
  os.hostname = () => 'localhost'
  os.homedir = () => '/'
  os.networkInterfaces = () => ({})
  os.userInfo = (() => ({
    username: 'forge',
    uid: -1,
    gid: -1,
    shell: null,
    homedir: '/',
  })) as typeof os.userInfo
  process.argv.splice(0, process.argv.length, 'node')
  process.execArgv.splice(0)
  process.execPath = 'node'
  // A getter: a plain value would go to Node's own setter, which ignores it.
  Object.defineProperty(process, 'ppid', { get: () => 0 })
}
