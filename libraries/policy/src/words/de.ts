import type { EgressDeclaration, StorePlace } from '../declaration.ts'
import { joined } from './joined.ts'
import type { AddonPlace, Words } from './words.ts'

const list = (items: readonly string[]): string => joined(items, ', ', ' und ')
const code = (text: string): string => `\`${text}\``
const at = ({ addon, products }: AddonPlace): string =>
  products.length > 0 ? `${addon} in ${list(products)}` : addon

const places: Readonly<Record<StorePlace, string>> = {
  page: 'seine Konfiguration in der Seite, in der es benutzt wird',
  document: 'seine Konfiguration in dem Dokument, in dem es benutzt wird',
  'document-properties': 'was dort zu lang wäre, in den eigenen Properties dieses Dokuments',
  'user-properties': 'seine Einstellungen in den eigenen Google-Properties der Person',
  'app-storage': 'Daten im Speicher der App bei der Plattform',
  sql: 'Daten in einer Datenbank bei der Plattform',
  'object-store': 'Dateien im Objektspeicher der Plattform',
  'search-index': 'Teile seiner Konfiguration im Suchindex des Produkts',
  remote: 'Daten auf einem Server von uns',
}

const reach = ({ address, by, isAnalytics, mayCarryEndUserData }: EgressDeclaration): string =>
  [
    code(address),
    by === 'functions' ? 'von den Servern der Plattform aus' : 'aus dem Browser der Person',
    isAnalytics ? 'für Nutzungsdaten' : 'nicht für Nutzungsdaten',
    ...(mayCarryEndUserData ? ['und darf Daten von Endnutzern dorthin senden'] : []),
  ].join(', ')

const guards = {
  sensitive: 'sensibel',
  restricted: 'eingeschränkt',
  unlisted: 'als sensibel behandelt',
} as const

