import type { Data } from '../../../finding.ts'
import type { appsScriptWords as english } from '../en/apps-script.ts'
import type { Translated } from '../words.ts'
import { around, call, datum, labels, said } from './speech.ts'

const page = (data: Data) => `Die Seite ${said(data, 'program', 'ohne Namen')}`

const entries: Readonly<Record<string, string>> = {
  card: 'von der Anwendung um ein Add-on',
  trigger: 'von einem Trigger',
  edit: 'bei einer Änderung in einer Tabelle',
  cell: 'von einer Formel',
}

export const appsScriptWords = {
  NO_REQUEST_SCOPE: {
    sentence: () =>
      'Das Projekt verlangt keinen Scope, um andere Dienste anzusprechen oder Mails zu senden; Google verweigert daher jeden solchen Aufruf.',
  },
  LIBRARY_NOT_READ: {
    sentence: (data) =>
      `Der Code der Bibliothek ${said(data, 'symbol', 'ohne Namen')}${around(data, 'id', ' (', ')')} liegt nicht im Ordner: Was sie mit übergebenen Daten tut, ist nicht bekannt.`,
    next: 'Das Benötigte daraus in das Projekt kopieren.',
  },
  PAGE_NOT_DRIVEN: {
    sentence: (data) =>
      `Die Seite ${said(data, 'page', 'ohne Namen')} wurde während des Laufs nicht gezeigt: Was sie sendet, und was sie mit den Eingaben einer Person aufruft, wurde nicht gesehen.`,
    next: 'Die Seite in der Workbench benutzen und das Ledger lesen.',
  },
  ENTRY_NOT_DRIVEN: {
    sentence: (data) =>
      `${said(data, 'function', 'Eine Funktion')} wird ${entries[said(data, 'way', '')] ?? 'von Google'} aufgerufen, und nichts im Lauf tat das so, wie Google es tut: Was sie mit einem echten Ereignis tut, wurde nicht gesehen.`,
    next: 'Sie in einer Testbereitstellung von Google aufrufen lassen und das Protokoll lesen.',
  },
  FORM_NOT_TAKEN: {
    sentence: (data) =>
      `„${said(data, 'button', 'Eine Schaltfläche')}“ auf der Karte „${said(data, 'card', '')}“ führte nirgendwohin, was immer der Lauf eintrug (${said(data, 'fields', 'Felder nicht genannt')}): Was mit angenommenen Werten geschieht, wurde nicht gesehen.`,
    next: 'Das Formular in der Workbench ausfüllen und das Ledger lesen.',
  },
  FIELD_NOT_FILLED: {
    sentence: (data) =>
      `Für das Feld ${said(data, 'field', 'ohne Namen')} hatte der Lauf nichts einzutragen (Ort: ${said(data, 'place', 'ein Formular')}): eine Auswahl, eine Datei oder eine Form von Wert, die er nicht kennt.`,
    next: 'Das Feld in der Workbench ausfüllen und das Ledger lesen.',
  },
  HOST_ACTION_NOT_DONE: {
    sentence: (data) =>
      `Vom Host wurde eine Aktion verlangt, die die Workbench nicht ausführt: ${said(data, 'action', 'nicht genannt')} (Vorgang: ${said(data, 'drive', 'ein Klick')}). Was daraus geworden wäre, wurde nicht gesehen.`,
  },
  NOT_BUILT_HERE: {
    sentence: (data) =>
      `Die Workbench bietet ${said(data, 'member', 'eine Methode')} nicht; daran endete: ${said(data, 'drive', 'eine Funktion')}. Was danach gekommen wäre, wurde nicht gesehen.`,
  },
  REMOTE_SCRIPT: {
    sentence: (data) =>
      `${page(data)} führt ein Skript eines anderen Hosts aus (${said(data, 'url', 'Adresse nicht bekannt')}): Was es tut, ist nicht bekannt, und sein Host kann es jederzeit ändern.`,
    next: 'Das Skript in das Projekt aufnehmen.',
  },
  BUNDLE_IN_PAGE: {
    sentence: (data) =>
      `${page(data)} enthält ein Skript, das ein Werkzeug aus vielen zusammengefügt hat: Es wurde nicht verfolgt, und Google gibt einer Seite keine Content Security Policy, die es hielte.`,
    next: 'Unminifiziert und mit getrennten Bibliotheken hochladen oder durch einen Lauf zeigen, was es sendet.',
  },
  SCRIPT_FROM_TEXT: {
    sentence: (data) =>
      `${page(data)} gibt hier einem script-Element seinen Code aus einem Text: Was er tut, ist nicht bekannt.`,
    next: 'Das Skript selbst in die Seite schreiben.',
  },
  WORKER_NOT_READ: {
    sentence: (data) => `${page(data)} startet hier einen Worker mit einem Skript, das nicht verfolgt wurde.`,
    next: 'Seine Arbeit in der Seite tun oder durch einen Lauf zeigen, was er sendet.',
  },
  SCRIPT_IN_TEXT: {
    sentence: (data) =>
      `Markup mit einem Skript darin wird übergeben, an ${call(data)}: Skripte in Texten werden nicht verfolgt.`,
    next: 'Das Markup in eine HTML-Datei des Projekts schreiben.',
  },
  TEMPLATE_FROM_TEXT: {
    sentence: () => 'Hier wird aus Text eine Vorlage erzeugt: Was ihre Scriptlets tun, ist nicht bekannt.',
    next: 'Die Vorlage in eine HTML-Datei des Projekts schreiben.',
  },
  PAGE_LOADS_NOTHING: {
    sentence: (data) =>
      `Jedes Skript der Seite ${said(data, 'program', 'ohne Namen')} wurde verfolgt, und keines sendet oder lädt etwas; ihr Markup nennt keinen anderen Host.`,
  },
  GOOGLE_CARRIES_HTTPS: {
    sentence: () =>
      'Google liefert Seiten aus und speichert Properties und Dokumente nur über verschlüsselte Verbindungen.',
  },
  MESSAGE_TO_ANY_ORIGIN: {
    sentence: (data) =>
      `${page(data)} schickt einem anderen Fenster eine Nachricht, ohne dessen Origin zu nennen: Wer dieses Fenster besitzt, liest mit (Inhalt: ${labels(data)}).`,
    next: 'Die Origin nennen oder nichts davon schicken.',
  },
  MAIL_TO_OTHERS: {
    sentence: (data) =>
      `Über ${call(data)} wird eine Mail gesendet, an: ${said(data, 'to', 'nicht genannte Empfänger')}.`,
    next: 'Die Mail entfernen: Wer sie erhält, ist ein Dritter.',
  },
  MAIL_RECIPIENT_UNKNOWN: {
    sentence: (data) =>
      `Über ${call(data)} wird eine Mail gesendet, und an wen, steht erst zur Laufzeit fest.`,
    next: 'Die Mail entfernen.',
  },
  SHARED_WITH_OTHERS: {
    sentence: (data) =>
      `Über ${call(data)} wird freigegeben, was der Person gehört, die den Code ausführt, an: ${said(data, 'to', 'nicht genannte Empfänger')}.`,
    next: 'Die Freigabe entfernen oder die Person fragen, für wen sie gelten soll.',
  },
  SHARED_WITH_UNKNOWN: {
    sentence: (data) =>
      `Über ${call(data)} wird etwas freigegeben, und für wen, steht erst zur Laufzeit fest.`,
    next: 'Die Freigabe entfernen oder prüfen, wer das sein kann.',
  },
  FETCHES_WITHOUT_USAGE: {
    sentence: () =>
      'Das Projekt verlangt den Scope, um andere Dienste anzusprechen, und es ist kein Nutzungsereignis zu sehen, das irgendwohin geht: Was es abruft, sind keine Nutzungsdaten, die sich abschalten ließen.',
    next: 'Den Scope entfernen.',
  },
  USAGE_BY_FETCH_ALONE: {
    sentence: () =>
      'Das Nutzungsereignis wird allein über UrlFetchApp gesendet; wo das verweigert wird, wird nichts gesendet.',
  },
  SCOPE_TOO_WIDE: {
    sentence: (data) =>
      `Der Scope ${said(data, 'scope', 'ohne Namen')} erlaubt mehr, als der Code tut: ${said(data, 'enough', 'Ein engerer')} genügt.`,
    next: 'Den engeren Scope verlangen.',
  },
  WEB_APP_OPEN: {
    sentence: (data) =>
      `${said(data, 'function', 'Die Web-App')} antwortet jedem ohne Anmeldung (Zugriff: ${said(data, 'access', 'nicht genannt')}) und läuft mit den Rechten der Person, die sie als Web-App bereitgestellt hat.`,
    next: 'Mit den Rechten der Person laufen lassen, die sie öffnet, oder fragen, wer das ist.',
  },
  WEB_APP_ASKS: {
    sentence: (data) =>
      `Die Web-App ist nicht für alle offen (läuft als: ${said(data, 'executeAs', 'wie im Manifest genannt')}; Zugriff: ${said(data, 'access', 'niemand')}).`,
  },
  SHARED_STORE: {
    sentence: (data) =>
      `${datum(data)} gelangt über ${call(data)} in einen Speicher, den sich alle teilen, die das Add-on benutzen.`,
    next: 'Die eigenen Properties des Dokuments oder der Person verwenden.',
  },
  TOKEN_LOGGED: {
    sentence: (data) =>
      `${datum(data)} wird über ${call(data)} protokolliert: Wer das Protokoll liest, kann damit handeln.`,
    next: 'Nur die benötigten Felder protokollieren, nie ein ganzes Ereignis.',
  },
  TOKEN_LEAVES: {
    sentence: (data) =>
      `${datum(data)} geht über ${call(data)} hinaus${around(data, 'to', ' (Ziel: ', ')')}: Wer es empfängt, kann für die Person handeln.`,
    next: 'Nur an eigene Adressen von Google senden.',
  },
  DATABASE_OUTSIDE: {
    sentence: (data) => `Über ${call(data)} wird eine Datenbank geöffnet, die nicht dem Host gehört.`,
    next: 'Die Konfiguration im Dokument aufbewahren.',
  },
  ADDRESS_OUTSIDE: {
    sentence: (data) =>
      `${said(data, 'address', 'Eine Adresse')} kann abgerufen werden, und was dorthin gesendet wird, liegt außerhalb von Google.`,
    next: 'Die Adresse entfernen.',
  },
  EVERY_ADDRESS_KNOWN: {
    sentence: (data) =>
      `Das Manifest hat keine urlFetchWhitelist; jede Adresse im Code wurde verfolgt${around(data, 'addresses', ': ')}.`,
  },
  ALLOW_LIST_HOLDS: {
    sentence: (data) =>
      `urlFetchWhitelist nennt diese Adressen, und Google verweigert jede andere: ${said(data, 'addresses', 'gar keine')}.`,
  },
  SYNTAX_REFUSED: {
    sentence: (data) =>
      `Das Skript enthält hier ${said(data, 'why', 'Syntax')}, was Apps Script nicht annimmt: Nichts von dem Projekt läuft.`,
    next: 'Übersetzen: esbuild kann das mit --target=es2019.',
  },
  CACHED: {
    sentence: (data) =>
      `Daten gelangen in einen Cache und bleiben dort stundenlang (${said(data, 'store', 'Cache nicht genannt')}): ${labels(data)}.`,
    next: 'Nichts davon aufbewahren oder es neu berechnen.',
  },
  CACHE_WRITTEN: {
    sentence: (data) =>
      `In einen Cache gelangt ein Wert, der keine Konfiguration ist und nicht mit dem Dokument verschwindet: ${said(data, 'store', 'Cache nicht genannt')}.`,
    next: 'Zeigen, dass er zu niemandem gehört, oder ihn nicht hineinschreiben.',
  },
  FILE_CREATED: {
    sentence: (data) =>
      `Über ${call(data)} wird anderswo eine Datei angelegt, die bleibt, wenn das Dokument gelöscht wird.`,
    next: 'Zeigen, dass die Person darum bittet.',
  },
  CUSTOM_ELEMENT: {
    sentence: (data) =>
      `${page(data)} definiert hier ein eigenes Element: Was der Browser davon aufruft, wurde nicht verfolgt.`,
    next: 'Aus gewöhnlichen Elementen bauen oder durch einen Lauf zeigen, was es tut.',
  },
  REMOTE_BASE: {
    sentence: (data) =>
      `${page(data)} hat eine Basisadresse bei einem anderen Host (${said(data, 'url', 'Adresse nicht bekannt')}): Was über einen Pfad geladen oder gesendet wird, geht dorthin.`,
    next: 'Die Basisadresse entfernen.',
  },
  FILE_NAMED_IN_CODE: {
    sentence: (data) =>
      `Über ${call(data)} wird etwas anhand einer Kennung genommen, die im Code steht (${said(data, 'id', 'nicht genannt')}): Es ist für alle dasselbe, und was hineingeschrieben wird, wird nicht von anderem unterschieden.`,
    next: 'Die Person die Datei wählen lassen oder ansehen, was hineingeschrieben wird.',
  },
  SERVICE_OUTSIDE: {
    sentence: (data) =>
      `Das Manifest schaltet einen Dienst ein, der nicht zu Workspace gehört (${said(data, 'service', 'nicht genannt')}): Was dorthin geht, bleibt nicht bei den Dokumenten der Leute.`,
    next: 'Den Dienst entfernen.',
  },
  FORMULA_SENDS_CELLS: {
    sentence: (data) =>
      `Über ${call(data)} wird eine Formel geschrieben, die eine Adresse lädt und etwas daran anhängt (${said(data, 'address', 'nicht genannt')}): vielleicht den Inhalt von Zellen.`,
    next: 'Den Wert anstelle der Formel schreiben.',
  },
  FUNCTION_NOT_FOUND: {
    sentence: (data) =>
      `„${said(data, 'name', '')}“ soll von einem Menü, einer Karte oder einem Trigger aufgerufen werden, und keine Funktion dieses Namens steht oben in einem Skript: Was dann läuft, wurde nicht verfolgt.`,
    next: 'Als Funktion dieses Namens deklarieren.',
  },
  CERTIFICATE_CHECK_UNKNOWN: {
    sentence: (data) =>
      `Diese Option hat hier einen Wert, der nicht bekannt ist: ${said(data, 'option', 'ohne Namen')}. Sie kann die Prüfung von Zertifikaten abschalten.`,
    next: 'Die Option entfernen.',
  },
  CONFIGURATION_IN_PROPERTIES: {
    sentence: (data) => `Die Konfiguration liegt hier: ${said(data, 'store', 'Ort nicht genannt')}.`,
  },
} satisfies Translated<typeof english>
