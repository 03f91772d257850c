import type { reviewWords as english } from '../en/review.ts'
import type { Translated } from '../words.ts'
import { said } from './speech.ts'

const list =
  'Das verlangt die Prüfung durch Google (developers.google.com/workspace/marketplace/about-app-review).'

export const reviewWords = {
  REVIEW_NO_MENU: {
    sentence: () => `Kein onOpen fügt dem Editor ein Menü hinzu. ${list}`,
    next: 'onOpen mit createAddonMenu hinzufügen.',
  },
  REVIEW_NO_INSTALL: {
    sentence: () =>
      `Es gibt onOpen, aber kein onInstall: Das Menü erscheint erst, wenn die Datei erneut geöffnet wird. ${list}`,
    next: 'onInstall hinzufügen und darin onOpen aufrufen.',
  },
  REVIEW_MENU_NEEDS_MORE: {
    sentence: (data) =>
      `onOpen verwendet ${said(data, 'service', 'einen Dienst')} und scheitert daran, solange niemand das Add-on autorisiert hat (AuthMode.NONE); es gibt dann kein Menü. ${list}`,
    next: 'Erst in den Funktionen des Menüs verwenden, oder nur, wo e.authMode nicht NONE ist.',
  },
  REVIEW_LONG_NAME: {
    sentence: (data) =>
      `„${said(data, 'name', '')}“ ist länger als ${said(data, 'maximum', '50')} Zeichen. ${list}`,
    next: 'Den Namen kürzen.',
  },
  REVIEW_VERSION_IN_NAME: {
    sentence: (data) => `„${said(data, 'name', '')}“ nennt eine Version. ${list}`,
    next: 'Die Version aus dem Namen entfernen.',
  },
  REVIEW_TRADEMARK: {
    sentence: (data) => `„${said(data, 'name', '')}“ verwendet einen Namen von Google. ${list}`,
    next: 'Nennen, was das Add-on tut; das Produkt in die Beschreibung schreiben.',
  },
  REVIEW_ADDRESS_FORM: {
    sentence: (data) =>
      `${said(data, 'address', 'Eine Adresse')} in urlFetchWhitelist ist nicht https mit vollständiger Domain und Pfad (developers.google.com/apps-script/manifest/allowlist-url).`,
    next: 'Als https://host.example/path schreiben, mit höchstens einem „*.“ am Anfang des Hosts.',
  },
  REVIEW_TOO_WIDE: {
    sentence: (data) =>
      `Die Breite ist auf ${said(data, 'width', 'zu viele')} Pixel gesetzt; eine Seitenleiste hat ${said(data, 'maximum', '300')}. ${list}`,
    next: 'Für 300 Pixel gestalten.',
  },
  REVIEW_ALERT: {
    sentence: (data) => `${said(data, 'file', 'Eine Seite')} ruft alert des Browsers auf. ${list}`,
    next: 'Die Meldung in der Seite zeigen oder mit Ui.alert.',
  },
  REVIEW_SECOND_ACTION: {
    sentence: (data) =>
      `${said(data, 'file', 'Eine Seite')} hat mehr als eine Hauptschaltfläche der Klasse „action“ (Zahl: ${said(data, 'count', 'nicht bekannt')}). ${list}`,
    next: 'Eine einzige blaue Schaltfläche behalten.',
  },
} satisfies Translated<typeof english>
