import type { App } from '../../app/app.ts'
import type { StaticFacts } from '../static-facts.ts'
import { type Tree, treeOf } from './syntax/tree.ts'

/** The trees of reached files whose text matches: most files don't, and aren't parsed again. */
export function reachedTexts(app: App, code: StaticFacts, matches: RegExp): readonly Tree[] {
  return code.reached.flatMap((file) => {
    const text =
      /\.([cm]?[jt]sx?|gs)$/.test(file) && !/(^|\/)node_modules\//.test(file) ? app.text(file) : undefined
    if (text === undefined || !matches.test(text)) return []
    const tree = treeOf(app, file)
    return tree ? [tree] : []
  })
}
