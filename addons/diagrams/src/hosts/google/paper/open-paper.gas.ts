import { docsPaper } from './docs/docs-paper.gas.ts'
import type { Paper } from './paper.gas.ts'
import { slidesPaper } from './slides/slides-paper.gas.ts'

/** The file that is open, in Docs or in Slides. */
export function openPaper(): Paper {
  const document = inDocs() ? DocumentApp.getActiveDocument() : null
  if (document) return docsPaper(document)
  return slidesPaper(SlidesApp.getActivePresentation())
}

/** The window of the editor that runs us. */
export function openUi(): GoogleAppsScript.Base.Ui {
  return inDocs() ? DocumentApp.getUi() : SlidesApp.getUi()
}

function inDocs(): boolean {
  try {
    DocumentApp.getUi()
    return true
  } catch {
    // "Cannot call DocumentApp.getUi() from this context": it is the other editor.
    return false
  }
}
