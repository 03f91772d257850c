import type { openingWords as english } from '../en/openings.ts'
import type { Translated } from '../words.ts'
import { around, inProgram, said } from './speech.ts'

export const openingWords = {
  EVAL: {
    sentence: (data) => `Hier wird Text zu Code${inProgram(data)}: Was er tut, ist nicht bekannt.`,
    next: 'Den Code selbst schreiben oder den Text parsen.',
  },
  NEW_FUNCTION: {
    sentence: (data) =>
      `Hier wird aus Text eine Funktion erzeugt${inProgram(data)}: Was sie tut, ist nicht bekannt.`,
    next: 'Die Funktion selbst schreiben.',
  },
  DYNAMIC_REQUIRE: {
    sentence: (data) =>
      `require wird mit einem Namen aufgerufen, der erst zur Laufzeit entsteht${around(data, 'name', ' (', ')')}: Jedes Modul kann gemeint sein.`,
    next: 'Jedes Modul mit seinem Namen laden.',
  },
  DYNAMIC_IMPORT: {
    sentence: (data) =>
      `import() wird mit einem Namen aufgerufen, der erst zur Laufzeit entsteht${around(data, 'name', ' (', ')')}: Jedes Modul kann gemeint sein.`,
    next: 'Jedes Modul mit seinem Namen importieren, mehrere über eine Tabelle.',
  },
  COMPUTED_CONTEXT: {
    sentence: (data) =>
      `Ein Feld wird mit einem Namen gelesen, der erst zur Laufzeit entsteht (Objekt: ${said(data, 'object', 'der Kontext des Hosts')}): Es kann jedes sein, auch eine Konto-ID.`,
    next: 'Das Feld mit seinem Namen lesen.',
  },
  UNREAD_PACKAGE: {
    sentence: (data) =>
      `Das Paket ${said(data, 'package', said(data, 'module', said(data, 'name', 'ohne Namen')))} ist nicht bekannt und konnte nicht gelesen werden${around(data, 'why', ': ')}; was es mit übergebenen Daten tut, ist nicht bekannt.`,
    next: 'Die Abhängigkeiten vor der Prüfung installieren oder auf das Paket verzichten.',
  },
  UNPARSED_FILE: {
    sentence: (data) =>
      `${said(data, 'file', 'Die Datei')} konnte nicht geparst werden${around(data, 'message', ': ') || around(data, 'why', ': ')}; der Rest wurde ohne sie gelesen.`,
    next: 'Die Syntax berichtigen oder die Datei aus der App entfernen.',
  },
  UNMODELLED_CALL: {
    sentence: (data) =>
      `Dem Werkzeug ist dieser Aufruf des Hosts nicht bekannt, und ihm werden Daten übergeben: ${said(data, 'api', said(data, 'name', 'ein Aufruf ohne Namen'))}.`,
    next: 'Den Aufruf melden, damit er aufgenommen wird; bis dahin muss eine Person lesen, was er bewirkt.',
  },
  BUDGET_SPENT: {
    sentence: (data) =>
      `Der Code ist größer, als die Analyse verfolgen darf${around(data, 'steps', ' (', ' Schritte)')}${around(data, 'where', ', sie endete bei ')}; was nicht verfolgt wurde, ist nicht bewiesen.`,
    next: 'Die Quelldateien statt eines Bündels prüfen, oder weniger davon auf einmal.',
  },
  PROXY: {
    sentence: () =>
      'Was aus einem Proxy gelesen wird, entsteht erst zur Laufzeit und konnte nicht verfolgt werden.',
    next: 'Ein einfaches Objekt verwenden.',
  },
  FILE_TOO_LARGE: {
    sentence: (data) =>
      `${said(data, 'file', 'Eine Datei')} ist zu groß, um verfolgt zu werden${around(data, 'bytes', ' (', ' Bytes)')}.`,
    next: 'Die Quelldateien prüfen, aus denen sie erzeugt wurde.',
  },
  MISSING_FILE: {
    sentence: (data) =>
      `${said(data, 'name', said(data, 'file', 'Eine Datei'))} wird importiert und ist nicht vorhanden; was dort geschieht, ist nicht bekannt.`,
    next: 'Die Datei ablegen oder den Import entfernen.',
  },
  ANALYSIS_FAILED: {
    sentence: (data) =>
      `Die Analyse${around(data, 'program', ' (Programm: ', ')')} endete mit einem eigenen Fehler${around(data, 'message', ': ') || around(data, 'why', ': ')}; davon ist nichts bewiesen.`,
    next: 'Den Fehler mit dem Code melden, an dem die Analyse gescheitert ist.',
  },
} satisfies Translated<typeof english>
