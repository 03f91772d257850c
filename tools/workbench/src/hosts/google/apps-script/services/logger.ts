import { bodyOf } from '../../../../gate/redact.ts'
import { HostObject } from '../bridge/host-object.ts'
import type { ServiceModule, ServiceParts } from './service-parts.ts'

function write({ ledger, project, clock }: ServiceParts, level: string, text: string): string {
  const [first = ''] = text.split('\n')
  const { body, bytes } = bodyOf(new TextEncoder().encode(text))
  ledger.record({
    app: project.id,
    channel: 'log',
    outcome: level === 'error' ? 'failed' : 'done',
    summary: `${level}: ${first.slice(0, 200)}`,
    data: { level, body, bytes },
  })
  return `${clock.now().toISOString()} ${level.toUpperCase()}: ${text}\n`
}

/** Its lines are formatted in the context (engine/context/format-log.ts), where their values are. */
class Logger extends HostObject {
  readonly className = 'Base.Logger'
  private lines = ''
  constructor(private readonly parts: ServiceParts) {
    super()
  }
  log(text: unknown): this {
    this.lines += write(this.parts, 'info', String(text))
    return this
  }
  getLog(): string {
    return this.lines
  }
  clear(): void {
    this.lines = ''
  }
}

class Console extends HostObject {
  readonly className = 'console'
  readonly extra = {
    log: ['String'],
    info: ['String'],
    warn: ['String'],
    error: ['String'],
    debug: ['String'],
  }
  constructor(private readonly parts: ServiceParts) {
    super()
  }
  log(text: unknown): void {
    write(this.parts, 'log', String(text))
  }
  info(text: unknown): void {
    write(this.parts, 'info', String(text))
  }
  warn(text: unknown): void {
    write(this.parts, 'warn', String(text))
  }
  error(text: unknown): void {
    write(this.parts, 'error', String(text))
  }
  debug(text: unknown): void {
    write(this.parts, 'debug', String(text))
  }
}

export const logger: ServiceModule = {
  globals: { Logger: (parts) => new Logger(parts), console: (parts) => new Console(parts) },
  classes: { 'Base.Logger': Logger },
}
