import { formatted } from './format-log.ts'
import type { Send } from './host-objects.ts'

const levels = ['log', 'info', 'warn', 'error', 'debug'] as const

/** Apps Script's console; its lines go where Logger's go. */
export function createConsole(send: Send): void {
  const timers = new Map<string, number>()
  const write = (level: string, text: string) => {
    send('console', level, [text])
  }
  const members: Record<string, unknown> = {
    time(label = 'default') {
      timers.set(String(label), Date.now())
    },
    timeEnd(label = 'default') {
      const since = timers.get(String(label))
      timers.delete(String(label))
      if (since !== undefined) write('log', `${label}: ${Date.now() - since}ms`)
    },
  }
  for (const level of levels) members[level] = (...args: unknown[]) => write(level, formatted(args))
  Object.defineProperty(globalThis, 'console', { value: members, configurable: true, writable: true })
}
