import type { Phrases } from '../phrases.ts'

const calledAs: Readonly<Record<string, string>> = {
  open: 'beim Öffnen',
  get: 'über doGet',
  post: 'über doPost',
  card: 'für eine Karte',
  trigger: 'durch einen Trigger',
  menu: 'aus dem Menü',
  run: 'von einer Seite aus',
  edit: 'beim Bearbeiten einer Zelle',
  cell: 'aus einer Formel',
}

const opened: Readonly<Record<string, string>> = {
  ' with an event open': ' mit geöffnetem Termin',
  ' with a message open': ' mit geöffneter Nachricht',
  ' with a universal action open': ' mit geöffneter Aktion für alle Karten',
  ' with a draft open': ' mit geöffnetem Entwurf',
  ' with a changed event open': ' mit geändertem Termin',
  ' with a new conference open': ' mit neuer Konferenz',
  ' with a file open': ' mit gewählter Datei',
  ' with a granted file open': ' mit freigegebener Datei',
  ' with a link open': ' mit einem Link',
  ' with a new thing open': ' beim Anlegen',
}

const inApp = (app: string, open: string) => `${app}${opened[open] ?? open}`

const files: Readonly<Record<string, string>> = {
  document: 'in einem Dokument',
  presentation: 'in einer Präsentation',
  spreadsheet: 'in einer Tabelle',
  browser: 'im Browser',
}

const inFile = (file: string) => files[file] ?? file

