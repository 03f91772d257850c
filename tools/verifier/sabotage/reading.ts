import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { publishedEditions } from '@crenwiz/policy'
import { readApp } from '../src/app/read-app.ts'
import { readDelivery } from '../src/delivery/read-delivery.ts'
import type { Finding } from '../src/finding.ts'
import { judge } from '../src/judge.ts'
import { policyAgreement } from '../src/policy/agreement.ts'
import { review } from '../src/review/review.ts'
import { analyse } from '../src/static/analyse.ts'
import { Lowering } from '../src/static/flow/lowering.ts'
import { modelsOf } from '../src/static/models-of.ts'
import type { Files } from '../src/static/modules/files.ts'
import { rulesOf } from '../src/static/rules-of.ts'
import type { StaticFacts } from '../src/static/static-facts.ts'
import { inspectSupply } from '../src/supply/inspect-supply.ts'
import type { Against } from './mutation.ts'

/** What is found: what breaks a claim, or is remarked. */
export type Fault = Omit<Finding, 'claim'> & { readonly claim: Against }

/**
 * Judges one folder again and again as `verify` does without a run: what hasn't changed since is read once. Of secrets it
 * looks only for those in changed files, and what is installed stays the same.
 */
export class Reading {
  readonly #folder: string
  readonly #files: RememberedFiles
  readonly #lowering = new Lowering()
  #changed: readonly string[] = []
  #last: { readonly programs: string; readonly code: StaticFacts } | undefined

  constructor(folder: string, files: Files) {
    this.#folder = folder
    this.#files = new RememberedFiles(files)
  }

  /** What breaks a claim or is remarked while these files, absolute, aren't what they were at the last time. */
  async findings(changed: readonly string[], today: Date): Promise<readonly Fault[]> {
    this.#files.forget([...this.#changed, ...changed])
    this.#changed = changed
    const app = readApp(this.#folder)
    const names = changed.map((path) => relative(app.folder, path))
    // What an Apps Script project's manifest enables is there for its code.
    const isTouched = app.platform === 'apps-script' || names.some((name) => name !== app.manifest.file)
    const programs = JSON.stringify(app.programs.map(({ at: _, ...program }) => program))
    const known = isTouched || this.#last?.programs !== programs ? undefined : this.#last.code
    const code = known ?? analyse(app, modelsOf(app), { files: this.#files, lowering: this.#lowering })
    // What a manifest says is no code: its mutations share what the sound code does.
    if (!isTouched && this.#last === undefined) this.#last = { programs, code }
    const supply = await inspectSupply(
      { ...app, built: undefined, files: app.files.filter(({ file }) => names.includes(file)) },
      { sources: [], today, reached: code.reached.filter((file) => names.includes(file)) },
    )
    const manifest = await readFile(join(app.folder, app.manifest.file), 'utf8')
    const policy = policyAgreement(app, { code, manifest, published: publishedEditions() })
    const delivery = readDelivery(app)
    const broken = judge(
      { app, code, run: undefined, supply, delivery, policy, today },
      rulesOf(app),
    ).flatMap(({ judgement }) => (judgement.verdict === 'BROKEN' ? judgement.findings : []))
    const remarks = review(app, code).flatMap(({ code, at, data }) =>
      at === undefined ? [] : [{ code, at, data, claim: 'review', by: 'static' } as const],
    )
    return [...broken, ...remarks]
  }
}

/** Files, each asked once until it is forgotten. */
class RememberedFiles implements Files {
  readonly read: Files['read']
  readonly size: Files['size']
  readonly real: Files['real']
  readonly #known: Map<string, unknown>[] = []

  constructor(files: Files) {
    this.read = this.#once(files.read)
    this.size = this.#once(files.size)
    this.real = this.#once(files.real)
  }

  #once<Value>(ask: (path: string) => Value): (path: string) => Value {
    const known = new Map<string, { readonly value: Value }>()
    this.#known.push(known)
    return (path) => {
      const { value } = known.get(path) ?? { value: ask(path) }
      known.set(path, { value })
      return value
    }
  }

  forget(paths: readonly string[]): void {
    for (const known of this.#known) for (const path of paths) known.delete(path)
  }
}
