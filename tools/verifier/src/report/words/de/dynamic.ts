import type { Data } from '../../../finding.ts'
import type { dynamicWords as english } from '../en/dynamic.ts'
import type { Translated } from '../words.ts'
import { around, counted, label, said } from './speech.ts'

const run = (data: Data) => `Im Lauf (${counted(data, 'drives', 'Vorgang', 'Vorgänge')})`
const during = (data: Data) => around(data, 'drive', ' (Vorgang: ', ')')
const canary = (data: Data) => `${label(data, 'ein Köder')}${around(data, 'form', ', ')}`
const field = (data: Data) => `\`${said(data, 'key', '?')}\`${around(data, 'value', ' mit dem Wert ')}`
const without = (data: Data) => said(data, 'analytics', 'Während Google Analytics fehlte')
const module = (data: Data) => `${said(data, 'module', 'Ein Modul')}${around(data, 'type', ' (', ')')}`

const dontSend = 'Nicht senden.'
const inConfiguration = 'Außerhalb der eigenen Konfiguration der Seite nichts aufbewahren.'
const fromList = 'Eine Konstante aus einer geschlossenen Liste senden.'
const encryptedKey = 'Ein HMAC verwenden, dessen Schlüssel eine verschlüsselte Variable ist.'
const independent = 'Nichts davon abhängen lassen, ob ein Ereignis gesendet werden konnte.'
const catchIt = 'Den Fehler abfangen und weitermachen.'
const takeRequestOut = 'Die Anfrage entfernen.'
const takeFieldOut = 'Das Feld entfernen.'

