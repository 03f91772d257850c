import { openUi } from './paper/open-paper.gas.ts'
import { wordsFor } from './texts/words.ts'

/** The add-on's menu, under Extensions. It is built before anybody has consented, so it asks for nothing. */
export function addMenu(): void {
  const words = wordsFor(localeOfPerson())
  openUi()
    .createAddonMenu()
    .addItem(words.menuNew, 'newDiagram')
    .addItem(words.menuEdit, 'editDiagram')
    .addSeparator()
    .addItem(words.menuUpdate, 'updateDiagrams')
    .addItem(words.menuConvert, 'convertCode')
    .addItem(words.menuToCode, 'diagramsToCode')
    .addSeparator()
    .addItem(words.menuHelp, 'showHelp')
    .addToUi()
}

/** `en` where Google doesn't say. */
export function localeOfPerson(): string {
  try {
    return Session.getActiveUserLocale() || 'en'
  } catch {
    return 'en' // a mode of authorisation in which nothing of the person is told
  }
}
