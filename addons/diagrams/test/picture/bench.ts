import type { KindId, Problem, Scheme } from '../../src/picture/kind.ts'
import type { Picture } from '../../src/picture/picture.ts'

/** What a drawn picture looks like once it has crossed from the page to the test. */
type Crossed =
  | { readonly ok: true; readonly picture: Picture; readonly light: string; readonly dark: string }
  | { readonly ok: false; readonly problem: Problem }

/** What the tests may call in their page. */
export interface Bench {
  draw(kind: KindId, source: string): Promise<Crossed>
  preview(
    kind: KindId,
    source: string,
    scheme: Scheme,
  ): Promise<{ ok: boolean; svg?: string; problem?: Problem }>
  /** What an engine draws, before anything is taken away. */
  raw(kind: KindId, source: string): Promise<string>
  open(picture: Picture, scheme: Scheme): Promise<string | undefined>
  sanitise(svg: string): string | undefined
  /** Sanitises and puts the result inline into the page; false where nothing was left. */
  inline(svg: string): boolean
}

declare global {
  /** Set by the test's page. */
  var bench: Bench
}