export const dynamicWords = {
  CANARIES_NOT_SEEN: {
    sentence: (data) =>
      `${run(data)}, auf einer Site mit einem Köder in jedem Feld, fand sich in dem, was hinausging, gespeichert oder protokolliert wurde, kein Köder (${counted(data, 'canaries', 'Köder', 'Köder')}, gesucht in ${counted(data, 'forms', 'Form', 'Formen')}).`,
  },
  EVENTS_AS_LISTED: {
    sentence: (data) =>
      `${run(data)} hatte jedes Nutzungsereignis die veröffentlichten Felder und keine anderen.`,
  },
  IDS_NOT_RECOVERED: {
    sentence: (data) =>
      `${run(data)} hat ein Angreifer mit der Liste der Sites, dem Quelltext und dem Manifest aus dem Gesendeten keine Installation zurückgewonnen.`,
  },
  HOSTS_AS_LISTED: {
    sentence: (data) =>
      `${run(data)} wurde kein anderer Host angesprochen als die, die diese Zusage erlaubt.`,
  },
  SWITCH_OBEYED: {
    sentence: (data) =>
      `${run(data)} wurde bei abgeschaltetem Analytics nichts gesendet, und sonst änderte sich nichts.`,
  },
  NOTHING_LEFT_BEHIND: {
    sentence: (data) =>
      `${run(data)} fand sich nach dem endgültigen Löschen der Seite kein Byte ihrer Konfiguration mehr im Speicher.`,
  },
  CANARY_SENT: {
    sentence: (data) =>
      `Unter den gesendeten Bytes${around(data, 'host', ' (Ziel: ', ')')} fand sich: ${canary(data)}${during(data)}.`,
    next: dontSend,
  },
  CANARY_LEFT: {
    sentence: (data) =>
      `Unter den Bytes, die den Host verlassen haben${around(data, 'host', ' (Ziel: ', ')')}, fand sich: ${canary(data)}${during(data)}.`,
    next: dontSend,
  },
  CANARY_LOGGED: {
    sentence: (data) => `In einer Zeile des Protokolls fand sich: ${canary(data)}${during(data)}.`,
    next: 'Eine Konstante protokollieren oder die Zeile entfernen.',
  },
  CANARY_STORED: {
    sentence: (data) =>
      `Im Gespeicherten${around(data, 'channel', ' (', ')')} fand sich: ${canary(data)}${during(data)}.`,
    next: 'Außerhalb der eigenen Konfiguration der Seite nichts von Personen und nichts von dem aufbewahren, was sie schreiben.',
  },
  CANARY_WRITTEN: {
    sentence: (data) =>
      `In dem, was ins Produkt geschrieben wurde, fand sich: ${canary(data)}${during(data)}.`,
    next: 'Nichts schreiben, was verrät, wer Personen sind.',
  },
  CANARY_CONFIGURED: {
    sentence: (data) => `In der Konfiguration der Seite fand sich: ${canary(data)}${during(data)}.`,
    next: 'In einer Konfiguration nur aufbewahren, was eine Person eingegeben hat.',
  },
  CANARY_ANSWERED: {
    sentence: (data) =>
      `In der Antwort an einen Aufrufer außerhalb fand sich: ${canary(data)}${during(data)}.`,
    next: 'Mit einer Konstanten antworten.',
  },
  LEFT_AFTER_PURGE: {
    sentence: (data) => `Nach dem endgültigen Löschen der Seite fand sich im Speicher noch: ${canary(data)}.`,
    next: inConfiguration,
  },
  STORED_BESIDE_CONFIGURATION: {
    sentence: (data) =>
      `Neben der Konfiguration wurde gespeichert${around(data, 'channel', ' (', ')')}: ${said(data, 'key', 'etwas ohne Namen')}${during(data)}.`,
    next: 'In der Konfiguration des Makros speichern.',
  },
  HOST_REACHED: {
    sentence: (data) =>
      `Es wurde versucht, einen Host anzusprechen, der nicht Google Analytics ist: ${said(data, 'host', 'nicht bekannt')}${during(data)}.`,
    next: takeRequestOut,
  },
  ADVERTISING_REACHED: {
    sentence: (data) =>
      `Es wurde versucht, einen Host für Werbung oder Marketing anzusprechen: ${said(data, 'host', 'nicht bekannt')}${during(data)}.`,
    next: takeRequestOut,
  },
  SENT_IN_THE_CLEAR: {
    sentence: (data) =>
      `Es wurde versucht, einen Host mit http anzusprechen: ${said(data, 'host', 'nicht bekannt')}${during(data)}.`,
    next: 'https schreiben.',
  },
  EVENT_KEY_UNLISTED: {
    sentence: (data) =>
      `Ein Ereignis hatte ein Feld, das die veröffentlichte Form nicht hat: ${field(data)}.`,
    next: takeFieldOut,
  },
  EVENT_VALUE_OPEN: {
    sentence: (data) =>
      `Ein Feld eines Ereignisses enthielt kein Wort aus einer geschlossenen Liste: ${field(data)}.`,
    next: fromList,
  },
  EVENT_VALUE_OF_SITE: {
    sentence: (data) => `Dieses Feld war auf einer anderen Site ein anderes: ${field(data)}.`,
    next: fromList,
  },
  EVENT_UNREADABLE: {
    sentence: (data) =>
      `Was als Ereignis gesendet wurde, hat nicht die veröffentlichte Form: ${field(data)}.`,
    next: 'Die veröffentlichte Form senden.',
  },
  EVENT_TIME_EXACT: {
    sentence: (data) => `Die Zeit eines Ereignisses war nicht auf die Stunde gerundet: ${field(data)}.`,
    next: 'Auf die Stunde runden oder weglassen.',
  },
  EVENT_ADVERTISES: {
    sentence: (data) => `Ein Ereignis hatte ein Feld, das der Werbung dient: ${field(data)}.`,
    next: takeFieldOut,
  },
  ID_RECOVERED: {
    sentence: (data) =>
      `Aus ${said(data, 'value', 'einer gesendeten Kennung')} hat der Angriff zurückgewonnen: ${said(data, 'recovered', 'die Site')}${around(data, 'recipe', ' (Verfahren: ', ')')}.`,
    next: encryptedKey,
  },
  ID_WITHOUT_KEY: {
    sentence: (data) => `Dieses Feld blieb gleich, als jeder Schlüssel geändert wurde: ${field(data)}.`,
    next: encryptedKey,
  },
  PEOPLE_TOLD_APART: {
    sentence: (data) =>
      `Dieses Feld war bei einer anderen Person derselben Site ein anderes: ${field(data)}.`,
    next: 'Nichts senden, was von der Person abhängt, außer Spracheinstellung und Zeitzone.',
  },
  SENT_WHILE_OFF: {
    sentence: (data) =>
      `${said(data, 'host', 'Ein Host')} wurde erreicht, während die Administration Analytics abgeschaltet hatte${around(data, 'what', ' (', ')')}.`,
    next: 'Die Adresse als Analytics deklarieren, damit der Schalter sie sperrt.',
  },
  REFUSAL_LOGGED: {
    sentence: (data) =>
      `${without(data)}, wurde protokolliert: ${said(data, 'detail', 'eine Zeile')}${during(data)}.`,
    next: 'Still scheitern lassen.',
  },
  REFUSAL_REPEATED: {
    sentence: (data) =>
      `${without(data)}, wurde mehrfach versucht zu senden (Versuche: ${said(data, 'detail', 'viele')})${during(data)}.`,
    next: 'Nur einmal senden.',
  },
  FAILS_WITHOUT_ANALYTICS: {
    sentence: (data) =>
      `${without(data)}, ist die App gescheitert${around(data, 'detail', ': ')}${during(data)}.`,
    next: catchIt,
  },
  ANSWERS_OTHERWISE: {
    sentence: (data) =>
      `${without(data)}, war die Antwort eine andere${around(data, 'detail', ': ')}${during(data)}.`,
    next: independent,
  },
  VIEW_MISSING: {
    sentence: (data) => `${without(data)}, wurde nichts gezeigt${during(data)}.`,
    next: independent,
  },
  VIEW_ERRS: {
    sentence: (data) =>
      `${without(data)}, meldete die Ansicht: ${said(data, 'detail', 'einen Fehler')}${during(data)}.`,
    next: catchIt,
  },
  VIEW_CHANGED: {
    sentence: (data) =>
      `${without(data)}, zeigte die Ansicht: ${said(data, 'detail', 'etwas anderes')}${during(data)}.`,
    next: independent,
  },
  VIEW_WAITS: {
    sentence: (data) =>
      `${without(data)}, wartete die Ansicht auf Analytics und zeigte zunächst: ${said(data, 'detail', 'nichts')}${during(data)}.`,
    next: 'Erst anzeigen, dann senden, ohne zu warten.',
  },
  ATTACK_CUT: {
    sentence: (data) =>
      `Der Angriff wurde abgekürzt: ${counted(data, 'hashes', 'Hash', 'Hashes')} gegen ${counted(data, 'ids', 'Kennung', 'Kennungen')} und damit nicht alles, was möglich wäre.`,
  },
  UI_KIT_NOT_SHOWN: {
    sentence: (data) => `${module(data)} wird von der Plattform gezeichnet und wurde im Lauf nicht gezeigt.`,
  },
  FRAME_NOT_SHOWN: {
    sentence: (data) => `${module(data)} erscheint an einer Stelle, die es im Lauf nicht gibt.`,
  },
  ENDPOINT_NOT_CALLED: {
    sentence: (data) => `${module(data)} führt zu einem entfernten Endpunkt, den der Lauf nicht aufruft.`,
  },
  NOT_DRIVEN_IN_TIME: {
    sentence: (data) =>
      `Die Zeit war um, bevor dies ausgelöst wurde: ${said(data, 'drive', 'ein Teil der App')}.`,
  },
  NOT_INSTALLED: {
    sentence: (data) => `Die App konnte nicht ausgeführt werden${around(data, 'why', ': ')}.`,
    next: 'Die App bauen und erneut prüfen.',
  },
  NO_BROWSER: {
    sentence: (data) =>
      `Frames wurden nicht gezeigt, weil kein Browser gestartet werden konnte${around(data, 'why', ': ')}.`,
    next: 'In CHROMIUM_PATH einen nennen.',
  },
} satisfies Translated<typeof english>
