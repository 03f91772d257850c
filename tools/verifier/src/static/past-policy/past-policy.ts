import type { App } from '../../app/app.ts'
import type { Gap } from '../../finding.ts'
import { framesPastPolicy } from './forge-frames.ts'
import { scriptPagesPastPolicy } from './script-pages.ts'

/** In frames that a content security policy closes: what could go out past it, with its line and `data.program`. */
export const pastPolicy = (app: App): readonly Gap[] =>
  app.platform === 'forge' ? framesPastPolicy(app) : scriptPagesPastPolicy(app)
