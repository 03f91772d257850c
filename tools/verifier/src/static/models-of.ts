import type { App } from '../app/app.ts'
import type { Model } from './meaning.ts'
import { scriptModels } from './models/apps-script/script-models.ts'
import { models } from './models.ts'

/** Everything from outside its own code that an app can call, as far as it is known. */
export const modelsOf = (app: App): readonly Model[] =>
  app.platform === 'forge' ? models : scriptModels(app)
