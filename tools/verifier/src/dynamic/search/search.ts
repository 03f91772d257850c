import type { Canary } from '../canary/canary.ts'
import { type Form, formsOf } from './forms.ts'
import { type Layer, layersOf } from './layers.ts'
import { createMatcher, type Match } from './matcher.ts'

/** A canary that was seen in some bytes. */
export interface Sighting {
  readonly canary: Canary
  /** How it was written there: `raw`, `base64, raw`, `sha256 of it, hex, first 16 characters`. */
  readonly form: string
  /** The bytes around it, as text. */
  readonly around: string
}

/** Looks for the canaries in some bytes; each is told once, in its plainest form. */
export interface Search {
  readonly forms: number
  in(bytes: Uint8Array): readonly Sighting[]
}

/** A search for these canaries: their forms are made once. */
export function createSearch(canaries: readonly Canary[]): Search {
  const forms = formsOf(canaries)
  const match = createMatcher(forms)
  return {
    forms: forms.length,
    in(bytes) {
      const seen = new Map<Canary, Sighting>()
      for (const layer of layersOf(bytes)) {
        for (const found of match(layer.bytes)) {
          const { canary } = found.form
          if (!seen.has(canary)) seen.set(canary, sightingOf(found, layer))
        }
      }
      return [...seen.values()]
    },
  }
}

const context = 80

function sightingOf({ form, at, length }: Match, { through, bytes }: Layer): Sighting {
  const around = bytes.subarray(Math.max(0, at - context), at + length + context)
  return {
    canary: form.canary,
    form: [...through, formName(form, length)].join(', '),
    around: printable(around),
  }
}

function formName(form: Form, length: number): string {
  return length < form.bytes.length ? `${form.name}, first ${length} characters` : form.name
}

/** Bytes as text that can be shown: what isn't printable is a dot. */
export function printable(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('utf8')
    .replace(/[^\x20-\x7e\u00a0-\uffff]/g, '.')
}
