import type { App } from '../app/app.ts'
import type { StaticFacts } from '../static/static-facts.ts'
import { tryProject } from './apps-script/try-project.ts'
import type { RunFacts } from './run-facts.ts'
import { createTrial, type TrialOptions } from './trial.ts'

/** Installs an app on a canary site and drives all that it offers; nothing of the app or the site is left afterwards. */
export async function tryApp(
  app: App,
  code: StaticFacts | undefined,
  options: TrialOptions = {},
): Promise<RunFacts> {
  if (app.platform === 'apps-script') return tryProject(app, code, options)
  const trial = createTrial(options)
  try {
    return await trial.try(app, code)
  } finally {
    await trial.dispose()
  }
}
