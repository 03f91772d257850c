import type { Advisory } from './advisory.ts'

/** A package as it is asked for. */
export interface Asked {
  readonly name: string
  readonly version: string
}

/** What a source knows of the packages that it was asked for. */
interface Answer {
  readonly advisories: readonly Advisory[]
  /** ISO date of the data. */
  readonly date: string
  /** How many of the packages the source would have known something of, had there been something. */
  readonly covered: number
}

/** Where advisories come from. All of them speak OSV; UserError where the source can't be read or reached. */
export interface AdvisorySource {
  readonly name: string
  load(packages: readonly Asked[]): Promise<Answer>
  /** Libraries that the source knows by their own text in a bundle, with the version that it tells. */
  recognise?(bundle: string): readonly Asked[]
}

/** The network, as far as a source uses it: handed in, because a verification reaches it only where it is asked to. */
export type Fetch = (
  url: string,
  init?: { method: 'POST'; headers: Record<string, string>; body: string },
) => Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>
