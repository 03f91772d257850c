import type { Data } from '../../../finding.ts'
import type { manifestWords as english } from '../en/manifest.ts'
import type { Translated } from '../words.ts'
import { around, said } from './speech.ts'

const address = (data: Data) => said(data, 'address', 'Eine Adresse')
const remote = (data: Data) =>
  `Das Remote ${said(data, 'remote', 'ohne Namen')} (${said(data, 'address', 'Adresse nicht bekannt')})`
const from = (data: Data) => around(data, 'from', ' (', ')')
const declared = (data: Data) => `${address(data)}${from(data)}`

export const manifestWords = {
  NO_EGRESS: {
    sentence: () =>
      'Das Manifest nennt keine Adresse und kein Remote; die Plattform verweigert daher jede Anfrage nach außen.',
  },
  EGRESS_IS_ANALYTICS: {
    sentence: (data) =>
      `Das Manifest erlaubt den Funktionen eine Adresse von Google Analytics: ${said(data, 'address', 'nicht genannt')}.`,
  },
  EGRESS_ADDRESS_UNKNOWN: {
    sentence: (data) =>
      `Eine Adresse wird erst beim Deployment eingesetzt (${said(data, 'address', 'nicht genannt')}): Welcher Host es ist, ist nicht bekannt.`,
    next: 'Die Adresse selbst hinschreiben.',
  },
  EGRESS_WILDCARD: {
    sentence: (data) =>
      `Das Manifest erlaubt ${said(data, 'address', '*')} für ${said(data, 'from', 'Anfragen')}: Jeder Host darf angesprochen werden.`,
    next: 'Den einen Host nennen, der gebraucht wird.',
  },
  EGRESS_IS_PRODUCT: {
    sentence: (data) =>
      `Das Manifest erlaubt für ${said(data, 'from', 'Anfragen')} eine Adresse, die Atlassian selbst gehört: ${said(data, 'address', 'nicht genannt')}.`,
  },
  EGRESS_TO_OTHERS: {
    sentence: (data) =>
      `Das Manifest erlaubt für ${said(data, 'from', 'Anfragen')} einen Host, der nicht Google Analytics ist: ${said(data, 'address', 'nicht genannt')}${data.isLive === false ? '; ein Aufruf dorthin wurde nicht gefunden' : ''}.`,
    next: 'Die Adresse aus dem Manifest entfernen.',
  },
  FRAME_LOADS_REMOTE: {
    sentence: (data) =>
      `Das Manifest erlaubt Frames, von einem anderen Host zu laden (${said(data, 'from', 'Ressourcen')} von ${said(data, 'address', 'nicht genannter Adresse')}): Dieser erfährt, wer was liest, und wann.`,
    next: 'Die Ressource mit der App ausliefern.',
  },
  ANALYTICS_FROM_FRAME: {
    sentence: (data) =>
      `Google Analytics wird aus einem Frame angesprochen${around(data, 'url', ' (', ')') || around(data, 'address', ' (', ')') || around(data, 'host', ' (', ')')}: Es erfährt die Netzwerkadresse und den Browser der Person.`,
    next: 'Nutzungsereignisse aus einer Funktion senden.',
  },
  REMOTE_DECLARED: {
    sentence: (data) => `${remote(data)} ist im Manifest deklariert.`,
    next: 'Seine Arbeit in den Funktionen der App tun und das Remote entfernen.',
  },
  REMOTE_SERVICE: {
    sentence: (data) =>
      `${remote(data)} liegt außerhalb der Plattform${around(data, 'operations', ' (Operationen: ', ')')}; die App erfüllt „Runs on Atlassian“ nicht.`,
    next: 'Seine Arbeit in den Funktionen der App tun und das Remote entfernen.',
  },
  REMOTE_TAKES_DATA: {
    sentence: (data) =>
      `${remote(data)} erhält, was die Plattform ihm sendet${around(data, 'operations', ' (Operationen: ', ')')}.`,
    next: 'Das Remote entfernen.',
  },
  DATA_BOUND_TO_REMOTE: {
    sentence: (data) =>
      `Das Modul ${said(data, 'module', 'ohne Namen')}${around(data, 'type', ' (', ')')} ist an den Endpunkt ${said(data, 'endpoint', 'ohne Namen')} gebunden: Die Plattform selbst sendet Daten dorthin, ganz ohne Code.`,
    next: 'Das Modul an eine Funktion der App binden.',
  },
  IN_SCOPE_DATA_NOT_DENIED: {
    sentence: (data) =>
      `${address(data)} ist ${data.isSaid === true ? 'mit inScopeEUD: true deklariert' : 'ohne inScopeEUD deklariert, was true bedeutet'}: Die Plattform geht davon aus, dass Daten von Endnutzern dorthin gehen.`,
    next: 'inScopeEUD: false schreiben, wenn keine dorthin gehen, und keine senden.',
  },
  IN_SCOPE_DATA_DENIED: {
    sentence: (data) => `${address(data)} ist mit inScopeEUD: false deklariert.`,
  },
  RUNS_ON_ATLASSIAN: {
    sentence: (data) =>
      `Das Manifest nennt kein Remote, kein Connect-Modul, keinen dynamischen Web-Trigger und keinen Ausgang${around(data, 'analytics', ' außer Analytics ohne Daten von Endnutzern (', ')')}.`,
  },
  CONNECT_MODULE: {
    sentence: (data) =>
      `Dieses Modul gehört zu Connect, das außerhalb der Plattform läuft: ${said(data, 'type', 'ohne Typ')}.`,
    next: 'Ein Forge-Modul verwenden.',
  },
  DYNAMIC_WEB_TRIGGER: {
    sentence: (data) =>
      `Der Web-Trigger ${said(data, 'module', 'ohne Namen')} ist nicht statisch: Seine Antwort kann Daten aus der Plattform hinaustragen.`,
    next: 'Seine Antwort als statisch deklarieren oder den Web-Trigger entfernen.',
  },
  EGRESS_NOT_ANALYTICS: {
    sentence: (data) =>
      `${declared(data)} ist ohne category: analytics deklariert; die App erfüllt „Runs on Atlassian“ daher nicht.`,
    next: 'Entfernen oder als Analytics deklarieren, wenn es das ist.',
  },
  ANALYTICS_MAY_CARRY_DATA: {
    sentence: (data) => `${address(data)} ist Analytics und nicht mit inScopeEUD: false deklariert.`,
    next: 'inScopeEUD: false schreiben.',
  },
  ANALYTICS_HOST_NOT_ADMITTED: {
    sentence: (data) => `${address(data)} steht nicht auf der Liste der Analytics-Hosts von Atlassian.`,
    next: 'Einen Host der Liste verwenden.',
  },
  SWITCH_STOPS: {
    sentence: (data) =>
      `${address(data)} ist als Analytics deklariert: Wo ein Administrator Analytics abschaltet, verweigert die Plattform den Zugang dorthin.`,
  },
  SWITCH_DOES_NOT_STOP: {
    sentence: (data) =>
      `${declared(data)} ist nicht als Analytics deklariert; der Schalter der Administration hält es daher nicht auf.`,
    next: 'category: analytics schreiben oder die Adresse entfernen.',
  },
  MARKETING_HOST_DECLARED: {
    sentence: (data) =>
      `Das Manifest erlaubt einen Host, der Werbung oder Marketing dient: ${said(data, 'address', 'nicht genannt')}.`,
    next: 'Die Adresse entfernen.',
  },
  CONFIGURATION_INDEXED: {
    sentence: (data) =>
      `Für einen Parameter des Makros ${said(data, 'module', 'ohne Namen')} ist die Indizierung eingeschaltet: Sein Wert wird in den Suchindex kopiert.`,
    next: 'Die Indizierung entfernen.',
  },
  CONFIGURATION_IN_PAGE: {
    sentence: () =>
      'Die Plattform bewahrt die Konfiguration eines Makros in der Seite auf und entfernt sie mit der Seite.',
  },
  PLAIN_ADDRESS_DECLARED: {
    sentence: (data) => `${address(data)} steht mit http im Manifest.`,
    next: 'https schreiben.',
  },
  PLAIN_REMOTE: {
    sentence: (data) => `${remote(data)} wird mit http angesprochen.`,
    next: 'https schreiben.',
  },
  PLATFORM_CARRIES_HTTPS: {
    sentence: (data) =>
      `Die Plattform überträgt ihren eigenen Verkehr mit https, ebenso den zu anderen Adressen (${said(data, 'addresses', 'keine')}), und verschlüsselt, was sie speichert.`,
  },
  CSP_UNSAFE_EVAL: {
    sentence: () => 'Das Manifest erlaubt unsafe-eval: In den Frames der App kann Text zu Code werden.',
    next: 'Entfernen und Bibliotheken verwenden, die kein eval brauchen.',
  },
  CSP_UNSAFE_INLINE: {
    sentence: () =>
      'Das Manifest erlaubt unsafe-inline für Skripte: In den Frames der App kann Markup zu Code werden.',
    next: 'Das Skript in eine Datei schreiben.',
  },
  CSP_UNSAFE_HASHES: {
    sentence: () => 'Das Manifest erlaubt unsafe-hashes: Handler im Markup können ausgeführt werden.',
    next: 'Den Handler in einem Skript hinzufügen.',
  },
  CSP_BLOB: {
    sentence: () => 'Das Manifest erlaubt blob: für Skripte: Code kann zur Laufzeit entstehen.',
    next: 'Das Skript in eine Datei schreiben.',
  },
  REMOTE_CODE: {
    sentence: (data) =>
      `Das Manifest erlaubt, Code von einem anderen Host zu laden (${said(data, 'from', 'Code')} von ${said(data, 'address', 'nicht genannter Adresse')}).`,
    next: 'Den Code mit der App ausliefern.',
  },
  STRICT_POLICY: {
    sentence: (data) =>
      `Der Frame ${said(data, 'program', 'ohne Namen')} läuft unter einer Content Security Policy ohne fremden Code und ohne Code aus Text.`,
  },
  NO_REMOTE_CODE: {
    sentence: () =>
      'Die Content Security Policy der Frames nennt keinen fremden Host; Werbecode kann also nicht geladen werden.',
  },
  RUNTIME_CURRENT: {
    sentence: (data) =>
      `Die Laufzeitumgebung ${said(data, 'runtime', 'ohne Namen')} wird gepflegt (bis: ${said(data, 'end', 'kein Ende bekannt')}).`,
  },
  RUNTIME_ENDED: {
    sentence: (data) =>
      `Die Laufzeitumgebung ${said(data, 'runtime', 'ohne Namen')} erhält keine Sicherheitskorrekturen mehr (seit: ${said(data, 'end', 'Tag nicht bekannt')}).`,
    next: 'Im Manifest eine aktuelle Laufzeitumgebung nennen.',
  },
  RUNTIME_LEGACY: {
    sentence: (data) =>
      `Die App läuft in einer alten Laufzeitumgebung, die kein heutiges Node ist: ${said(data, 'runtime', 'die frühere Sandbox der Plattform')}.`,
    next: 'Im Manifest eine aktuelle Laufzeitumgebung nennen.',
  },
  RUNTIME_UNKNOWN: {
    sentence: (data) =>
      `Bis wann die Laufzeitumgebung ${said(data, 'runtime', 'ohne Namen')} gepflegt wird, ist nicht bekannt.`,
    next: 'Eine Laufzeitumgebung nennen, deren Pflege bekannt ist.',
  },
} satisfies Translated<typeof english>
