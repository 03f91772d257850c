import { basename } from 'node:path'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import { absentNames } from './absent-names.ts'
import { refuseForbidden } from './forbidden.ts'

/** What a bundle is made from. */
export interface BundleOptions {
  /** A `.gas.ts` file; what it exports can be called by Apps Script. */
  readonly entry: string
  /** Constants put in the place of names, as JavaScript: `{ SENDS_USAGE: 'true' }`. */
  readonly define?: Readonly<Record<string, string>>
  /** Told what went into the bundle, so that whoever asks what is shipped need not guess. */
  readonly onMetafile?: (metafile: Metafile) => void
}

/** The one name, beside the entry's own, that a bundle adds to the project's global scope. */
const bundleName = 'bundle_'

/**
 * Bundles an entry into one flat script: everything inside a function, and a plain function at the top for each export,
 * because triggers, menus and google.script.run find functions by the names that stand in the text. Throws where
 * something is left that Apps Script doesn't take.
 */
export async function bundleForAppsScript({
  entry,
  define = {},
  onMetafile = () => {},
}: BundleOptions): Promise<string> {
  const shared = {
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'neutral',
    // Private and static fields are parse errors in Apps Script; below es2022 they become something else.
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    mainFields: ['module', 'main'],
    minifySyntax: true,
  } satisfies BuildOptions
  const asModule = await build({
    ...shared,
    format: 'esm',
    metafile: true,
    define: { ...define, ...absentNames.define },
  })
  const exported = Object.values(asModule.metafile.outputs).flatMap((output) => output.exports)
  const name = basename(entry)
  absentNames.refuse(name, asModule.outputFiles[0]?.text ?? '')
  if (exported.length === 0) throw new Error(`${name} exports nothing that Apps Script could call.`)
  if (exported.includes('default')) throw new Error(`${name} has a default export. Give it a name.`)
  onMetafile(asModule.metafile)
  const { outputFiles } = await build({
    ...shared,
    define,
    format: 'iife',
    globalName: bundleName,
    footer: { js: exported.map(stub).join('\n') },
  })
  const code = outputFiles[0]?.text ?? ''
  refuseForbidden(name, code)
  return code
}

const stub = (name: string) => `function ${name}(...args) {\n  return ${bundleName}.${name}(...args)\n}`
