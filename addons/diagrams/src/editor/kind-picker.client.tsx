import { type KindId, kindIds } from '../picture/kind.ts'
import { kinds } from '../picture/kinds.ts'

/** Chooses the kind of diagram. */
export function KindPicker({
  label,
  kind,
  onPick,
}: {
  readonly label: string
  readonly kind: KindId
  readonly onPick: (kind: KindId) => void
}) {
  return (
    <fieldset class="segments kinds">
      <legend class="unseen">{label}</legend>
      {kindIds.map((id) => (
        <label key={id}>
          <input type="radio" name="kind" value={id} checked={id === kind} onChange={() => onPick(id)} />
          <span>{kinds[id].name}</span>
        </label>
      ))}
    </fieldset>
  )
}
