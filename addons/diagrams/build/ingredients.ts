import { writeFile } from 'node:fs/promises'
import type { Metafile } from 'esbuild'

/**
 * Collects what went into all bundles and writes it beside the built folder, in the form of esbuild's own metafile, so that
 * whoever asks which packages are shipped need not guess.
 */
export function createIngredients(): {
  readonly add: (metafile: Metafile) => void
  write(file: string): Promise<void>
} {
  const inputs = new Map<string, { bytes: number }>()
  return {
    add(metafile) {
      // An input of which the bundler left nothing isn't shipped.
      const used = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
      for (const [path, { bytesInOutput }] of used)
        if (bytesInOutput > 0) inputs.set(path, { bytes: (inputs.get(path)?.bytes ?? 0) + bytesInOutput })
    },
    async write(file) {
      const sorted = Object.fromEntries([...inputs].sort(([a], [b]) => (a < b ? -1 : 1)))
      await writeFile(file, `${JSON.stringify({ inputs: sorted, outputs: {} }, null, 1)}\n`)
    },
  }
}
