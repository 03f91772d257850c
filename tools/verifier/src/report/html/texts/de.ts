import { claimSentence } from '@crenwiz/policy'
import type { Texts } from './texts.ts'

const number = (value: number) => value.toLocaleString('de')

/** The German report. */
export const de: Texts = {
  lang: 'de',
  number,
  title: (app) => `${app}: Prüfung der Zusagen zu Datenschutz und Sicherheit`,
  skip: 'Zu den Zusagen springen',
  kind: 'Prüfung der Zusagen zu Datenschutz und Sicherheit',
  noId: 'keine Kennung im Manifest',
  meta: { app: 'App', manifest: 'Manifest', date: 'Datum', tool: 'Werkzeug' },
  what: 'Was dies ist',
  whatText: ({ wasRun, promises }) =>
    `Ein Programm hat den Ordner dieser App gelesen${wasRun ? ', die App auf einer Site voller Köderdaten ausgeführt' : ''} und ${promises} ${promises === 1 ? 'Zusage' : 'Zusagen'} zu Datenschutz und Sicherheit beurteilt, jede mit dem Beleg für ihr Urteil. Was nicht bewiesen ist, steht hier so deutlich wie das Bewiesene.`,
  glance: 'Die Urteile auf einen Blick',
  sum: ({ broken, unproven, all }) => {
    const rest =
      unproven === 0
        ? ''
        : ` ${unproven} ${unproven === 1 ? 'ist' : 'sind'} unbewiesen: Sie können gehalten sein oder nicht.`
    if (broken > 0) return `${broken} von ${all} Zusagen ${broken === 1 ? 'ist' : 'sind'} gebrochen.${rest}`
    return `Keine Zusage wurde als gebrochen erkannt.${rest}`
  },
  comparison: ({ added, known, gone }) =>
    `Gegenüber dem früheren Bericht: ${added} Befunde sind neu, ${known} waren bekannt, ${gone} sind verschwunden.`,
  allVerdicts: 'Alle Urteile',
  verdictHeads: ['Zusage', 'Urteil', 'Bekannt'],
  verdicts: {
    PROVEN: 'Bewiesen',
    BROKEN: 'Gebrochen',
    UNPROVEN: 'Unbewiesen',
    NOT_APPLICABLE: 'Nicht anwendbar',
  },
  means: { enforcement: 'durch Erzwingung', analysis: 'durch Analyse', observation: 'durch Beobachtung' },
  claims: {
    heading: 'Jede Zusage',
    titles: {
      C1: 'Keine personenbezogenen Daten',
      C2: 'Nutzungsereignisse in geschlossener Form',
      C3: 'Ein Pseudonym, das nirgendwohin führt',
      C4: 'Google Analytics und niemand sonst',
      C5: 'Nutzungsdaten lassen sich abschalten',
      C6: 'Kein Marketing, keine Werbung, kein Verkauf',
      C7: 'Daten von Endnutzern bleiben beim Host',
      C8: 'Nur eine Konfiguration, und sie geht mit ihrer Seite',
      C9: 'Ort der Daten',
      C10: 'Verschlüsselt unterwegs und gespeichert',
      C11: 'Nach den Sicherheitsregeln gebaut',
      C12: 'Abhängigkeiten werden überwacht',
      C13: 'Zugänge sind eng und kurzlebig',
      C14: 'Diese Erklärung ist aktuell',
    },
    provedBy: {
      C1: [
        'Ein Frame, dessen Content Security Policy keinen fremden Host nennt, kann nichts senden; eine Funktion, deren Manifest keinen Ausgang nennt, kann nichts abrufen; ein Add-on ohne Scope für Personen kann nicht nach ihnen fragen.',
        'Jeder Weg von einem Namen, einer E-Mail-Adresse, einer Konto-ID, einem Titel oder einem Inhalt zu einem Ziel wurde verfolgt, und keiner kommt an: weder bei einer Anfrage noch in einer Protokollzeile noch in einem Speicher.',
        'Auf einer Site, in der jedes Feld einen Köder enthält, wurde in den Bytes, die hinausgingen, gespeichert oder protokolliert wurden, kein Köder gefunden, weder im Klartext noch kodiert noch gehasht.',
      ],
      C2: [
        'Der Rumpf jeder Anfrage an Analytics besteht nur aus Konstanten, den aufgeführten Werten und der geprüften Sprache und Zeitzone.',
        'Jeder gesendete Rumpf hatte genau die veröffentlichten Schlüssel, und jeder Wert stand in seiner Liste.',
      ],
      C3: [
        'Jede Kennung einer Installation geht auf dem Weg nach draußen durch ein HMAC, dessen Schlüssel aus einer verschlüsselten Variablen kommt und von nirgendwo sonst.',
        'Ein Angreifer mit der Liste der Sites, Kennungen und Hosts, mit Quelltext, Manifest und Literalen hat keine Installation zurückgewonnen; ein anderer Schlüssel ergab andere Pseudonyme, ein anderes Add-on auch, und zwei Personen einer Site dasselbe.',
      ],
      C4: [
        'Das Manifest nennt als Ausgang nur Google Analytics für Funktionen, und die Content Security Policy des Frames nennt keinen fremden Host: Die Plattform verweigert allen anderen Verkehr.',
        'Jeder Host, den der Code anspricht, ist bekannt und ist Google Analytics oder das Produkt selbst.',
        'Während des Laufs wurde keine Anfrage an einen anderen Host gestellt oder verweigert.',
      ],
      C5: [
        'Das Manifest nennt gar keinen Ausgang; oder jede Adresse ist als Analytics deklariert, das die Plattform sperrt, wenn der Schalter der Administration aus ist.',
        'Ein verweigertes oder gescheitertes Ereignis endet still: Es wird nicht wiederholt, nicht protokolliert und nicht gezeigt.',
        'Bei gesperrtem Analytics wurde nichts gesendet und nichts protokolliert, und jede Ansicht zeigte dasselbe.',
      ],
      C6: [
        'Ein Frame, dessen Content Security Policy keinen fremden Host nennt, lädt keinen Werbecode.',
        'Der Rumpf jedes Ereignisses enthält beide Einwilligungen als Konstante DENIED, und kein Host oder Paket für Werbung oder Marketing ist in dem, was ausgeliefert wird.',
        'In jedem gesendeten Rumpf standen beide Einwilligungen auf DENIED.',
      ],
      C7: [
        'Das Manifest nennt kein Remote und keinen Ausgang für Daten von Endnutzern; was nicht genannt ist, verweigert die Plattform.',
        'Kein Weg führt von Daten der Endnutzer zu einer Anfrage aus dem Host hinaus.',
        'Kein Köder hat den Host verlassen.',
      ],
      C8: [
        'Ohne Scope für Speicher verweigert die Plattform Schlüssel-Wert-Speicher, SQL und Objektspeicher; ohne Scope zum Schreiben von Inhalten verweigert sie Eigenschaften und Anhänge.',
        'Kein Aufruf speichert etwas anderes als die Konfiguration des Makros, weder im Browser noch auf dem Server, und die Konfiguration wird nicht für die Suche erfasst.',
        'Nachdem die Seite endgültig gelöscht war, fand sich in keinem Speicher ein Byte der Konfiguration.',
      ],
      C9: [
        'Das Manifest erfüllt jede Regel von „Runs on Atlassian“: kein Remote, kein Ausgang außer Analytics auf einem zugelassenen Host ohne Daten von Endnutzern; bei Google keine Abrufadresse außer Google Analytics.',
        'Der Code erreicht keinen Speicher außerhalb des Hosts.',
      ],
      C10: [
        'Die Plattform überträgt nur Anfragen an https-Adressen und speichert nichts außerhalb ihres eigenen verschlüsselten Speichers.',
        'Keine Adresse in Manifest oder Code ist http, und keine Zertifikatsprüfung ist abgeschaltet.',
        'Jede Anfrage des Laufs ging an eine https-Adresse.',
      ],
      C11: [
        'Die Content Security Policy nennt kein fremdes Skript und kein unsafe-eval.',
        'Jeder verlangte Scope wird von einem Aufruf oder Ereignis gebraucht; keine ungeprüfte Eingabe erreicht Markup oder Code; kein Aufruf als App geschieht ohne Prüfung; kein Handler schreibt in den Zustand eines Moduls; kein Geheimnis steht im Quelltext.',
        'Feindliche Eingaben wurden als Text gezeigt, und zwei nacheinander aufgerufene Sites bekamen nichts voneinander.',
      ],
      C12: [
        'Jedes Paket in der Lock-Datei und im ausgelieferten Bündel wurde in Sicherheitshinweisen mit angegebenem Datum und angegebener Abdeckung nachgeschlagen, und kein Befund ist über seine Frist.',
      ],
      C13: [],
      C14: [
        'Der veröffentlichte Text gleicht dem, der aus den Behauptungen und aus den Angaben der Add-ons erzeugt wird; jeder Satz trägt eine Behauptung oder sagt, dass kein Programm ihn prüfen kann; jede Ausgabe und ihre Änderungen bleiben erhalten.',
      ],
    },
    sentence: (id) => claimSentence(id, 'de'),
    at: 'In',
    way: 'Der Weg der Daten',
    bytes: 'Die Bytes',
    foundBy: (part) =>
      `gefunden durch ${{ static: 'die Analyse des Codes', dynamic: 'den Lauf', supply: 'die Prüfung der Lieferkette' }[part]}`,
    since: { new: 'neu', known: 'schon bekannt' },
    missing: 'Was nicht bewiesen ist',
    wouldProve: 'Was es beweisen würde',
    noProgram: 'Kein Programm kann diese Zusage beweisen; dazu braucht es Belege von außerhalb des Codes.',
    howKnown: 'Woher man es weiß',
    whatKnown: 'Was man weiß',
    serves: (promises, requirements) => `Versprechen ${promises}. Anforderungen: ${requirements || 'keine'}.`,
  },
  flows: {
    heading: 'Wohin Daten gehen',
    lead: 'Jede Linie steht für Daten einer Art, die der Code vom Host oder von einer Person nimmt, auf dem Weg zu einem Ort, an dem sie hinausgehen, behalten oder gezeigt werden. Erlaubtes ist ebenso gezeichnet wie Unerlaubtes.',
    none: 'Die Analyse hat keine Daten von Personen, von Inhalten oder von der Installation gefunden, die irgendwo ankommen.',
    drawing: 'Zeichnung der Datenflüsse',
    drawingTitle: 'Datenflüsse der App',
    columns: ['Daten', 'Code', 'Wo sie ankommen'],
    spoken: ({ source, through, by, sink, standing }) =>
      `${source}${through === '' ? '' : `, nach ${through},`} geht über ${by} nach ${sink}: ${standing}.`,
    times: (count) => `${count}-mal`,
    standings: {
      breaks: 'bricht eine Zusage',
      open: 'lässt eine Zusage unbewiesen',
      allowed: 'bricht keine Zusage',
    },
    onlyInTable: (count) => `${number(count)} weitere stehen nur in der Tabelle.`,
    all: 'Alle Flüsse, jeder mit seinem Weg',
    table: 'Datenflüsse',
    heads: ['Daten', 'Verarbeitung', 'Kommt an bei', 'Stelle', 'Bewertung', 'Weg'],
    nothingDone: 'keine',
    empty: 'Es gibt keine.',
    inJson: (count) => `${number(count)} weitere stehen im JSON-Bericht.`,
  },
  egress: {
    heading: 'Was hinausgehen kann',
    lead: 'Die Plattform verweigert jede Anfrage an eine Adresse, die das Manifest nicht nennt.',
    table: 'Adressen im Manifest',
    heads: ['Adresse', 'Für', 'Kategorie', 'Daten von Endnutzern', 'Zeile'],
    noCategory: 'keine',
    inScope: { yes: 'ja', no: 'nein', unsaid: 'nicht gesagt, also ja' },
    empty: 'Das Manifest nennt keine Adresse: Nichts kann den Host verlassen.',
    noData: 'Die Analyse hat keine Daten auf dem Weg nach draußen gefunden.',
    found: (hosts) => `Im Code wurden Daten auf dem Weg zu ${hosts} gefunden.`,
    tried: 'Hosts, die der Lauf zu erreichen versuchte',
    triedHeads: ['Host', 'Anzahl', 'Hinausgelassen'],
    letOut: { yes: 'ja', no: 'nein, verweigert' },
    triedNone: 'Der Lauf hat keinen Host zu erreichen versucht.',
  },
  storage: {
    heading: 'Was behalten wird',
    table: 'Daten, die irgendwohin geschrieben werden',
    heads: ['Daten', 'Wo', 'Durch', 'Stelle', 'Bewertung'],
    empty:
      'Die Analyse hat keine Daten von Personen, von Inhalten oder von der Installation gefunden, die irgendwohin geschrieben werden.',
  },
  run: {
    heading: 'Was der Lauf tat',
    notRun: 'Die App wurde nicht ausgeführt. Was nur ein Lauf zeigt, ist nicht bekannt.',
    lead: (canaries, forms) =>
      `Die App wurde unverändert auf einer Site installiert, in der jedes Feld einen Köder enthält: ${number(canaries)} Köder, jeder in ${number(forms)} Formen gesucht (im Klartext, kodiert, gehasht). Ein Lauf zeigt, was in ihm geschah; allein beweist er nichts.`,
    drives: 'Was ausgelöst wurde',
    driveHeads: ['Was', 'Anzahl', 'Ergebnis'],
    outcomes: { done: 'erledigt', failed: 'gescheitert', refused: 'verweigert' },
    noDrives: 'Nichts an der App konnte ausgelöst werden.',
    searched: 'Wo nach Ködern gesucht wurde',
    searchedHeads: ['Kanal', 'Einträge', 'Bytes'],
    nothing: 'Nichts ging hinaus, wurde gespeichert oder protokolliert.',
    gaps: 'Was nicht ausgelöst werden konnte',
  },
  supply: {
    heading: 'Woraus die App besteht',
    none: 'Die Abhängigkeiten wurden nicht untersucht.',
    lead: (packages, shipped) =>
      `${number(packages)} ${packages === 1 ? 'Paket' : 'Pakete'}, davon ${number(shipped)} in dem gesehen, was ausgeliefert wird. Ein Sicherheitshinweis, den niemand veröffentlicht hat oder den diese Quellen nicht enthalten, steht nicht in dieser Tabelle: Sie ist keine Liste dessen, was frei von Fehlern ist.`,
    sources: 'Quellen von Sicherheitshinweisen und wie weit sie reichen',
    sourceHeads: ['Quelle', 'Daten vom', 'Deckt ab', 'Pakete'],
    noSources: 'Keine Quelle von Sicherheitshinweisen wurde gefragt: Über Schwachstellen ist nichts bekannt.',
    advisories: 'Veröffentlichte Sicherheitshinweise',
    advisoryHeads: ['Hinweis', 'Paket', 'Schwere', 'Ausgeliefert', 'Zuerst gesehen', 'Frist', 'Behoben in'],
    notAsked: 'Es wurde nach keinen gefragt.',
    noAdvisories: 'Die Quellen oben enthalten keine zu den Paketen, die sie abdecken.',
    all: 'Alle Pakete',
    packages: 'Pakete',
    packageHeads: ['Paket', 'Version', 'Lizenz', 'Ausgeliefert'],
    empty: 'Es gibt keine.',
    overdue: (due) => `${due}, überfällig`,
    noVersion: 'keiner Version',
    noLicence: 'nicht gesagt',
    shipped: { yes: 'ja', no: 'nein', unknown: 'nicht bekannt' },
  },
  reservations: {
    heading: 'Vorbehalte',
    suppressed: 'Befunde, die hingenommen werden',
    table: 'Hingenommene Befunde',
    heads: ['Befund', 'Zusage', 'Stelle', 'Grund', 'Bis'],
    noSuppressed: 'Kein Befund wird hingenommen.',
    problems: 'Was nicht gelesen werden konnte',
    noProblems: 'Alles im Ordner wurde gelesen.',
    disagreements: 'Wo Code und Lauf sich widersprechen',
    noDisagreements: 'Nirgends, oder die App wurde nicht ausgeführt.',
  },
  method: {
    heading: 'Verfahren',
    terms: [
      [
        'Bewiesen',
        'Jeder Weg, auf dem die Zusage brechen könnte, wurde betrachtet, und jeder ist durch Erzwingung oder durch Analyse verschlossen.',
      ],
      [
        'Gebrochen',
        'Es gibt ein Gegenbeispiel: den Weg der Daten mit der Zeile jedes Schritts, oder die Bytes selbst.',
      ],
      [
        'Unbewiesen',
        'Keines von beiden. Ein Weg bleibt offen, und der Bericht nennt die Zeile, die ihn offen hält, oder den Beleg, der fehlt. Unbewiesen ist nicht bewiesen: Die Zusage kann gehalten sein oder nicht.',
      ],
      ['Nicht anwendbar', 'Die App tut nichts von dem, wovon die Zusage spricht.'],
      [
        'Durch Erzwingung',
        'Die Plattform macht es unmöglich: Was ein Manifest oder eine Content Security Policy nicht erlaubt, wird verweigert, was immer der Code versucht.',
      ],
      [
        'Durch Analyse',
        'Jeder Weg des Codes von seinen Eingängen aus wurde verfolgt, ohne ihn auszuführen, durch Module, Closures und Aufrufe. Was nur der Ablauf des Programms verrät (ob ein Zweig genommen wird), zählt nicht als Daten.',
      ],
      [
        'Durch Beobachtung',
        'Ein Lauf hat es gezeigt. Das stützt ein Urteil und genügt nie allein; eine App kann sich benehmen, solange man ihr zusieht.',
      ],
    ],
    limits:
      'Der Bericht beruht auf dem Ordner, wie er gegeben wurde, auf den Regeln und Listen, die mit dem Werkzeug kommen, und darauf, dass die Plattform tut, was ihre Dokumentation sagt. Er sagt nichts über andere Versionen der App, über andere Systeme des Anbieters oder über die Menschen, die sie betreiben.',
    reproduce: 'Diesen Bericht nachvollziehen',
    reproduceLead: (tool) =>
      `Mit ${tool} und demselben Ordner kommt derselbe Bericht heraus, nur mit anderem Datum:`,
    command: 'Befehl',
    signature: 'Unterschrift',
    readBy: 'Gelesen und abgelegt von',
    fields: ['Name', 'Funktion', 'Datum', 'Unterschrift'],
  },
}
