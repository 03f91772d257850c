import type { Data } from '../../../finding.ts'
import type { securityWords as english } from '../en/security.ts'
import type { Translated } from '../words.ts'
import { around, call, datum, inProgram, labels, said } from './speech.ts'

const request = (data: Data) => `${said(data, 'method', 'Eine Anfrage')}${around(data, 'path', ' auf ')}`

export const securityWords = {
  AS_APP_UNCHECKED: {
    sentence: (data) => `${request(data)} geschieht als App, und ob die Person das darf, wird nicht geprüft.`,
    next: 'Als Nutzer aufrufen oder vorher die Berechtigung der Person abfragen.',
  },
  ID_FROM_PAYLOAD: {
    sentence: (data) => `${request(data)} geschieht als App mit einer ID, die der Aufrufer wählen kann.`,
    next: 'Die ID aus dem Kontext nehmen oder als Nutzer aufrufen.',
  },
  AS_APP_FOR_EVERYBODY: {
    sentence: (data) =>
      `Als App wird gelesen und jedem gegeben, der fragt: ${said(data, 'path', 'nicht näher bekannte Daten')}.`,
    next: 'Als Nutzer aufrufen oder zeigen, dass alle es sehen dürfen.',
  },
  AS_APP_CHECKED: {
    sentence: (data) =>
      `Bevor die Anfrage als App geschieht, wird die Berechtigung der Person abgefragt${around(data, 'path', ': ')}.`,
  },
  AS_APP_ON_CONTEXT: {
    sentence: (data) =>
      `Die Anfrage als App betrifft nur, was die Person dem Kontext nach gerade ansieht${around(data, 'path', ': ')}.`,
  },
  MODULE_CHECKED: {
    sentence: (data) =>
      `Die gemeinsame Funktion prüft, welches Modul sie aufruft: ${said(data, 'functions', 'ohne Namen')}.`,
  },
  ADMIN_RESOLVER_SHARED: {
    sentence: (data) =>
      `Die Funktion ${said(data, 'function', 'ohne Namen')} bedient die Administrationsseite ${said(data, 'admins', 'ohne Namen')} und ebenso das Modul ${said(data, 'module', 'ohne Namen')} und prüft nicht, welches von beiden sie aufruft.`,
    next: 'Jedem eine eigene Funktion geben oder den moduleKey des Kontexts prüfen.',
  },
  OPEN_WEB_TRIGGER: {
    sentence: (data) =>
      `Die Funktion ${said(data, 'function', 'ohne Namen')} des Web-Triggers prüft nicht, wer aufruft.`,
    next: 'Vor allem anderen eine Signatur oder ein Geheimnis in konstanter Zeit prüfen.',
  },
  WEB_TRIGGER_NOT_READ: {
    sentence: (data) =>
      `Die Funktion ${said(data, 'function', 'ohne Namen')} des Web-Triggers wurde nicht gefunden; ob sie prüft, wer aufruft, ist daher nicht bekannt.`,
    next: 'Die Funktion dort exportieren, wo das Manifest sie nennt.',
  },
  WEB_TRIGGER_AUTHENTICATED: {
    sentence: () => 'Die Funktion des Web-Triggers prüft eine Signatur oder ein Geheimnis.',
  },
  MODULE_STATE_WRITTEN: {
    sentence: (data) =>
      `${said(data, 'name', 'Eine Variable')}${around(data, 'declared', ' (', ')')} gehört zum Modul und wird während eines Aufrufs beschrieben${data.labels === undefined ? '' : ` (mit: ${labels(data)})`}: Der nächste Aufruf, vielleicht von einem anderen Kunden, kann den Inhalt lesen.`,
    next: 'In einer Variablen der Funktion halten.',
  },
  NO_STATE_BETWEEN_CALLS: {
    sentence: () => 'Kein Code, den ein Aufruf erreicht, schreibt Daten in eine Variable eines Moduls.',
  },
  INPUT_BECOMES_MARKUP: {
    sentence: (data) => `${datum(data)} wird über ${call(data)} ungereinigt zu Markup.`,
    next: 'Als Text setzen oder bereinigen.',
  },
  INPUT_BECOMES_CODE: {
    sentence: (data) => `${datum(data)} wird über ${call(data)} als Code ausgeführt.`,
    next: 'Parsen, nie ausführen.',
  },
  TEXT_IS_EVALUATED: {
    sentence: () => 'Im eigenen Quelltext der App wird Text zu Code.',
    next: 'Den Code selbst schreiben oder den Text parsen.',
  },
  INPUT_STAYS_TEXT: {
    sentence: (data) => `Keine Eingabe wird zu Markup oder zu Code${inProgram(data)}.`,
  },
  WEAK_CIPHER: {
    sentence: (data) =>
      `Über ${call(data)} wird mit einem schwachen Verfahren verschlüsselt: ${said(data, 'algorithm', 'nicht genannt')}.`,
    next: 'AES-256-GCM verwenden.',
  },
  WEAK_HASH: {
    sentence: (data) =>
      `Über ${call(data)} wird ein schwaches Hashverfahren benutzt, wo es etwas schützt: ${said(data, 'algorithm', 'nicht genannt')}.`,
    next: 'SHA-256 oder ein stärkeres Verfahren verwenden.',
  },
  GUESSABLE_SECRET: {
    sentence: (data) =>
      `${said(data, 'name', 'Ein Geheimnis')} wird mit Math.random erzeugt, dessen Werte sich vorhersagen lassen.`,
    next: 'crypto.randomBytes oder crypto.randomUUID verwenden.',
  },
  SCOPE_USED: {
    sentence: (data) =>
      `Der Scope ${said(data, 'scope', 'ohne Namen')} wird gebraucht${around(data, 'by', ': ')}.`,
  },
  SCOPE_UNUSED: {
    sentence: (data) =>
      `Das Manifest verlangt den Scope ${said(data, 'scope', 'ohne Namen')}, den kein Aufruf und kein Ereignis braucht.`,
    next: 'Aus dem Manifest entfernen.',
  },
  SCOPE_MISSING: {
    sentence: (data) =>
      `Ein Aufruf braucht einen Scope, den das Manifest nicht verlangt (einen von: ${said(data, 'anyOf', 'nicht genannt')}): Die Plattform verweigert ihn.`,
    next: 'Den Scope verlangen oder den Aufruf entfernen.',
  },
  SCOPE_USE_UNKNOWN: {
    sentence: (data) =>
      `Ob der Scope ${said(data, 'scope', 'ohne Namen')} gebraucht wird, ist nicht bekannt${around(data, 'why', ' (', ')')}.`,
    next: 'Jeden Pfad in seinen Aufruf schreiben oder den Scope entfernen.',
  },
  NO_SCOPES: {
    sentence: () =>
      'Das Manifest verlangt keinen Scope: Die App kann als sie selbst nichts vom Produkt lesen und nichts daran ändern.',
  },
} satisfies Translated<typeof english>
