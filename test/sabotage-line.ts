/** How many deliberate faults in our own add-on the verifier caught, where any was made. */
export function sabotageLines(metas: readonly object[]): readonly string[] {
  const all = metas.flatMap((meta) => ('isCaught' in meta ? [meta.isCaught] : []))
  if (all.length === 0) return []
  const caught = all.filter((isCaught) => isCaught === true).length
  return [`sabotage: ${caught} of ${all.length} mutations caught, with their line`]
}
