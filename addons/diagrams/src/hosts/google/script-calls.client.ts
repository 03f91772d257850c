import type { UsageEvent } from '@crenwiz/usage'
import { type Code, type Drawing, type Found, type Outcome, parse, type Which } from './requests.ts'

/** Why the script didn't answer. */
export type CallFault = 'accounts' | 'authorisation' | 'failed'

export class CallFailed extends Error {
  constructor(
    readonly fault: CallFault,
    message: string,
  ) {
    super(message)
  }
}

/**
 * What Google says where several accounts are signed in (its tracker, 69270374: the frame's account isn't the editor's),
 * and where there is no consent. Seen in reports of public add-ons, 2026-11.
 */
export function faultOf(message: string): CallFault {
  if (/PERMISSION_DENIED|server error occurred while reading from storage/i.test(message)) return 'accounts'
  return /authoriz?ation is required|do not have permission|permissions are not sufficient/i.test(message)
    ? 'authorisation'
    : 'failed'
}

/** `google.script.run`, as far as it is used. */
export interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner
  withFailureHandler(handler: (error: unknown) => void): Runner
  readonly [name: string]: unknown
}

/** How a diagram is put in; `beside` takes nothing out. */
export type How = 'asked' | 'forced' | 'beside'

/** The script's functions. Each call is an execution of its own at Google; all reject with a CallFailed. */
export interface ScriptCalls {
  enginePiece(engine: string, piece: number): Promise<string>
  diagrams(): Promise<readonly Found[]>
  codes(): Promise<readonly Code[]>
  pictureBytes(which: Which): Promise<string>
  putDiagram(drawing: Drawing, which: Which | undefined, how: How): Promise<Outcome>
  putDiagramForCode(drawing: Drawing, code: Code): Promise<Outcome>
  putCodeForDiagram(lines: readonly string[], which: Which): Promise<Outcome>
  usage(event: UsageEvent, timeZone: string): Promise<void>
  usagePreview(event: UsageEvent, timeZone: string): Promise<string>
}

export function createCalls(run: Runner): ScriptCalls {
  const call = (name: string, ...args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const ready = run.withSuccessHandler(resolve).withFailureHandler((error) => {
        const message = error instanceof Error ? error.message : String(error)
        reject(new CallFailed(faultOf(message), message))
      })
      const entry = ready[name]
      if (typeof entry === 'function') entry.apply(ready, args)
      else reject(new CallFailed('failed', `The add-on has no function ${name}.`))
    })
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const bare = ({ place, title, description }: Which): Which => ({ place, title, description })
  return {
    enginePiece: async (engine, piece) => text(await call('getEnginePiece', engine, piece)),
    diagrams: async () => parse.list(await call('getDiagrams'), parse.found),
    codes: async () => parse.list(await call('getCodes'), parse.code),
    pictureBytes: async (which) => text(await call('getPictureBytes', bare(which))),
    putDiagram: async (drawing, which, how) =>
      parse.outcome(await call('putDiagram', drawing, which ? bare(which) : null, how)),
    putDiagramForCode: async (drawing, code) => parse.outcome(await call('putDiagramForCode', drawing, code)),
    putCodeForDiagram: async (lines, which) =>
      parse.outcome(await call('putCodeForDiagram', [...lines], bare(which))),
    usage: async (event, timeZone) => void (await call('usage', { event, timeZone })),
    usagePreview: async (event, timeZone) => text(await call('usagePreview', { event, timeZone })),
  }
}

/** What Google puts into each frame, as far as it is used; undefined outside of Google. */
interface Google {
  readonly script: { readonly run: Runner; readonly host: { close(): void } }
}

declare global {
  interface Window {
    readonly google?: Google
  }
}

/** The script behind this frame; undefined outside of Google. */
export function scriptOf({ google }: Window): { readonly calls: ScriptCalls; close(): void } | undefined {
  if (!google) return undefined
  const { run, host } = google.script
  return { calls: createCalls(run), close: () => host.close() }
}
