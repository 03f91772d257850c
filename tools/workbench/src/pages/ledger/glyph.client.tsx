import { type IconName, icon } from '../shell/icon.ts'

/** A drawing of the workbench in a Preact tree. */
export function Glyph({ name }: { name: IconName }) {
  return <span class="glyph" aria-hidden="true" dangerouslySetInnerHTML={{ __html: icon(name).markup }} />
}
