import type { Data } from '../../../finding.ts'
import type { codeWords as english } from '../en/code.ts'
import type { Translated } from '../words.ts'
import { around, call, datum, label, said } from './speech.ts'

const address = (data: Data) => said(data, 'url', said(data, 'host', 'ein Host'))
const loaded = (data: Data) => `${address(data)} (als ${said(data, 'as', 'Ressource')})`
const sending = (data: Data) => `${call(data)}${around(data, 'sent', ' (', ')')}`

export const codeWords = {
  REQUEST_TO_OTHERS: {
    sentence: (data) =>
      `Über ${call(data)} wird ein Host angesprochen, der nicht Google Analytics ist: ${address(data)}${data.isDeclared === false ? '; das Manifest nennt ihn nicht, die Plattform würde die Anfrage also verweigern' : ''}.`,
    next: 'Den Aufruf entfernen.',
  },
  REQUEST_TO_ANY_HOST: {
    sentence: (data) =>
      `Über ${call(data)} kann jeder Host angesprochen werden (Adresse: ${address(data)}): Der Host ist nicht bekannt, und das Manifest erlaubt jeden.`,
    next: 'Den Host in den Code schreiben und nur diesen Host ins Manifest.',
  },
  REQUEST_IS_ANALYTICS: {
    sentence: (data) => `Die Anfrage über ${call(data)} geht an Google Analytics: ${address(data)}.`,
  },
  REQUEST_IS_PRODUCT: {
    sentence: (data) =>
      `Die Anfrage über ${call(data)} geht an eine Adresse des Anbieters der Plattform selbst: ${address(data)}.`,
  },
  HOST_UNKNOWN: {
    sentence: (data) =>
      `Über ${call(data)} wird ein Host angesprochen, der erst zur Laufzeit entsteht: ${address(data)}.`,
    next: 'Den Host in den Code schreiben.',
  },
  PAGE_LOADS_REMOTE: {
    sentence: (data) => `Geladen wird ${loaded(data)}: Der Host erfährt, wer was liest, und wann.`,
    next: 'Mit der App ausliefern.',
  },
  DEFAULT_HOST_IN_BUNDLE: {
    sentence: (data) =>
      `Das Bündel nennt ${address(data)}. Bilder dürfen Frames von dort ohne Angabe im Manifest laden; darüber könnten Daten hinausgehen.`,
    next: 'Die Adresse entfernen oder zeigen, dass nichts von dort geladen wird.',
  },
  ICON_FROM_OUTSIDE: {
    sentence: (data) =>
      `Das Symbol des Moduls ${said(data, 'module', 'ohne Namen')} liegt außerhalb (${said(data, 'url', 'unbekannte Adresse')}): Die Browser der Lesenden können es bei diesem Host abrufen, was immer das Manifest erlaubt.`,
    next: 'Das Symbol mit der App ausliefern: `icon: resource:<key>;icon.svg`.',
  },
  BUNDLE_NOT_READ: {
    sentence: (data) =>
      `Die App ist nicht gebaut; ob ihre Bibliotheken von Hosts laden, die jedem Frame offenstehen${around(data, 'hosts', ' (', ')')}, ist daher nicht bekannt.`,
    next: 'Die App vor der Prüfung bauen.',
  },
  MARKETING_REQUEST: {
    sentence: (data) =>
      `Über ${call(data)} wird ein Host angesprochen, der Werbung oder Marketing dient: ${address(data)}.`,
    next: 'Den Aufruf entfernen.',
  },
  MARKETING_PACKAGE: {
    sentence: (data) =>
      `Dieses Paket dient Werbung, Marketing oder der Aufzeichnung von Besuchen: ${said(data, 'package', 'ein Paket ohne Namen')}${around(data, 'range', ' ')}.`,
    next: 'Das Paket entfernen.',
  },
  MARKETING_IN_PAGE: {
    sentence: (data) => `Von einem Host für Werbung oder Marketing wird geladen: ${loaded(data)}.`,
    next: 'Entfernen.',
  },
  NO_MARKETING_FOUND: {
    sentence: () =>
      'In dem, was gelesen wurde, ist kein bekannter Host, kein bekanntes Tag und kein bekanntes Paket für Werbung oder Marketing.',
  },
  SESSION_REPLAY: {
    sentence: (data) =>
      `Diese Option schaltet die Aufzeichnung dessen ein, was Menschen tun und sehen: ${said(data, 'option', 'ohne Namen')}.`,
    next: 'Entfernen.',
  },
  CONSENT_DENIED: {
    sentence: (data) =>
      `Der Rumpf des Ereignisses enthält als Konstante DENIED: ${said(data, 'consents', 'beide Einwilligungen')}.`,
  },
  CONSENT_NOT_DENIED: {
    sentence: (data) =>
      `Ein Ereignis wird nicht mit consent.${said(data, 'consent', said(data, 'key', '?').replace(/^consent\./, ''))} als DENIED gesendet${around(data, 'values', ' (stattdessen: ', ')') || around(data, 'value', ' (stattdessen: ', ')')}.`,
    next: 'In jedes Ereignis consent: { ad_user_data: "DENIED", ad_personalization: "DENIED" } aufnehmen.',
  },
  EVENT_BODY_UNKNOWN: {
    sentence: (data) =>
      `Was über ${call(data)} an Google Analytics gesendet wird, konnte nicht verfolgt werden.`,
    next: 'Den Rumpf dort, wo er gesendet wird, aus benannten Feldern aufbauen.',
  },
  EVENT_MATCHES_PEOPLE: {
    sentence: (data) =>
      `Das Ereignis hat das Feld \`${said(data, 'key', '?')}\`, an dem Google Personen unterscheidet.`,
    next: 'Das Feld entfernen.',
  },
  END_USER_DATA_LEAVES: {
    sentence: (data) =>
      `${datum(data)} geht über ${call(data)} hinaus${around(data, 'to', ' (Ziel: ', ')')}${data.isDenied === true ? ', obwohl das Manifest sagt, dass dorthin nichts dergleichen geht' : ''}.`,
    next: 'Nicht senden.',
  },
  UNKNOWN_DATA_LEAVES: {
    sentence: (data) =>
      `${datum(data)} geht über ${call(data)} hinaus${around(data, 'to', ' (Ziel: ', ')')}, und nichts zeigt, was darin steht.`,
    next: 'Benannte Felder senden, jedes in einer geschlossenen Liste nachgeschlagen.',
  },
  STORED_OUTSIDE_PAGE: {
    sentence: (data) =>
      `Über ${call(data)} wird etwas gespeichert${around(data, 'key', ', unter dem Schlüssel ')}${around(data, 'store', ' (Speicher: ', ')')}: Es bleibt, wenn die Seite gelöscht wird.`,
    next: 'In der Konfiguration des Makros speichern.',
  },
  PROPERTY_WRITTEN: {
    sentence: (data) =>
      `Über ${call(data)} wird eine Eigenschaft geschrieben${around(data, 'path', ': ') || around(data, 'key', ', unter dem Schlüssel ')}.`,
    next: 'In der Konfiguration des Makros speichern.',
  },
  ATTACHMENT_WRITTEN: {
    sentence: (data) => `Über ${call(data)} wird ein Anhang geschrieben${around(data, 'path', ': ')}.`,
    next: 'In der Konfiguration des Makros speichern.',
  },
  CONTENT_WRITTEN: {
    sentence: (data) =>
      `Über ${call(data)} wird in das Produkt geschrieben${around(data, 'path', ' (', ')')}: Ob eine Person darum gebeten hat, ist nicht bekannt.`,
    next: 'Zeigen, dass es nur geschieht, wenn eine Person darum bittet.',
  },
  STORED_IN_BROWSER: {
    sentence: (data) =>
      `Über ${call(data)} wird etwas im Browser gespeichert${around(data, 'key', ', unter dem Schlüssel ')}${data.label === undefined ? '' : `: ${label(data, '')}`}.`,
    next: 'Im Arbeitsspeicher halten oder in der Konfiguration des Makros speichern.',
  },
  BUNDLE_NAMES_STORAGE: {
    sentence: (data) =>
      `${said(data, 'file', 'Das Bündel')} nennt einen Speicher des Browsers (${said(data, 'storage', 'welchen, ist nicht bekannt')}): Eine Bibliothek darin könnte dort speichern.`,
    next: 'Die Bibliothek entfernen oder zeigen, dass dieser Teil von ihr nicht benutzt wird.',
  },
  BUNDLE_NAMES_NO_STORAGE: {
    sentence: (data) =>
      `Keine Datei des Bündels nennt einen Speicher des Browsers (Dateien: ${said(data, 'files', 'unbekannte Zahl')}).`,
  },
  LIBRARIES_NOT_SEEN: {
    sentence: (data) =>
      `Der Frame ${said(data, 'program', 'ohne Namen')} ist nicht gebaut; ob seine Bibliotheken im Browser speichern, ist daher nicht bekannt.`,
    next: 'Die App vor der Prüfung bauen.',
  },
  PLAIN_REQUEST: {
    sentence: (data) => `Über ${call(data)} wird eine Adresse mit http angesprochen: ${address(data)}.`,
    next: 'https schreiben.',
  },
  PAGE_LOADS_PLAIN: {
    sentence: (data) => `Mit http wird geladen: ${address(data)}.`,
    next: 'https schreiben oder mit der App ausliefern.',
  },
  CERTIFICATES_NOT_CHECKED: {
    sentence: (data) =>
      `Diese Option schaltet die Prüfung von Zertifikaten ab: ${said(data, 'option', 'ohne Namen')}.`,
    next: 'Die Option entfernen.',
  },
  OLD_TLS: {
    sentence: (data) =>
      `Diese Option erlaubt eine ältere Version von TLS als 1.2: ${said(data, 'option', 'ohne Namen')}.`,
    next: 'Die Option entfernen.',
  },
  FAILURE_SWALLOWED: {
    sentence: (data) =>
      `Scheitert das Senden${around(data, 'sent', ' (', ')')}, wird nichts gezeigt, nichts protokolliert und nichts wiederholt.`,
  },
  PERMISSION_ASKED: {
    sentence: () => 'Der Code fragt, ob er senden darf, bevor er es tut.',
  },
  FAILURE_LOGGED: {
    sentence: (data) =>
      `Scheitert das Senden über ${sending(data)}, etwa weil Analytics abgeschaltet ist, wird das protokolliert.`,
    next: 'Still scheitern lassen.',
  },
  SENT_AGAIN_AND_AGAIN: {
    sentence: (data) => `Scheitert das Senden über ${sending(data)}, wird es wiederholt.`,
    next: 'Nur einmal senden.',
  },
  FAILURE_NOT_CAUGHT: {
    sentence: (data) =>
      `Scheitert das Senden über ${sending(data)}, trifft der Fehler die Person, die die App benutzt.`,
    next: 'Den Fehler abfangen und weitermachen.',
  },
  FAILURE_UNKNOWN: {
    sentence: (data) =>
      `Was geschieht, wenn das Senden über ${call(data)} scheitert, konnte nicht verfolgt werden.`,
    next: 'Den Fehler dort abfangen, wo gesendet wird.',
  },
} satisfies Translated<typeof english>