/** The German words. */
export const de: Words = {
  claim: (id) => claims[id],
  headings: {
    short: 'In Kürze',
    scope: 'Wer wir sind, und wofür dies gilt',
    personal: 'Personenbezogene Daten',
    stored: 'Was gespeichert wird, und wo',
    usage: 'Nutzungsdaten',
    'third-parties': 'Dritte',
    permissions: 'Was jedes Add-on darf',
    security: 'Sicherheit',
    'limited-use': 'Daten aus den Diensten von Google',
    changes: 'Änderungen dieser Erklärung',
    contact: 'Kontakt',
  },
  reasons: {
    'who-we-are': 'Er sagt, wer wir sind und wie wir zu erreichen sind.',
    'what-people-do':
      'Er handelt davon, was Menschen bei Crenwiz tun oder lassen; das steht in keinem Programm.',
    'what-the-host-does': 'Er handelt davon, was Atlassian oder Google tun; dort können wir nicht nachsehen.',
    'what-we-could-do': 'Er räumt ein, was möglich wäre; daran ist nichts zu beweisen.',
  },
  fixed: {
    shortPersonal: 'Wir erheben keine personenbezogenen Daten und nichts von dem, was Sie schreiben.',
    shortStored: 'Was Sie machen, bleibt in Ihrer Seite oder Ihrem Dokument und verschwindet mit ihm.',
    shortUsage:
      'Einige Add-ons zählen, wie sie benutzt werden, ohne zu sagen, von wem; das lässt sich abschalten.',
    shortThird: 'Die Zählungen gehen an Google Analytics und an niemanden sonst, und nie für Werbung.',
    who: ({ name }) => `${name} macht Add-ons für Produkte von Atlassian und für Google Workspace.`,
    marks:
      'Am Ende jedes Satzes steht die Behauptung, gegen die Programme unsere Add-ons prüfen, oder dass kein Programm ihn prüfen kann.',
    language: 'Wo Übersetzungen abweichen, gilt der englische Text.',
    consent:
      'Personenbezogene Daten gehen an keinen Dritten ohne die Einwilligung der Person, die sie betreffen.',
    rights:
      'Da wir keine personenbezogenen Daten haben, gibt es nichts, das wir Ihnen zeigen, berichtigen oder löschen könnten; schreiben Sie uns trotzdem, ein Mensch wird antworten.',
    documentParts:
      'In einem Google-Dokument gehört die Konfiguration zu einem Bild: Die Quelle liegt in den Bytes des Bildes und in seiner Beschreibung, neben dem Alternativtext; der Titel des Bildes ist eine Marke, die weder Person noch Dokument nennt.',
    documentGone:
      'Sie verschwindet, wenn das Bild oder das Dokument gelöscht wird; aus den Properties des Dokuments entfernt das Add-on bei seiner nächsten Änderung, was kein Bild mehr braucht.',
    userGone:
      'Was in den Google-Properties einer Person liegt, gehört allein zu deren Konto; „Alles Gespeicherte entfernen“ im Add-on löscht es.',
    copies:
      'Frühere Versionen, Kopien, Exporte und Sicherungen einer Seite oder eines Dokuments enthalten, was darin stand, solange Atlassian oder Google sie aufbewahren.',
    key: 'Der Schlüssel der Pseudonyme sind 32 zufällige Bytes in einer verschlüsselten Variablen der Plattform oder bei Google in den Properties des Skripts, für jedes Add-on andere; alle 90 Tage wird er ersetzt und vernichtet.',
    pseudonym:
      'Solange ein Schlüssel lebt, könnte Code, den wir ausliefern, das Pseudonym einer Installation berechnen, die wir kennen; darum nennen wir es ein Pseudonym und die Daten nicht anonym.',
    purpose:
      'Jedes Ereignis hat einen Grund, der unten dabeisteht: zu sehen, welche Funktionen von Wert sind, langsame Stellen zu finden oder zu entscheiden, was besser werden soll.',
    switch:
      'In Produkten von Atlassian schaltet ein Administrator die Nutzungsdaten in der Administration ab, für eine App oder für alle.',
    googleChoice:
      'Bei Google gibt es diesen Schalter nicht; dort wird ein Add-on mit Nutzungsdaten neben einem ohne veröffentlicht, das keinen Weg hat, welche zu senden.',
    googlePseudonym:
      'Bei Google ist die Installation, die ein Ereignis nennt, das veröffentlichte Skript: Alle, die es benutzen, teilen ein Pseudonym, das keine Person und kein Dokument von einem anderen unterscheidet.',
    aggregates:
      'Wir sehen Nutzungsdaten nur in Summen an, und was weniger als 5 Installationen gemeinsam haben, erscheint als „andere“.',
    sale: 'Wir verkaufen keine Daten und geben niemandem welche für Marketing.',
    rules:
      'Die Add-ons werden an Atlassians Sicherheitsanforderungen für Cloud-Apps und an Googles Richtlinien für Workspace-Add-ons gemessen, Regel für Regel.',
    weakness: ({ securityContact }) =>
      `Wenn Sie eine Schwachstelle finden, schreiben Sie an ${securityContact}; Sie haben innerhalb von 2 Arbeitstagen eine Antwort.`,
    limitedUse: ({ name }) =>
      `Was die Add-ons von ${name} über Googles APIs erhalten, wird nur so verwendet und an andere Apps weitergegeben, wie es Googles Richtlinie für Nutzerdaten der API-Dienste samt ihren Anforderungen an die eingeschränkte Nutzung (Limited Use) erlaubt.`,
    limitedUseFeatures:
      'Es dient den Funktionen, die man im Add-on sieht, und weder der Werbung noch dem Training von Modellen der künstlichen Intelligenz oder des maschinellen Lernens.',
    limitedUseReading:
      'Niemand bei Crenwiz liest es, außer die Person hat dem für einzelne Inhalte zugestimmt oder Gesetz oder Sicherheit verlangen es.',
    contact: ({ privacyContact }) => `Fragen zum Datenschutz: ${privacyContact}.`,
  },
  covers: (all) => `Diese Erklärung gilt für jedes von ihnen; zur Zeit dieser Ausgabe: ${list(all.map(at))}.`,
  stores: (place, stores) =>
    stores.length === 0
      ? `${at(place)} speichert nichts.`
      : `${at(place)} speichert ${list(stores.map((store) => places[store]))}, und sonst nichts.`,
  logsNothing: (place) =>
    `${at(place)} schreibt nichts von dem, was misslingt, in die Protokolle der Plattform: Das Manifest schaltet es ab.`,
  logsExceptions: (place) => `${at(place)} lässt in die Protokolle der Plattform schreiben, was misslingt.`,
  usage: (addon, destination) =>
    `${addon} sendet Nutzungsdaten an ${code(destination)}: die folgenden Ereignisse.`,
  noUsage: (addon) => `${addon} erhebt keine Nutzungsdaten.`,
  event: (addon, { name, reason, parameters }) => {
    const given = Object.entries(parameters).map(
      ([parameter, values]) => `${code(parameter)} (${values.map(code).join(', ')})`,
    )
    return `${addon}: ${code(name)}${given.length > 0 ? `, mit ${list(given)}` : ''}. Grund (englisch): ${reason}`
  },
  scopes: (place, scopes) => {
    if (scopes === 'inferred') {
      return `${at(place)} bittet um die Berechtigungen, die die Plattform in seinem Code findet.`
    }
    if (scopes.length === 0)
      return `${at(place)} bittet um keine Berechtigung, etwas zu lesen oder zu ändern.`
    return `${at(place)} bittet um diese Berechtigungen und keine anderen: ${scopes.map(code).join(', ')}.`
  },
  scopeReason: (addon, scope, reason) => `${addon}: ${code(scope)}. Grund (englisch): ${reason}`,
  guardedScopes: (addon, scopes) =>
    `${addon} bittet um Berechtigungen, für die Googles Regeln zur eingeschränkten Nutzung gelten: ${list(
      scopes.map(({ scope, as }) => `${code(scope)} (${guards[as]})`),
    )}.`,
  mails: (place) =>
    `${at(place)} liest Mails für das, was oben bei seinen Berechtigungen steht, und für nichts sonst; was es liest, geht in die Termine ein, die es schreibt, und wird sonst weder gespeichert noch protokolliert noch irgendwohin gesendet; es ist vergessen, wenn der Lauf endet.`,
  events: (place) =>
    `${at(place)} schreibt Termine in die Kalender der Person und in einen Teamkalender, den sie gewählt hat; sie gehören der Person und bleiben, bis sie dort gelöscht werden.`,
  egress: (place, egress) =>
    egress.length === 0
      ? `${at(place)} kann keine Adresse außerhalb erreichen.`
      : `${at(place)} kann diese Adressen außerhalb erreichen und keine anderen: ${egress.map(reach).join('; ')}.`,
  page: {
    title: ({ name }) => `Datenschutzerklärung für die Add-ons von ${name}`,
    edition: (version, effective) => `Ausgabe ${version}, gültig ab ${effective}`,
    skip: 'Zum Text springen',
    contents: 'Inhalt',
    unchecked: 'von keinem Programm prüfbar',
    claimsHeading: 'Wie jede Behauptung geprüft wird',
    claimsLead:
      'Eine Behauptung gilt für ein Add-on, wenn die Plattform ihren Bruch unmöglich macht oder jeder Weg durch den Code verfolgt wurde; ein Lauf, der nichts zeigt, stützt sie und genügt nie allein.',
    claimColumns: ['Behauptung', 'Was sie beweisen würde (englisch)', 'Was sie brechen würde (englisch)'],
    means: {
      enforcement: 'Durch die Plattform',
      analysis: 'Durch Analyse',
      observation: 'Durch Beobachtung',
    },
    noMeans: 'Kein Programm kann sie beweisen; dafür braucht es Belege von außerhalb des Codes.',
    uncheckedHeading: 'Was kein Programm prüfen kann',
    uncheckedLead: 'Dies sind die Gründe, aus denen ein Satz oben keine Behauptung trägt.',
    changelog: 'Ausgaben',
    changes: 'Was sich von Ausgabe zu Ausgabe geändert hat, Wort für Wort (englisch)',
    languages: 'Sprachen',
  },
}

