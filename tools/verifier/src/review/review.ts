import type { App } from '../app/app.ts'
import type { Gap } from '../finding.ts'
import type { StaticFacts } from '../static/static-facts.ts'
import { marketplaceReview } from './marketplace-review.ts'

/** What a marketplace's reviewers would remark that no claim speaks of: said in the report, and no promise broken. */
export const review = (app: App, code: StaticFacts): readonly Gap[] =>
  app.platform === 'apps-script' ? marketplaceReview(app, code) : []
