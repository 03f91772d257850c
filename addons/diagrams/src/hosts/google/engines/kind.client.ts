import type { Engine } from '../../../picture/kind.ts'
import { engineText } from './engine-texts.client.ts'

interface EngineModule {
  load(): Promise<Engine>
}

/** Loads a kind's engine, whose script leaves itself under a name of the window. */
export async function loadKind(name: string): Promise<Engine> {
  const global = globalNameOf(name)
  const script = document.createElement('script')
  script.textContent = await engineText(name)
  document.head.append(script)
  script.remove()
  const made: unknown = Reflect.get(globalThis, global)
  if (!isEngineModule(made)) throw new Error(`The engine ${name} did not start.`)
  return made.load()
}

/** The name under which a kind's script leaves itself. */
const globalNameOf = (name: string): string => `crenwiz_${name.replace(/\W/g, '_')}`

const isEngineModule = (value: unknown): value is EngineModule =>
  typeof value === 'object' && value !== null && 'load' in value && typeof value.load === 'function'
