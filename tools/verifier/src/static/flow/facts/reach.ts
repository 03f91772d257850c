import type { Instance } from '../graph/instance.ts'
import type { World } from '../world.ts'

/** Of which entries each function is reached: those that Forge calls, and the keys that a resolver answers. */
export function reachOf(world: World): ReadonlyMap<Instance, ReadonlySet<string>> {
  const reach = new Map<Instance, Set<string>>()
  const names = new Map<string, Set<Instance>>()
  for (const { root, instance } of world.facts.roots)
    for (const name of namesOf(world, root)) {
      const set = names.get(name) ?? new Set()
      set.add(instance)
      names.set(name, set)
    }
  for (const [name, roots] of names) {
    const seen = new Set(roots)
    for (const instance of seen) {
      const set = reach.get(instance) ?? new Set()
      set.add(name)
      reach.set(instance, set)
      for (const callee of instance.callees) seen.add(callee)
    }
  }
  return reach
}

function namesOf(world: World, { family, key }: { family: string; key: string | number }): readonly string[] {
  if (typeof key === 'string') return [family === '' ? key : `${family}:${key}`]
  const texts = world.graph.atoms(key).flatMap((id) => {
    const atom = world.atoms.get(id)
    return atom.is === 'text' ? [atom.text] : []
  })
  return (texts.length === 0 ? ['*'] : texts).map((text) => `${family}:${text}`)
}
