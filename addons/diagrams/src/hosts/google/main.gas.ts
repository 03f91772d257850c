/** Puts the menu there. Runs in every document, before anybody has consented: it may ask for nothing. */
export function onOpen(): void {
  DocumentApp.getUi().createAddonMenu().addItem('New diagram', 'newDiagram').addToUi()
}

/** Google calls this once after the installation, in the document that is open. */
export function onInstall(): void {
  onOpen()
}
