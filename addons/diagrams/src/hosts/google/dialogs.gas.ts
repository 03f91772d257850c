import { openingOf } from './changes.gas.ts'
import { isOurs } from './find-picture.ts'
import { localeOfPerson } from './menu.gas.ts'
import { openPaper, openUi } from './paper/open-paper.gas.ts'
import type { Purpose } from './requests.ts'
import { wordsFor } from './texts/words.ts'

const large = { width: 1_120, height: 720 }
const small = { width: 600, height: 460 }

/** The editor on a new diagram. */
export function showNew(): void {
  show('editor', 'new', 'menuNew', large)
}

/** The editor on the selected picture; in words why not, where none of ours is selected. */
export function showEdit(): void {
  const selected = openPaper().selected()
  const words = wordsFor(localeOfPerson())
  const ui = openUi()
  if (selected === 'several') ui.alert(words.menuEdit, words.selectedSeveral, ui.ButtonSet.OK)
  else if (selected === 'none') ui.alert(words.menuEdit, words.selectedNone, ui.ButtonSet.OK)
  else if (!isOurs(selected)) ui.alert(words.menuEdit, words.selectedForeign, ui.ButtonSet.OK)
  else show('editor', 'edit', 'menuEdit', large)
}

/** A dialog that works on all diagrams of the file, after the person has seen which. */
export function showWork(purpose: 'update' | 'convert' | 'toCode'): void {
  const titles = { update: 'menuUpdate', convert: 'menuConvert', toCode: 'menuToCode' } as const
  show('work', purpose, titles[purpose], small)
}

export function showAbout(): void {
  show('work', 'help', 'menuHelp', small)
}

/** What the dialog opens with lies in its page: a call of google.script.run would be an execution more to wait for. */
function show(
  page: 'editor' | 'work',
  purpose: Purpose,
  title: 'menuNew' | 'menuEdit' | 'menuUpdate' | 'menuConvert' | 'menuToCode' | 'menuHelp',
  { width, height }: { readonly width: number; readonly height: number },
): void {
  const output = HtmlService.createHtmlOutputFromFile(page)
    .append(`<i hidden id="opening" class="${purpose}">`)
    .appendUntrusted(JSON.stringify(openingOf(purpose)))
    .append('</i>')
    .setWidth(width)
    .setHeight(height)
  openUi().showModalDialog(output, wordsFor(localeOfPerson())[title])
}
