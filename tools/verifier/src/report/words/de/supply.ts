import type { Data } from '../../../finding.ts'
import type { supplyWords as english } from '../en/supply.ts'
import type { Translated } from '../words.ts'
import { around, counted, said } from './speech.ts'

const advisory = (data: Data) =>
  `${said(data, 'advisory', said(data, 'id', 'Ein Sicherheitshinweis'))}${around(data, 'severity', ' (Schwere: ', ')')}`
const component = (data: Data) =>
  `${said(data, 'package', said(data, 'component', 'ein Paket'))}${around(data, 'version', ' ')}`
const source = (data: Data) =>
  `${said(data, 'source', 'Die Quelle')} (Stand: ${said(data, 'date', 'nicht bekannt')})`
const packages = (data: Data) =>
  `${said(data, 'covered', '0')} von ${counted(data, 'of', 'Paket', 'Paketen')}`

export const supplyWords = {
  SUPPLY_NOT_INSPECTED: {
    sentence: () => 'Über die Pakete, aus denen die App besteht, ist nichts bekannt.',
    next: 'Den Ordner zusammen mit seiner Lock-Datei prüfen.',
  },
  NO_ADVISORIES: {
    sentence: (data) =>
      `Keine Quelle von Sicherheitshinweisen wurde angegeben; über Schwachstellen ist daher nichts bekannt (${counted(data, 'components', 'Paket', 'Pakete')}).`,
    next: 'Eine Quelle von Sicherheitshinweisen angeben.',
  },
  ADVISORIES_COVER_A_PART: {
    sentence: (data) =>
      `${source(data)} macht Angaben zu ${packages(data)}; über die übrigen ist nichts bekannt.`,
    next: 'Eine Quelle befragen, die alle abdeckt.',
  },
  ADVISORIES_ASKED: {
    sentence: (data) => `${source(data)} wurde befragt und macht Angaben zu ${packages(data)}.`,
  },
  ADVISORY_OVERDUE: {
    sentence: (data) =>
      `${advisory(data)} in ${component(data)} ist nicht behoben (zuerst gesehen: ${said(data, 'firstSeen', 'nicht bekannt')}; die Frist endete: ${said(data, 'due', 'an einem früheren Tag')}).`,
    next: 'Das Paket aktualisieren oder zeigen, warum der verwundbare Code nicht erreicht wird.',
  },
  ADVISORY_OPEN: {
    sentence: (data) =>
      `${advisory(data)} in ${component(data)} ist noch zu beheben (zuerst gesehen: ${said(data, 'firstSeen', 'heute')}; Frist: ${said(data, 'due', 'nicht bekannt')}${around(data, 'fixedIn', '; behoben in: ')}).`,
    next: 'Das Paket aktualisieren.',
  },
  SECRET_IN_CODE: {
    sentence: (data) =>
      `Im Text der App steht ein Geheimnis: ${said(data, 'secret', 'Art nicht bekannt')}${around(data, 'beginning', ' (beginnt mit ', ')')}.`,
    next: 'Widerrufen, ein neues erzeugen und dieses in einer verschlüsselten Variablen aufbewahren.',
  },
  NO_BUNDLE: {
    sentence: () => 'Die App ist nicht gebaut; welche Pakete ausgeliefert werden, ist daher nicht bekannt.',
    next: 'Die App vor der Prüfung bauen.',
  },
  NO_LOCK_FILE: {
    sentence: () =>
      'Es wurde keine package-lock.json gefunden; die Versionen der Pakete sind daher nicht bekannt.',
    next: 'package-lock.json einchecken.',
  },
  LOCK_OF_ANOTHER_TOOL: {
    sentence: (data) =>
      `${said(data, 'lock', 'Die Lock-Datei')} wird nicht gelesen; die Versionen der Pakete sind daher nicht bekannt.`,
    next: 'Daneben eine package-lock.json führen.',
  },
  LOCK_UNREADABLE: {
    sentence: (data) => `${said(data, 'lock', 'Die Lock-Datei')} hat keine bekannte Form.`,
    next: 'Mit npm neu schreiben.',
  },
  SHIPPED_UNDECLARED: {
    sentence: (data) => `Im Bündel ist ein Paket, das in keiner Lock-Datei steht: ${component(data)}.`,
    next: 'Herausfinden, woher es kommt.',
  },
  LICENCE_TO_READ: {
    sentence: (data) =>
      `Diese Lizenz ist zu lesen: ${said(data, 'license', 'keine angegeben')}${around(data, 'class', ' (Art: ', ')')}; sie gilt für ${component(data)}.`,
    next: 'Von jemandem lesen lassen.',
  },
} satisfies Translated<typeof english>
