import type { Words } from './words.ts'

export const de: Words = {
  language: 'de',
  common:
    'der|die|das|und|ihr|ihre|dein|deine|wurde|ist|von|vom|bis|für|sie|du|hallo|guten|liebe|lieber|am|zum|urlaub|antrag|mit|wir',
  order: 'dmy',
  months: [
    ['Januar', 'Jänner', 'Jan', 'Jän'],
    ['Februar', 'Feber', 'Feb'],
    ['März', 'Maerz', 'Mrz', 'Mär'],
    ['April', 'Apr'],
    ['Mai'],
    ['Juni', 'Jun'],
    ['Juli', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sept', 'Sep'],
    ['Oktober', 'Okt'],
    ['November', 'Nov'],
    ['Dezember', 'Dez'],
  ],
  weekdays: [
    ['Montag', 'Mo'],
    ['Dienstag', 'Di'],
    ['Mittwoch', 'Mi'],
    ['Donnerstag', 'Do'],
    ['Freitag', 'Fr'],
    ['Samstag', 'Sonnabend', 'Sa'],
    ['Sonntag', 'So'],
  ],
  to: 'bis (?:einschließlich|einschl\\.|inklusive|inkl\\.)(?: zum)?|bis und mit|bis zum|bis',
  and: 'und|sowie',
  between: 'zwischen',
  article: 'dem|den|der|zum',
  first:
    'von|vom|ab|ab dem|beginn|beginnt(?: am)?|start|startdatum|anfang|beginndatum|erster (?:urlaubs|abwesenheits|fehl|freier )?-?tag|erster tag|datum von|anfangsdatum|gültig ab',
  last: 'bis(?: zum| einschließlich)?|ende|endet(?: am)?|enddatum|letzter (?:urlaubs|abwesenheits|fehl|freier )?-?tag|letzter tag|datum bis',
  genitive: '(?!)',
  on: 'am|für|zeitraum|datum|tage?|urlaubstage?|abwesenheit|termin|an|urlaubszeitraum|abwesenheitszeitraum|beantragter zeitraum|genehmigter zeitraum',
  former:
    'alt|alter zeitraum|bisher|bisherig(?:er|e)?(?: zeitraum)?|ursprünglich(?:er|e)?(?: zeitraum)?|vorher|statt|anstatt|anstelle von|nicht mehr',
  current:
    'neu|neuer zeitraum|neue[rs]?|jetzt|nun|geändert auf|verschoben auf|aktualisiert(?: auf)?|geändert in',
  leave:
    'urlaubs?|urlaubsantrags?|abwesenheit|abwesend|frei|freie tage|freizeitausgleich|zeitausgleich|gleittag|elternzeit|sonderurlaub|ferien|erholungsurlaub|bildungsurlaub|resturlaub|urlaubstage?n?',
  otherBefore:
    '(?:eingereicht|gestellt|beantragt|erstellt|gesendet|empfangen|genehmigt|bewilligt|freigegeben|geprüft|entschieden|gedruckt|storniert|abgelehnt|eingegangen|aktualisiert|bearbeitet)(?: am)?|antrag vom|antrags? (?:vom|mit datum vom)|urlaubsantrag vom|(?:ihr|dein|ihren|deinen) antrag vom|antragsdatum|genehmigungsdatum|eingangsdatum|erstelldatum|bearbeitungsdatum|druckdatum|genehmigt von [^\\n|:;.]{1,40} am|stand|gültig bis|frist|fällig(?: am)?|spätestens(?: am| bis(?: zum)?)?|rückkehr(?: am)?|zurück(?: am)?|wieder (?:da|im büro|im haus|erreichbar)(?: ab| am)?(?: dem)?|(?:erster )?arbeitstag(?: ist)?(?: der)?|wiederaufnahme(?: der arbeit)?(?: am)?|eintrittsdatum|geburtsdatum|seit|letzte änderung|urlaubsjahr|geschäftsjahr|verfällt(?: am)?|bis spätestens|sperrzeit',
  otherAfter:
    '(?:von [^\\n|:;.]{1,40} )?(?:genehmigt|bewilligt|eingereicht|gestellte[rns]?|eingereichte[rns]?|beantragte[rns]?|gestellt|freigegeben|bestätigt)',
  aside:
    'rest\\p{L}*|übrig|verbleib\\p{L}+|anspruch|erinnerung|hinweis|bitte beachten|betriebsferien|betriebsversammlung|feiertage?|schulung|newsletter|resturlaub|resttage|urlaubsjahr|vertretung|veranstaltung|verfällt|übertrag|geschlossen',
  morning: 'vormittags?|morgens|1\\. tageshälfte|erste tageshälfte|erste hälfte|am vormittag',
  afternoon: 'nachmittags?|2\\. tageshälfte|zweite tageshälfte|zweite hälfte|am nachmittag',
  midday: 'mittags?|zu mittag',
  week: 'woche (?:vom|von|ab|des|am)?|woche',
  half: 'halbtags?|halbtägig|halbe[rsn]? tage?|halbe[rn]? urlaubstage?|½ ?tage?|0,50? ?tage?|1/2 ?tage?',
  approved: 'genehmigt|bewilligt|bestätigt|freigegeben|zugestimmt|gewährt|akzeptiert',
  rejected:
    'nicht (?:genehmigt|bewilligt|bestätigt|freigegeben|zugestimmt|stattgegeben)|abgelehnt|zurückgewiesen|leider nicht|keine genehmigung|verweigert|ablehnung',
  cancelled: 'storniert|annulliert|zurückgezogen|widerrufen|abgesagt|gestrichen|aufgehoben',
  changed: 'geändert|verschoben|umgebucht|aktualisiert|angepasst|verlegt|verkürzt|verlängert',
  pending:
    'ausstehend|in bearbeitung|in prüfung|wartet auf|wartend|zur genehmigung|zu genehmigen|offen|noch nicht|vorläufig|unter vorbehalt|genehmigung erforderlich|aktion erforderlich|genehmigung steht aus',
  handedIn: 'eingereicht|eingegangen|beantragt|gestellt|weitergeleitet',
  approval: 'genehmigung|urlaubsgenehmigung|bewilligung|freigabe|bestätigung',
  cancellation: 'stornierung|urlaubsstornierung|storno|annullierung|widerruf',
  change: 'änderung|urlaubsänderung|verschiebung|umbuchung',
  conditional:
    'falls|wenn|sollten|sollte|sofern|bitte|können|kannst|kann|möchten|möchtest|würden|müssen|solange|sobald|um .{1,40} zu|klicken',
  nameLabel:
    'mitarbeiter|mitarbeiterin|mitarbeiter\\(in\\)|mitarbeiter/in|mitarbeiter:in|mitarbeitende[rn]?|name|antragsteller|antragstellerin|antragsteller/in|antragsteller:in|beschäftigte[rn]?|person|für mitarbeiter',
  greeting:
    'hallo|guten tag|guten morgen|liebe|lieber|liebe[:*]?r|sehr geehrte frau|sehr geehrter herr|sehr geehrte[:*]?r|moin|servus|grüezi|guten tag frau|guten tag herr',
  quoteLine:
    'am .{4,120} schrieb.{0,120}|ursprüngliche nachricht|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|originalnachricht',
  headerLabels: 'von|gesendet|an|betreff|datum',
  forwardPrefix: 'wg|aw|weitergeleitet',
}
