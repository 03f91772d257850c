import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'

/** Bundles the functions with all that they import, so that the app root needs no install. */
export async function buildFunctions({
  source,
  target,
  onMetafile,
}: {
  readonly source: string
  readonly target: string
  readonly onMetafile: (metafile: Metafile) => void
}): Promise<void> {
  const { metafile } = await build({
    metafile: true,
    entryPoints: [join(source, 'functions/index.ts')],
    outfile: join(target, 'src/index.js'),
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'error',
  })
  onMetafile(metafile)
}
