/** What is said on Google only, in English; the other languages have the same keys. */
export const en = {
  // the menu
  menuNew: 'New diagram',
  menuEdit: 'Edit selected diagram',
  menuUpdate: 'Update all diagrams',
  menuConvert: 'Convert code to diagrams',
  menuToCode: 'Convert diagrams to code',
  menuHelp: 'Help and privacy',
  selectedNone: 'Click a diagram in the file first, then choose this again.',
  selectedSeveral: 'More than one picture is selected. Click the one diagram that you want to edit.',
  selectedForeign: 'This picture was not made with Crenwiz Diagrams, so there is no source to edit.',
  // calls that failed
  accountsTitle: 'Google can’t tell which of your accounts is meant',
  accounts:
    'You are signed in to more than one Google account in this browser, and Google refuses add-ons then. Open the file in a window with one account only (a private window, or another browser profile) and try again. Nothing was changed.',
  authorisationTitle: 'The add-on is not authorised',
  authorisation:
    'Google has no permission from you for this add-on, or it was withdrawn. Close this window, choose the add-on’s menu once more and allow what is asked; if nothing is asked, your administrator may have switched the add-on off. Nothing was changed.',
  failedTitle: 'Google did not answer as expected',
  failed: 'Google said: “{reason}” Nothing was changed. Try again.',
  // saving
  saveFailed:
    'The diagram was not put in: {reason} Your text is still here. Try again, or copy it to a safe place.',
  saveUndrawn: 'This text can’t be drawn yet, so there is no picture to put in.',
  gone: 'The picture that you are editing is no longer in the file.',
  goneInsert: 'Insert as a new diagram',
  changed: 'Somebody has changed this diagram since you opened it.',
  changedReplace: 'Replace theirs',
  capped:
    'The picture is very large. It was put in with {factor} pixels for each of its points, because Google takes 25 megapixels at the most.',
  keptInPicture:
    'The diagram is put in. Its source is too long for its description, and this file has no room left for add-ons’ data; it is kept inside the picture alone.',
  close: 'Close',
  // a picture without its source
  lostTitle: 'The source of this diagram is lost',
  lost: 'The picture has no source with it any more, which happens where its description was changed and it was copied as a mere picture. It stays as it is. You can write a new diagram; it is put in beside it.',
  lostNew: 'New diagram',
  damaged: 'The source of this diagram is damaged.',
  // all diagrams
  working: '{done} of {count}',
  looking: 'Looking through the file…',
  noDiagrams: 'There is no diagram in this file that was made with this add-on.',
  noCodes:
    'There is no code in this file that could be a diagram. Write it between lines of three backticks, the first with the kind: ```mermaid.',
  updateIntro: '{count} diagrams will be drawn again with the current version. Sizes and descriptions stay.',
  convertIntro: 'These pieces of code become diagrams. You can turn them into code again.',
  toCodeIntro: 'These diagrams become code between backticks. You can turn them into diagrams again.',
  start: 'Start',
  done: 'Done: {done} of {count}.',
  oneDone: 'Done',
  notDrawn: 'Not changed: {reason}',
  notFound: 'Not changed: it is no longer in the file, or somebody has changed it.',
  noSource: 'Not changed: its source is lost or damaged.',
  // help
  helpIntro:
    'Write diagrams as text: Mermaid, Graphviz, Vega-Lite, formulas, mind maps and PlantUML. The picture is drawn in this window, on your machine.',
  helpEdit: 'To edit a diagram again, click it and choose “Edit selected diagram”.',
  helpCopy:
    'The source lies in the picture’s description and in the picture itself, so a copy can be edited too.',
  helpScopes:
    'The add-on can see and change only the file that it is opened in. It has no access to your other files, your mail or your name.',
  helpSends:
    'It sends one anonymous event to Google Analytics when the editor is opened. The editor shows the exact bytes.',
  helpSendsNothing: 'It sends nothing to anybody.',
  // the editor
  themeAuto: 'As the paper',
  engineFailed:
    'The program that draws this kind could not be loaded from the add-on. It is tried again when you type.',
  sendsIntro:
    'Opening this window sends the usage event below to Google Analytics, through Google’s servers. Your text, your name and this file’s name are never sent. These are the exact bytes:',
  sendsNothing: 'Nothing.',
  sendsUnknown: 'Google did not answer. Close this part and open it to ask again.',
  repairTitle: 'The source of this diagram can’t be read',
  unreadableFuture:
    'A newer version of this add-on saved it ({fault}). Nothing is lost: the whole text is below.',
  repairHint:
    'Copy the text to a safe place first. Starting from it puts its source into the editor, or all of it where no source can be found. The file changes only when you save.',
}

/** Every word by its key. */
export type Words = Readonly<Record<keyof typeof en, string>>