const claims = {
  C1: 'Ein Add-on erhebt keine personenbezogenen Daten: kein Name, keine E-Mail-Adresse, keine Konto-Id und nichts von dem, was Menschen darin schreiben, wird hinausgesendet, in ein Protokoll geschrieben oder anderswo aufbewahrt als in der Seite oder dem Dokument, zu dem es gehört.',
  C2: 'Ein Nutzungsereignis sagt, welches Ereignis der veröffentlichten Liste es ist, mit den dort genannten Werten, das Pseudonym der Installation, die Sprache, die Zeitzone, die Stunde, und dass es nicht für Werbung benutzt werden darf; sonst ist nichts darin.',
  C3: 'Das Pseudonym einer Installation ist ein Einwegcode mit Schlüssel: Wer den Code, die Liste aller Installationen und den Quelltext des Add-ons hat, aber nicht den Schlüssel, kann nicht sagen, für welche Installation er steht.',
  C4: 'Google Analytics ist der einzige Dritte, dem ein Add-on etwas sendet, und alles, was es sendet, sind Nutzungsereignisse, von den Servern der Plattform aus und nie aus dem Browser einer Person.',
  C5: 'Nutzungsdaten sind freiwillig: Ein Add-on, das keine erhebt, hat keinen Weg, welche zu senden, und wo ein Administrator die Auswertung abgeschaltet hat, wird nichts gesendet und das Add-on arbeitet wie zuvor.',
  C6: 'Nutzungsdaten sind nicht für Marketing oder Werbung da: Jedes Ereignis verweigert Google beide Arten der Nutzung für Werbung, und kein Add-on enthält Code für Werbung oder Marketing.',
  C7: 'Was Endnutzer eingeben, und was der Host von ihnen weiß, wird außerhalb der Produkte des Hosts weder verarbeitet noch gespeichert.',
  C8: 'Das Einzige, was ein Add-on speichert, ist seine Konfiguration, in der Seite oder dem Dokument, zu dem sie gehört, oder bei Google in den eigenen Properties der Person; wird die Seite oder das Dokument endgültig gelöscht, ist die Konfiguration mit weg.',
  C9: 'Was ein Add-on speichert, liegt im eigenen Speicher des Hosts und nirgends sonst, so dass der Ort, der für die Daten des Hosts gewählt ist, auch für die Daten des Add-ons gilt.',
  C10: 'Jede Verbindung, die ein Add-on aufbaut, ist verschlüsselt und ihr Zertifikat wird geprüft; was gespeichert ist, verschlüsselt der Host im Ruhezustand.',
  C11: 'Ein Add-on bittet um keine Berechtigung, die es nicht benutzt, läuft unter einer Content Security Policy ohne fremden Code und ohne Text als Code auszuwerten, hält jede Eingabe für nicht vertrauenswürdig, prüft Berechtigungen, bevor es als es selbst handelt, und behält nichts von einem Kunden, wo ein anderer es sehen könnte.',
  C12: 'Der Quelltext und das ausgelieferte Add-on werden selbsttätig auf bekannte Schwachstellen durchsucht, und jeder Fund wird in der Frist für seine Schwere behandelt: kritisch 28 Tage, hoch 42, mittel 56, niedrig 175.',
  C13: 'Der Zugang zum Quelltext eines Add-ons und zu seiner Verwaltung im Marketplace verlangt OAuth 2, einen zweiten Faktor und Zugangsdaten, die ablaufen, und jede Änderung wird von einer zweiten Person durchgesehen, bevor sie ausgeliefert wird.',
  C14: 'Diese Erklärung wird aus den Sätzen erzeugt, gegen die die Add-ons geprüft werden, und aus dem, was die Add-ons angeben; jede Änderung wird auf ihrer Seite veröffentlicht, mit dem, was sich geändert hat.',
} as const