/** What the verifier says in data, in German. */
export const germanPhrases: Phrases = {
  phrases: {
    program: { functions: 'Funktionen' },
    from: { urlFetchWhitelist: 'Abrufe (urlFetchWhitelist)' },
    analytics: {
      'switched off': 'Während Analytics abgeschaltet war',
      dead: 'Während Google Analytics nicht erreichbar war',
      'analytics is switched off': 'Während Analytics abgeschaltet war',
      'analytics never answers': 'Während Google Analytics nicht antwortete',
    },
    class: {
      permissive: 'freizügig',
      'weak copyleft': 'schwaches Copyleft',
      other: 'andere',
      unknown: 'unbekannt',
    },
    kind: {
      'an Atlassian API token': 'ein API-Token von Atlassian',
      'an npm token': 'ein npm-Token',
      'a GitHub token': 'ein GitHub-Token',
      'an AWS access key': 'ein AWS-Zugriffsschlüssel',
      'a registry’s token': 'ein Token einer Registry',
      'the key of a Google service account': 'der Schlüssel eines Google-Dienstkontos',
      'a refresh token of clasp': 'ein Aktualisierungstoken von clasp',
      'an SSH key': 'ein SSH-Schlüssel',
    },
    secret: {
      'Atlassian API token': 'API-Token von Atlassian',
      'Atlassian access token': 'Zugriffstoken von Atlassian',
      'Google Analytics API secret': 'API-Secret von Google Analytics',
      'key in code': 'Schlüssel im Code',
    },
    severity: { low: 'niedrig', medium: 'mittel', high: 'hoch', critical: 'kritisch' },
    store: {
      user: 'Properties der Person',
      document: 'Properties des Dokuments',
      script: 'Properties des Skripts',
      'user cache': 'Cache der Person',
      'document cache': 'Cache des Dokuments',
      'script cache': 'Cache des Skripts',
      file: 'Datei',
    },
    through: { perhaps: 'vielleicht etwas Unbekanntes' },
    value: { missing: 'fehlt', nothing: 'nichts' },
    why: {
      'open-world': 'nicht jeder Pfad konnte verfolgt werden',
      'other-means': 'er kann auf anderem Weg als durch einen Aufruf gebraucht werden',
      'unknown-request': 'eine Anfrage hat ein unbekanntes Ziel',
      'a private member': 'ein privates Element einer Klasse',
      'a static field': 'ein statisches Feld',
      'a static block': 'einen statischen Block',
      'an import': 'einen Import',
      'an export': 'einen Export',
      'nothing to read': 'nichts zu lesen',
    },
    as: {
      text: 'Text',
      script: 'Skript',
      style: 'Stylesheet',
      image: 'Bild',
      frame: 'Frame',
      font: 'Schrift',
      media: 'Medium',
      link: 'Verweis',
      markup: 'Markup',
    },
    channel: {
      egress: 'nach außen',
      log: 'Protokoll',
      storage: 'Speicher der App',
      property: 'Eigenschaften',
      attachment: 'Anhänge',
      'browser storage': 'Speicher des Browsers',
      product: 'Produkt',
      configuration: 'Konfiguration',
      answer: 'Antwort nach außen',
      'store after a page was deleted for good': 'Speicher nach endgültigem Löschen einer Seite',
    },
    drive: {
      'a cell is typed into': 'Eingabe in eine Zelle',
      'view of the page as reader': 'Ansicht der Seite als Leser',
      'view of the page as admin': 'Ansicht der Seite als Administrator',
      'view of the page while analytics is switched off': 'Ansicht der Seite bei abgeschaltetem Analytics',
      'view of the page while analytics never answers':
        'Ansicht der Seite, während Analytics nicht antwortet',
      'a page is deleted for good': 'endgültiges Löschen einer Seite',
      'a page is made, changed and deleted': 'Anlegen, Ändern und Löschen einer Seite',
      'the same again': 'dasselbe noch einmal',
      'as another person': 'dasselbe als andere Person',
      'with analytics switched off': 'dasselbe bei abgeschaltetem Analytics',
      'with analytics dead': 'dasselbe ohne erreichbares Analytics',
      'with other variables': 'dasselbe mit anderen Variablen',
      'on another site': 'dasselbe auf einer anderen Site',
    },
  },
  patterns: {
    anyOf: { and: () => ' und ' },
    drive: {
      configuration: (macro) => `Konfiguration von ${macro}`,
      export: (macro, type) => `Export von ${macro} als ${type}`,
      event: (type, module) => `Ereignis ${type} für ${module}`,
      resolverOfFrame: (key, module, at) =>
        `Resolver ${key} von ${module}, wie ihn der Frame aufruft (${at})`,
      resolver: (key, module) => `Resolver ${key} von ${module}`,
      scheduled: (module) => `geplanter Trigger ${module}`,
      webTrigger: (module, method) => `Web-Trigger ${module} mit ${method}`,
      cards: (app = '', open = '') => `Karten in ${inApp(app, open)}`,
      card: (card, app = '', open = '', button = '', called = '') =>
        `Karte „${card}“ in ${inApp(app, open)}: ${button}${called === '' ? '' : `, ruft ${called} auf`}`,
      pages: (name, file = '', button = '') =>
        `Seiten von ${name}, ${inFile(file)}${button === '' ? '' : `: ${button}`}`,
      ofProject: (as = '', name, file = '') => `${name} ${calledAs[as] ?? as}, ${inFile(file)}`,
    },
    place: {
      card: (card) => `Karte „${card}“`,
      page: (name) => `eine Seite von ${name}`,
    },
    form: {
      hash: (algorithm) => `${algorithm} davon`,
      first: (length) => `die ersten ${length} Zeichen`,
      reversed: () => 'rückwärts',
      bytes: () => 'als Bytes',
      raw: () => 'im Klartext',
      comma: () => ', ',
    },
    recipe: {
      small: () => ' in Kleinbuchstaben',
      dashes: () => ' ohne Bindestriche',
      capitals: () => ' in Großbuchstaben',
      json: (kind) => `JSON aus ${kind}`,
      encoded: () => ', URL-kodiert',
      base64: () => ' als Base64',
      hex: () => ' als Hex',
      fromBase64: () => ' aus Base64',
      fromHex: () => ' aus Hex',
      reversed: () => ' rückwärts',
      asItIs: () => ', unverändert',
      moved: (by) => `Buchstaben um ${by} verschoben`,
      mask: () => ' XOR mit einem kurzen Schlüssel',
      site: () => 'Name der Site',
      email: () => 'E-Mail-Adresse',
    },
  },
}
