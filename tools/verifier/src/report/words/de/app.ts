import type { appWords as english } from '../en/app.ts'
import type { Translated } from '../words.ts'
import { around, counted, said } from './speech.ts'

export const appWords = {
  SYMLINK_OUT: {
    sentence: (data) =>
      `Ein symbolischer Link führt aus dem Ordner hinaus${around(data, 'to', ' (nach ', ')')} und wurde nicht verfolgt.`,
    next: 'Die Datei selbst dort ablegen, wenn sie zur App gehört.',
  },
  SYMLINK_BROKEN: {
    sentence: (data) =>
      `Ein symbolischer Link${around(data, 'to', ' (nach ', ')')} führt ins Leere oder im Kreis.`,
    next: 'Den Link berichtigen oder entfernen.',
  },
  TOO_MANY_FILES: {
    sentence: (data) =>
      `Nur die ersten Dateien des Ordners wurden gelesen (Höchstzahl: ${said(data, 'maximum', 'unbekannt')}).`,
    next: 'Nur den Ordner der App prüfen.',
  },
  FOLDER_UNREADABLE: {
    sentence: (data) =>
      `${said(data, 'folder', said(data, 'file', 'Ein Ordner'))} konnte nicht gelesen werden${around(data, 'why', ': ') || around(data, 'reason', ': ')}.`,
    next: 'Dem Werkzeug das Leserecht dafür geben.',
  },
  FOLDER_TOO_DEEP: {
    sentence: (data) =>
      `${said(data, 'folder', said(data, 'file', 'Ein Ordner'))} ist tiefer verschachtelt, als gelesen wird${around(data, 'limit', ' (', ' Ebenen)')}.`,
    next: 'Nur den Ordner der App prüfen.',
  },
  HUGE_FILE: {
    sentence: (data) =>
      `${said(data, 'file', 'Eine Datei')} umfasst ${counted(data, 'bytes', 'Byte', 'Bytes')} und wurde nicht gelesen.`,
    next: 'Die Quelldateien prüfen, aus denen sie erzeugt wurde.',
  },
  FILE_UNREADABLE: {
    sentence: (data) =>
      `${said(data, 'file', 'Eine Datei')} konnte nicht gelesen werden${around(data, 'why', ': ')}.`,
    next: 'Dem Werkzeug das Leserecht dafür geben.',
  },
  BINARY_FILE: {
    sentence: (data) =>
      `${said(data, 'file', 'Eine Datei')} ist wie Code benannt, aber kein Text, und wurde nicht gelesen.`,
    next: 'Nachsehen, was sie enthält.',
  },
  MINIFIED_FILE: {
    sentence: (data) =>
      `${said(data, 'file', 'Eine Datei')} ist minifiziert: Stellen darin sagen beim Lesen wenig.`,
    next: 'Die Quelldateien prüfen, aus denen sie erzeugt wurde.',
  },
  FOREIGN_SOURCE: {
    sentence: (data) =>
      `Nicht gelesen, weil in ${said(data, 'language', 'einer anderen Sprache')} geschrieben: ${said(data, 'file', 'eine Datei')}${typeof data.others === 'number' && data.others > 0 ? ` und ${counted(data, 'others', 'weitere Datei', 'weitere Dateien')}` : ''}.`,
    next: 'Von einer Person lesen lassen.',
  },
  HANDLER_MISSING: {
    sentence: (data) =>
      `Zur Funktion ${said(data, 'key', 'ohne Namen')} nennt das Manifest den Handler ${said(data, 'handler', 'ohne Namen')}, für den keine Datei gefunden wurde; über sie ist nichts bekannt.`,
    next: 'Die Datei dort ablegen, wo das Manifest sie nennt.',
  },
  RESOURCE_MISSING: {
    sentence: (data) =>
      `Für die Ressource ${said(data, 'key', 'ohne Namen')} wurde unter ${said(data, 'path', 'ihrem Pfad')} kein Skript gefunden; über sie ist nichts bekannt.`,
    next: 'Die App bauen oder ihren Quelltext neben das Manifest legen.',
  },
  PACKAGE_JSON_MALFORMED: {
    sentence: (data) => `${said(data, 'file', 'Eine package.json')} ist kein JSON in der bekannten Form.`,
    next: 'Die Datei berichtigen.',
  },
} satisfies Translated<typeof english>
