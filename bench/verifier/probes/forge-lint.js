import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'

/**
 * The vendor's linters on a folder, run where the manifest is, without those that ask a server: `permission-linter` fetches six API
 * descriptions (seen in 6.3.1, 2026-11-25), and the list of deprecated runtimes comes from a service, so it is empty here.
 */
const [home = '', folder = '.', ...leftOut] = process.argv.slice(2)
const require = createRequire(`${home}/`)
const { lint, getClientSideLintersOnly, parseSourceFile } = require('@forge/lint')
const { parse } = require('yaml')
const manifest = parse(readFileSync('manifest.yml', 'utf8'))
const logger = { info() {}, debug() {}, warn() {}, error() {} }
const service = { getDeprecatedRuntimes: async () => [] }
const linters = (await getClientSideLintersOnly(manifest, 'development', logger, service)).filter(
  (linter) => linter.constructor.name !== 'PermissionLinter',
)
const files = readdirSync(folder, { recursive: true })
  .filter((file) => /\.[jt]sx?$/.test(file) && !file.split('/').some((part) => leftOut.includes(part)))
  .map((file) => relative('.', join(folder, file)))
let scripts = 0
const results = await lint(files, manifest, 'development', logger, service, {
  linter: { mode: 'client-side' },
  linters,
  parseFunction: async (file, parser) => {
    const parsed = await parseSourceFile(file, parser)
    scripts += 1
    return parsed
  },
})
const found = results.filter((result) => result.size() > 0).map(({ file }) => file)
console.log(JSON.stringify({ scripts, found }))
