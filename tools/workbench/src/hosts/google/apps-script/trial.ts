import { createGate, type Twin } from '../../../gate.ts'
import { createLedger, type Ledger } from '../../../ledger.ts'
import { openStore, type Store } from '../../../store.ts'
import {
  createExecutions,
  type ExecutionParts,
  type Executions,
  type RunRequest,
  type RunResult,
} from './executions.ts'
import { loadProject } from './project/load-project.ts'
import type { Project } from './project/project.ts'
import { judgeProject } from './services/url-fetch/judge-project.ts'
import { type TrialFiles, withFiles } from './trial-files.ts'

/** An Apps Script runtime in memory, for tests: only the world outside and the person are made up. */
export interface Trial {
  readonly ledger: Ledger
  readonly store: Store
  readonly executions: Executions
  project(files: TrialFiles): Project
  run(project: Project, request?: Partial<RunRequest>): Promise<RunResult>
  /** Runs `code`, the body of a function, in a project of its own. */
  try(code: string, request?: Partial<RunRequest> & { readonly manifest?: object }): Promise<RunResult>
  dispose(): Promise<void>
}

export const ada = { email: 'ada@example.com', name: 'Ada', locale: 'en' }

/** Starts a trial; `twin` answers for all hosts whose name ends in .example. */
export function startTrial({
  twin,
  now = () => new Date(),
  ...parts
}: { twin?: Twin['answer']; now?: () => Date } & Partial<ExecutionParts> = {}): Trial {
  const clock = { now }
  const ledger = createLedger(clock)
  const store = openStore({ root: null })
  const projects = new Map<string, Project>()
  const gate = createGate({
    ledger,
    twins: twin ? [{ name: 'twin', hosts: ['*.example'], answer: twin }] : [],
    judgeOf: (id) => judgeProject(projects.get(id) ?? { manifest: { urlFetchWhitelist: [] } }),
    live: false,
  })
  const executions = createExecutions({ store, ledger, clock, gate, ...parts })
  const project: Trial['project'] = (files) => {
    const loaded = withFiles(files, (folder) => loadProject(folder))
    projects.set(loaded.id, loaded)
    return loaded
  }
  const run: Trial['run'] = (loaded, request = {}) =>
    executions.run(loaded, { function: 'main', kind: 'menu', person: ada, ...request })
  return {
    ledger,
    store,
    executions,
    project,
    run,
    try: (code, { manifest = {}, ...request } = {}) =>
      run(
        project({ 'appsscript.json': manifest, 'Code.gs': `function main(...args) {\n${code}\n}` }),
        request,
      ),
    async dispose() {
      await executions.dispose()
      store.dispose()
    },
  }
}
