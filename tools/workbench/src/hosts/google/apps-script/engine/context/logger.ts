import { formatted } from './format-log.ts'
import type { Send } from './host-objects.ts'

/** Logger's lines are made in here, where their values are, and sent as text. */
export function addLogger(logger: object, send: Send): void {
  Object.defineProperty(logger, 'log', {
    value(...args: unknown[]) {
      send('Logger', 'log', [formatted(args)])
      return logger
    },
    configurable: true,
    writable: true,
  })
}
