import { format } from 'node:util'
import type { LogLevel } from '../wire.ts'
import type { Send } from './channel.ts'
import type { Invocations } from './invocation.ts'
import { createMinute } from './minute.ts'
import type { Trace } from './trace.ts'

const textLimit = 64 * 1024
const { byteLength } = Buffer

/** Turns what the app logs, by the console or its standard streams, into frames; drops what exceeds the limit. */
export function captureLog({
  send,
  invocations,
  limit,
  trace,
}: {
  send: Send
  invocations: Invocations
  limit: number
  trace: Trace
}): (level: LogLevel, text: string) => void {
  const minute = createMinute(limit)
  const log = (level: LogLevel, text: string) => {
    const verdict = minute()
    if (verdict === 'full') send({ kind: 'dropped', what: 'log', limit })
    if (verdict !== 'passes') return
    const stack = trace()
    send({
      kind: 'log',
      call: invocations.current()?.call ?? null,
      level,
      text: text.slice(0, textLimit),
      bytes: byteLength(text),
      ...(stack !== undefined && { stack }),
    })
  }
  const levels: readonly (readonly [
    keyof Console & ('log' | 'info' | 'debug' | 'warn' | 'error' | 'trace'),
    LogLevel,
  ])[] = [
    ['log', 'info'],
    ['info', 'info'],
    ['debug', 'debug'],
    ['warn', 'warn'],
    ['error', 'error'],
    ['trace', 'debug'],
  ]
  for (const [method, level] of levels) console[method] = (...args: unknown[]) => log(level, format(...args))
  const streams: readonly (readonly [NodeJS.WriteStream, LogLevel])[] = [
    [process.stdout, 'info'],
    [process.stderr, 'error'],
  ]
  for (const [stream, level] of streams) {
    stream.write = (chunk: unknown, second?: unknown, third?: unknown): boolean => {
      log(level, String(chunk).replace(/\n$/, ''))
      const done = typeof second === 'function' ? second : third
      if (typeof done === 'function') queueMicrotask(() => done())
      return true
    }
  }
  return log
}
