import { build } from '../build.ts'

/** Builds what the browser tests look at, once before the first of them; at once where nothing has changed. */
export async function setup(): Promise<void> {
  await build(() => {})
}
