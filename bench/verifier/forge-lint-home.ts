import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const version = '6.3.1'

/**
 * The folder in which `@forge/lint` is installed for the bench alone; nothing where it isn't. It is no dependency of ours: 184 MB
 * in 343 packages, under a licence that isn't an open one (decisions/bench.md).
 */
export function forgeLintHome({ install }: { install: boolean }): string | undefined {
  const home = fileURLToPath(new URL('../out/forge-lint/', import.meta.url))
  if (!existsSync(`${home}node_modules/@forge/lint`)) {
    if (!install) return undefined
    mkdirSync(home, { recursive: true })
    writeFileSync(`${home}package.json`, '{ "private": true }\n')
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
    execFileSync('npm', ['install', ...options, `@forge/lint@${version}`], { cwd: home, stdio: 'inherit' })
  }
  return home
}
