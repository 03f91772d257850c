import fs from 'node:fs'
import Module from 'node:module'
import type { ToChild, WireError } from '../wire.ts'
import { openSend, receive, type Send } from './channel.ts'
import { createFetch, createForgeFetch } from './fetch.ts'
import { wallFiles } from './files.ts'
import { bridgeHttp } from './http.ts'
import { createInvocations, type Invocations } from './invocation.ts'
import { leave } from './leave.ts'
import { captureLog } from './log.ts'
import { wallProcesses } from './processes.ts'
import { createRefuse } from './refusal.ts'
import { createRequests, type Requests } from './requests.ts'
import { wallSockets } from './sockets.ts'
import { createTrace, type Trace } from './trace.ts'

type AppFunction = (...args: readonly unknown[]) => unknown
type Boot = Extract<ToChild, { kind: 'boot' }>
type Call = Extract<ToChild, { kind: 'call' }>

/** The process that runs one app's functions: walls first, then the app's code, then calls as they come. */
function main(): void {
  let take: (frame: ToChild) => void = (frame) => {
    if (frame.kind === 'boot') take = boot(frame)
  }
  receive((frame) => take(frame))
}

function boot(frame: Boot): (frame: ToChild) => void {
  const send = openSend(frame.token)
  const invocations = createInvocations()
  const requests = createRequests({ send, invocations })
  const refuse = createRefuse({ send, invocations })
  const compile = readBundle(frame.bundle)
  const trace = createTrace(frame.isTraced)
  const log = captureLog({ send, invocations, limit: frame.logLinesAMinute, trace })
  delete process.env.PATH
  Object.assign(process.env, frame.variables)
  bridgeHttp(requests, trace)
  wallSockets(refuse)
  wallProcesses(refuse)
  wallFiles({ folder: frame.folder, refuse, log })
  Module.syncBuiltinESMExports()
  defineGlobals(requests, invocations, trace)
  watchEnds(send, invocations)
  const functions = load(compile, send)
  return (next) => {
    if (next.kind === 'answer') requests.settle(next)
    if (next.kind === 'call') void run(next, functions, { send, invocations, folder: frame.folder })
  }
}

function readBundle(file: string): () => unknown {
  const source = fs.readFileSync(file, 'utf8')
  const module = new Module(file) as NodeJS.Module & { _compile(source: string, file: string): void }
  module.filename = file
  module.paths = []
  return () => {
    module._compile(source, file)
    return module.exports
  }
}

function load(compile: () => unknown, send: Send): ReadonlyMap<string, unknown> {
  try {
    const { functions } = compile() as { functions: Readonly<Record<string, unknown>> }
    send({ kind: 'ready' })
    return new Map(Object.entries(functions))
  } catch (error) {
    send({ kind: 'ready', error: wireError(error) })
    return new Map()
  }
}

function defineGlobals(requests: Requests, invocations: Invocations, trace: Trace): void {
  const value = (name: string, given: unknown) =>
    Object.defineProperty(globalThis, name, { value: given, writable: true, configurable: true })
  value('fetch', createFetch(requests, trace))
  value('__forge_fetch__', createForgeFetch(requests, trace))
  Object.defineProperty(globalThis, '__forge_runtime__', {
    get: () => invocations.current()?.runtime,
    configurable: false,
  })
}

/** An exit or an error that nobody catches ends the process, as it ends a real function's; the workbench is told why. */
function watchEnds(send: Send, invocations: Invocations): void {
  const call = () => invocations.current()?.call ?? null
  process.on('uncaughtException', (error) => {
    send({ kind: 'crash', call: call(), error: wireError(error) })
    leave(1)
  })
  process.exit = ((code?: unknown) => {
    send({ kind: 'exit', call: call(), code: typeof code === 'number' ? code : 0 })
    leave(typeof code === 'number' ? code : 0)
  }) as typeof process.exit
}

async function run(
  { id, functionKey, args, runtime }: Call,
  functions: ReadonlyMap<string, unknown>,
  { send, invocations, folder }: { send: Send; invocations: Invocations; folder: string },
): Promise<void> {
  try {
    const called = functions.get(functionKey)
    if (typeof called !== 'function')
      throw new TypeError(`The handler of "${functionKey}" is not a function.`)
    const body = await invocations.run(
      id,
      runtime,
      folder,
      async () => await (called as AppFunction)(...args),
    )
    send({ kind: 'result', id, ok: true, body })
  } catch (error) {
    send({ kind: 'result', id, ok: false, error: wireError(error) })
  }
}

/** Anything can be thrown; what can't even be read becomes words as well. */
function wireError(thrown: unknown): WireError {
  try {
    if (typeof thrown !== 'object' || thrown === null) return { name: 'Error', message: String(thrown) }
    const { name, message, stack } = thrown as Partial<Record<string, unknown>>
    return {
      name: String(name ?? 'Error'),
      message: String(message ?? thrown),
      ...(typeof stack === 'string' && { stack }),
    }
  } catch {
    return { name: 'Error', message: 'The function threw something that has no readable message.' }
  }
}

main()
