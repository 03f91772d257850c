import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleForAppsScript, checkProjectSize } from '@crenwiz/gas-build'
import { build, type Metafile } from 'esbuild'
import { clientOptions } from './client.ts'
import { buildEngines, enginesThroughScript, partsThroughScript } from './google-engines.ts'
import { withUsage } from './google-manifest.ts'
import { outputsOf } from './outputs.ts'
import { withHashes } from './page-policy.ts'
import { refuseForbidden } from './scan.ts'

const source = join(import.meta.dirname, '../src/hosts/google')

/** The two editions: with usage data there is one scope more, and one address that may be called. */
const editions = [
  { folder: 'google', sendsUsage: false, entry: 'main.gas.ts' },
  { folder: 'google-usage', sendsUsage: true, entry: 'main-with-usage.gas.ts' },
] as const

type Edition = (typeof editions)[number]

/** Builds the folders that `clasp push` takes: one for each edition. */
export async function buildGoogle({
  dist,
  cache,
  isRelease,
  onMetafile,
  log,
}: {
  readonly dist: string
  readonly cache: string
  readonly isRelease: boolean
  readonly onMetafile: (metafile: Metafile) => void
  readonly log: (line: string) => void
}): Promise<void> {
  const engines = await buildEngines({ cache, isRelease, onMetafile })
  for (const edition of editions) {
    const constants = {
      SENDS_USAGE: String(edition.sendsUsage),
      ENGINE_PIECES: JSON.stringify(engines.pieces),
      ENGINE_HASHES: JSON.stringify(engines.hashes),
    }
    const [editor, work, code, manifest] = await Promise.all([
      page('editor', { constants, hashes: Object.values(engines.hashes), cache, isRelease, onMetafile }),
      page('work', { constants, hashes: Object.values(engines.hashes), cache, isRelease, onMetafile }),
      bundleForAppsScript({ entry: join(source, edition.entry), onMetafile }),
      manifestOf(edition),
    ])
    const files = new Map([
      ['appsscript.json', manifest],
      ['Code.js', code],
      ['editor.html', editor],
      ['work.html', work],
      ...engines.files,
    ])
    checkProjectSize(files)
    await writeFolder(join(dist, edition.folder), files)
    const total = [...files.values()].reduce((sum, content) => sum + content.length, 0)
    log(
      `  ${edition.folder}: ${(editor.length / 1000).toFixed(0)} kB for the editor, ${(total / 1e6).toFixed(1)} MB in ${files.size} files in all`,
    )
  }
}

/**
 * The page's script runs when the page has been read to its end, where the script has put what the dialog opens with. In
 * parentheses, so that V8 compiles it once as it is read, and not a second time as it is called.
 */
const whenRead = {
  before: 'addEventListener("DOMContentLoaded",(()=>{',
  after: '}),{once:true});',
}

/** A page with all that it needs in it: a dialog of Apps Script has no file beside it. */
async function page(
  name: 'editor' | 'work',
  {
    constants,
    hashes,
    ...options
  }: {
    readonly constants: Readonly<Record<string, string>>
    /** Of the engines, which become scripts of the page. */
    readonly hashes: readonly string[]
    readonly cache: string
    readonly isRelease: boolean
    readonly onMetafile: (metafile: Metafile) => void
  },
): Promise<string> {
  const common = clientOptions({ ...options, entryPoints: {}, outdir: join(source, 'dist') })
  const result = await build({
    ...common,
    entryPoints: { [name]: join(source, `${name}.client.tsx`) },
    splitting: false,
    format: 'iife',
    banner: { js: whenRead.before },
    footer: { js: whenRead.after },
    define: { ...common.define, ...constants },
    plugins: [enginesThroughScript, partsThroughScript, ...(common.plugins ?? [])],
    metafile: true,
    write: false,
  })
  options.onMetafile(result.metafile)
  const outputs = outputsOf(result)
  const [script, styles] = [outputs.get(`${name}.js`), outputs.get(`${name}.css`)]
  if (!script || !styles || outputs.size > 2) throw new Error(`The page ${name} is one script and one sheet.`)
  refuseForbidden(script)
  const parts = {
    script: new TextDecoder().decode(script.bytes),
    style: new TextDecoder().decode(styles.bytes),
  }
  return filled(await readFile(join(source, 'page.html'), 'utf8'), parts, hashes)
}

function filled(
  document: string,
  { script, style }: { readonly script: string; readonly style: string },
  hashes: readonly string[],
): string {
  // In a script `<!--` begins a comment that may never end; in JavaScript both spellings are one string.
  const code = script.replaceAll('<!--', '\\x3C!--')
  const page = withPart(withPart(document, 'script', code), 'style', style)
  return withHashes(page, code, hashes)
}

function withPart(document: string, tag: 'script' | 'style', text: string): string {
  if (new RegExp(`</${tag}`, 'i').test(text)) throw new Error(`A ${tag} would end itself in its page.`)
  const place = `<${tag}></${tag}>`
  if (!document.includes(place)) throw new Error(`page.html has no ${place}.`)
  return document.replace(place, () => `<${tag}>${text}</${tag}>`)
}

async function manifestOf({ sendsUsage }: Edition): Promise<string> {
  const text = await readFile(join(source, 'appsscript.json'), 'utf8')
  return sendsUsage ? withUsage(text) : text
}

async function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const next = `${folder}.new`
  await rm(next, { recursive: true, force: true })
  await mkdir(next, { recursive: true })
  await Promise.all([...files].map(([name, content]) => writeFile(join(next, name), content)))
  await rm(folder, { recursive: true, force: true })
  await rename(next, folder)
}
