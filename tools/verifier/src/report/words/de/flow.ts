import type { Data } from '../../../finding.ts'
import type { flowWords as english } from '../en/flow.ts'
import type { Translated } from '../words.ts'
import { around, call, datum, said } from './speech.ts'

const manner = (data: Data) => around(data, 'through', ', verarbeitet mit ') || ', unverändert'
const target = (data: Data) => `${call(data)}${around(data, 'to', ' (Ziel: ', ')')}`

const keyedHash = 'Einen Hash mit Schlüssel (HMAC) senden, dessen Schlüssel eine verschlüsselte Variable ist.'
const keyFromVariable = 'Den Schlüssel aus einer verschlüsselten Variablen nehmen und von nirgendwo sonst.'

export const flowWords = {
  PERSONAL_DATA_LEAVES: {
    sentence: (data) => `${datum(data)} verlässt den Host über ${target(data)}${manner(data)}.`,
    next: 'Nicht senden. Auch ein Hash davon gehört zu den personenbezogenen Daten: Hinausgehen darf nur eine Konstante oder ein Wert aus einer geschlossenen Liste.',
  },
  PERSONAL_DATA_NAVIGATES: {
    sentence: (data) =>
      `${datum(data)} steht in der Adresse, zu der der Frame über ${target(data)} wechselt${manner(data)}.`,
    next: 'Nur zu ausgeschriebenen Adressen wechseln: Keine Content Security Policy hält einen Frame davon ab.',
  },
  PERSONAL_DATA_IN_WINDOW: {
    sentence: (data) =>
      `${datum(data)} steht in der Adresse eines Fensters, das über ${target(data)} geöffnet wird${manner(data)}.`,
    next: 'Nur ausgeschriebene Adressen öffnen: Keine Content Security Policy hält ein Fenster auf.',
  },
  PERSONAL_DATA_TO_PEER: {
    sentence: (data) =>
      `${datum(data)} geht über ${target(data)} an einen anderen Browser, wessen auch immer${manner(data)}.`,
    next: 'Keine Verbindung zu anderen Browsern aufbauen: Keine Content Security Policy hält sie auf.',
  },
  PERSONAL_DATA_STORED: {
    sentence: (data) => `${datum(data)} wird über ${target(data)} gespeichert${manner(data)}.`,
    next: 'Außerhalb der Konfiguration der Seite nichts von Personen und nichts von dem speichern, was sie schreiben.',
  },
  PERSONAL_DATA_LOGGED: {
    sentence: (data) =>
      `${datum(data)} wird über ${call(data)} ins Protokoll geschrieben${manner(data)}; die Protokolle einer App liest ihr Anbieter.`,
    next: 'Eine Konstante protokollieren oder die Zeile entfernen.',
  },
  UNKNOWN_DATA_ARRIVES: {
    sentence: (data) =>
      `${datum(data)} gelangt an ${target(data)}${manner(data)}, und nichts zeigt, was darin steht.`,
    next: 'Nur die benötigten Felder mit ihrem Namen entnehmen oder den Wert gegen eine geschlossene Liste prüfen.',
  },
  DATA_PERHAPS_ARRIVES: {
    sentence: (data) =>
      `${datum(data)} ging in einen Aufruf, dessen Code nicht gelesen wurde, oder unter einen Schlüssel, der nicht bekannt ist, und was daraus wurde, geht an ${target(data)}: Ob noch etwas davon darin steht, ist nicht zu sehen.`,
    next: 'Das Paket lesbar machen (installieren) oder das Benötigte mit seinem Namen entnehmen.',
  },
  ID_RAW: {
    sentence: (data) =>
      `${datum(data)} geht unverändert an ${target(data)}: Wer das empfängt, kennt den Kunden.`,
    next: keyedHash,
  },
  ID_ENCODED_ONLY: {
    sentence: (data) => `${datum(data)} geht an ${target(data)}${manner(data)}: Das kann jeder umkehren.`,
    next: keyedHash,
  },
  ID_HASHED_WITHOUT_KEY: {
    sentence: (data) =>
      `${datum(data)} geht an ${target(data)}${manner(data)}. Wer die Sites auflisten kann, hasht sie alle und findet diese.`,
    next: 'Ein HMAC verwenden, dessen Schlüssel eine verschlüsselte Variable ist.',
  },
  ID_KEY_KNOWN: {
    sentence: (data) =>
      `${datum(data)} geht an ${target(data)}${manner(data)}: Der Schlüssel lässt sich im Quelltext lesen oder errechnen.`,
    next: keyFromVariable,
  },
  ID_KEY_UNKNOWN: {
    sentence: (data) =>
      `${datum(data)} geht an ${target(data)}${manner(data)}: Dass der Schlüssel eine verschlüsselte Variable ist und nichts anderes, ist nicht zu sehen.`,
    next: keyFromVariable,
  },
  ID_KEY_STORED: {
    sentence: (data) =>
      `${datum(data)} geht an ${target(data)}${manner(data)}: Der Schlüssel kommt aus einem Speicher, wo er neben den Daten liegt.`,
    next: keyFromVariable,
  },
  ID_IS_KEYED_HASH: {
    sentence: (data) =>
      `Was an ${target(data)} geht, ist ein HMAC, dessen Schlüssel eine verschlüsselte Variable ist${around(data, 'source', '; Ausgangspunkt ist `', '`')}.`,
  },
  EVENT_CARRIES_MORE: {
    sentence: (data) =>
      `${datum(data)} geht über ${target(data)} in ein Nutzungsereignis ein${manner(data)}.`,
    next: 'Entfernen: Ein Ereignis enthält das Pseudonym, die Spracheinstellung, die Zeitzone und Wörter aus der veröffentlichten Liste.',
  },
  EVENT_HAS_MORE: {
    sentence: (data) =>
      `Das über ${call(data)} gesendete Ereignis hat das Feld \`${said(data, 'key', '?')}\`, das nicht in der veröffentlichten Liste steht.`,
    next: 'Das Feld entfernen oder mit seinem Grund und seiner geschlossenen Liste von Werten veröffentlichen.',
  },
  EVENT_IS_OPEN: {
    sentence: (data) =>
      `Das über ${call(data)} gesendete Ereignis ist so zusammengesetzt, dass es Felder enthalten kann, die niemand aufgeführt hat.`,
    next: 'Das Ereignis aus benannten Feldern aufbauen; kein Objekt mit unbekannten Schlüsseln darin ausbreiten.',
  },
  VALUE_IS_OPEN: {
    sentence: (data) =>
      `Das Feld \`${said(data, 'key', '?')}\` des über ${call(data)} gesendeten Ereignisses kann alles Mögliche enthalten.`,
    next: 'Den Wert in einer geschlossenen Liste nachschlagen und die Konstante der Liste senden.',
  },
  EVENT_IS_CLOSED: {
    sentence: (data) =>
      `Das über ${call(data)} gesendete Ereignis hat diese Felder und keine anderen: ${said(data, 'keys', 'gar keine')}.`,
  },
} satisfies Translated<typeof english>
