import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import type { Readable, Writable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import type { Bundle } from '../bundle.ts'
import type { Limits } from '../limits.ts'
import type { Walls } from './confinement.ts'
import { pipes, type ToChild, type ToParent } from './wire.ts'

export interface ChildParts {
  readonly script: string
  readonly walls: Walls
  readonly bundle: Bundle
  readonly variables: Readonly<Record<string, string>>
  readonly limits: Limits
  /** True where requests and log lines are to say which line of the app made them. */
  readonly isTraced?: boolean
  /** `size` is the frame's length as JSON. */
  readonly onFrame: (frame: ToParent, size: number) => void
  /** `why` is for people: a signal, an exit code, what it wrote last. */
  readonly onEnd: (end: ChildEnd) => void
}

export interface ChildEnd {
  readonly code: number | null
  readonly signal: string | null
  readonly lastWords: string
}

/** One running sandbox process. */
export interface Child {
  readonly pid: number | undefined
  send(frame: ToChild): void
  kill(): void
}

/** Starts a sandbox process with an empty environment and hands it the app's bundle. */
export function startChild({
  script,
  walls,
  bundle,
  variables,
  limits,
  isTraced = false,
  onFrame,
  onEnd,
}: ChildParts): Child {
  const [program = process.execPath, ...args] = [
    ...walls.prefix,
    process.execPath,
    ...flagsOf(walls, limits, script, bundle.folder),
    script,
  ]
  const child = spawn(program, args, {
    cwd: bundle.folder,
    // A Forge function sees UTC (AWS Lambda's default), and nothing of this machine.
    env: { PATH: systemPath, TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  const token = randomBytes(16).toString('hex')
  const lastWords = keepLast(child.stderr)
  readFrames(child.stdio[pipes.out] as Readable, {
    token,
    limit: largestFrame,
    onFrame,
    onFlood: () => child.kill('SIGKILL'),
  })
  const into = child.stdio[pipes.in] as Writable
  into.on('error', () => {
    // The child is gone; its end is reported by `close`.
  })
  let hasEnded = false
  const end = (code: number | null, signal: string | null, words: string) => {
    if (hasEnded) return
    hasEnded = true
    onEnd({ code, signal, lastWords: words })
  }
  child.on('error', (error) => end(null, null, error.message))
  child.on('close', (code, signal) => end(code, signal, lastWords()))
  const send = (frame: ToChild) => {
    if (!into.destroyed) into.write(`${JSON.stringify(frame)}\n`)
  }
  send({
    kind: 'boot',
    token,
    bundle: bundle.file,
    folder: bundle.folder,
    variables,
    logLinesAMinute: limits.logLinesAMinute,
    isTraced,
  })
  return { pid: child.pid, send, kill: () => child.kill('SIGKILL') }
}

/** No request and no answer of a function is as large; more is an app that floods the pipe. */
const largestFrame = 64 * 1024 * 1024

/** Where `unshare` and `setpriv` are; the sandbox takes it out of its environment again. */
const systemPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

function flagsOf(walls: Walls, limits: Limits, script: string, folder: string): readonly string[] {
  const heap = [`--max-old-space-size=${limits.memoryMB}`, '--enable-source-maps']
  if (walls.nodeFlags.length === 0) return heap
  // Naming both a folder and what is in it makes Node 20 abort (an assertion in its path tree): the star covers both.
  return [...heap, ...walls.nodeFlags, `--allow-fs-read=${script}`, `--allow-fs-read=${folder}/*`]
}

/** Splits what comes out into frames; a line without the token is the app's own writing and is dropped. */
function readFrames(
  out: Readable,
  {
    token,
    limit,
    onFrame,
    onFlood,
  }: { token: string; limit: number; onFrame: ChildParts['onFrame']; onFlood: () => void },
): void {
  out.on('error', () => {
    // The child has ended with bytes unread; its end is reported by `close`.
  })
  const decoder = new StringDecoder('utf8')
  let parts: string[] = []
  let size = 0
  out.on('data', (chunk: Buffer) => {
    const lines = decoder.write(chunk).split('\n')
    const last = lines.pop() ?? ''
    for (const line of lines) {
      const whole = parts.length > 0 ? parts.join('') + line : line
      parts = []
      size = 0
      if (whole.startsWith(token)) onFrame(JSON.parse(whole.slice(token.length)) as ToParent, whole.length)
    }
    parts.push(last)
    size += last.length
    if (size > limit) onFlood()
  })
}

function keepLast(stream: ChildProcess['stderr']): () => string {
  let text = ''
  stream?.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString('utf8')).slice(-4000)
  })
  return () => text
}
