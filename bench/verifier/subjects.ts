import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parseEslint, parseOwn, parseRetire, parseSecretlint, parseSeen } from './seen.ts'
import type { Subject } from './subject.ts'
import { isScript, leftOut } from './target.ts'
import { benchFile } from './timed-run.ts'

const require = createRequire(import.meta.url)

/** The file that a package's command starts. */
function command(name: string, file: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), file)
}

/** Ours, as `npm run verify` starts it: TypeScript through tsx, no build in between. */
export const crenwiz: Subject = {
  name: 'Crenwiz static',
  program: ({ folder }) => ({
    arguments: ['--import', import.meta.resolve('tsx'), benchFile('./probes/crenwiz.ts'), folder],
    cwd: folder,
  }),
  statuses: [0],
  seen: ({ stdout }) => parseOwn(stdout),
  objection: ({ stdout }, { leaks }) => {
    const { stopped, found } = parseOwn(stdout)
    if (stopped.length > 0) return `did not follow everything: ${[...new Set(stopped)].join(', ')}`
    const missed = leaks.filter((file) => !found.includes(file))
    return missed.length > 0 ? `missed ${missed.length} of ${leaks.length} leaks` : undefined
  },
}

const secretlint: Subject = {
  name: 'secretlint',
  program: ({ folder }, scratch) => {
    const ignore = join(scratch, 'secretlintignore')
    writeFileSync(ignore, leftOut.map((name) => `**/${name}/**\n`).join(''))
    const rules = JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] })
    const options = ['--format', 'json', '--secretlintrcJSON', rules, '--secretlintignore', ignore]
    return { arguments: [command('secretlint', 'bin/secretlint.js'), '**/*', ...options], cwd: folder }
  },
  statuses: [0, 1],
  seen: ({ stdout }) => parseSecretlint(stdout, isScript),
}

/** Data of our own with one rule that recognises every script: its times are those of reading and hashing, not of the data. */
const retire: Subject = {
  name: 'retire',
  program: ({ folder }, scratch) => {
    const data = ['--jsrepo', benchFile('./any-script.json'), '--nocache', '--ext', 'js,jsx,mjs,cjs,ts,tsx']
    const ignore = join(scratch, 'retireignore')
    writeFileSync(ignore, leftOut.map((name) => `${join(folder, name)}\n`).join(''))
    const output = ['--outputformat', 'json', '--outputpath', join(scratch, 'retire.json'), '--verbose']
    return {
      arguments: [
        command('retire', 'lib/cli.js'),
        '--path',
        folder,
        '--ignorefile',
        ignore,
        ...data,
        ...output,
      ],
      cwd: folder,
    }
  },
  statuses: [0, 13],
  seen: (_, __, scratch) => parseRetire(readFileSync(join(scratch, 'retire.json'), 'utf8'), isScript),
}

const eslint: Subject = {
  name: 'eslint-plugin-security',
  program: ({ folder }, scratch) => {
    const output = ['--format', 'json', '--output-file', join(scratch, 'eslint.json')]
    const options = ['--config', benchFile('./eslint-config.js'), '--no-inline-config', ...output]
    return { arguments: [command('eslint', 'bin/eslint.js'), ...options, '.'], cwd: folder }
  },
  statuses: [0, 1],
  seen: (_, __, scratch) => parseEslint(readFileSync(join(scratch, 'eslint.json'), 'utf8'), isScript),
}

/** The vendor's own linters, from the folder where `@forge/lint` is installed. */
export const forgeLint = (home: string): Subject => ({
  name: '@forge/lint',
  program: ({ folder, manifestFolder }) => ({
    arguments: [benchFile('./probes/forge-lint.js'), home, folder, ...leftOut],
    cwd: manifestFolder,
  }),
  statuses: [0],
  seen: ({ stdout }) => parseSeen(stdout),
})

/** Who is always there. */
export const installed: readonly Subject[] = [crenwiz, secretlint, retire, eslint]
