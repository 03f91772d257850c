import { limits } from './limits.ts'
import { type Measurement, parseMeasurement } from './measurement.ts'
import { message, type ValidationMessage } from './message.ts'
import { type Stream, validate } from './validate.ts'

/** A request to a collection point, read and judged. */
export interface Collected {
  readonly at: Date
  /** The stream that it was for; the secret beside it is not kept. */
  readonly stream: string
  /** The body, byte for byte. */
  readonly text: string
  /** Absent where the body couldn't be parsed. */
  readonly measurement?: Measurement
  readonly messages: readonly ValidationMessage[]
}

/** Reads a body for the stream that its address names, and says what is wrong with it. */
export function collect(url: URL, text: string, now: Date): Collected {
  const web = url.searchParams.get('measurement_id')
  const app = url.searchParams.get('firebase_app_id')
  const kind: Stream = web === null && app !== null ? 'app' : 'web'
  const parsed = parseMeasurement(text)
  const head = { at: now, stream: web ?? app ?? '', text }
  const missing = judgeAddress(url)
  if (!parsed.ok) return { ...head, messages: [...missing, parsed.why] }
  const { measurement } = parsed
  return { ...head, measurement, messages: [...missing, ...validate(measurement, { stream: kind, now })] }
}

/** Asks whether they are there, not whether they are right. Words: googleanalytics/ga-dev-tools, seen 2026-11. */
function judgeAddress({ searchParams }: URL): ValidationMessage[] {
  const absent = (names: readonly string[]) => names.every((name) => !searchParams.get(name))
  return [['api_secret'], ['measurement_id', 'firebase_app_id']]
    .filter(absent)
    .map((names) =>
      message(
        'VALUE_REQUIRED',
        names[0] ?? '',
        `Unable to find non-empty parameter [${names.join('] or [')}] value in request.`,
      ),
    )
}

/** Whether a body is larger than the protocol takes. */
export const isTooLarge = (text: string): boolean => Buffer.byteLength(text) >= limits.bodyBytes
