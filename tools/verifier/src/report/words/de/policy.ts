import type { policyWords as english } from '../en/policy.ts'
import type { Translated } from '../words.ts'
import { around, said } from './speech.ts'

const publish = 'Die Angabe der App berichtigen oder eine Ausgabe veröffentlichen, die es sagt.'

export const policyWords = {
  POLICY_AGREES: {
    sentence: (data) =>
      `Ausgabe ${said(data, 'edition', 'ohne Nummer')} der Datenschutzerklärung${around(data, 'effective', ', gültig ab ', ',')} sagt, was ${said(data, 'addon', 'die App')} angibt, und nichts anderes.`,
  },
  POLICY_NOT_COMPARED: {
    sentence: (data) =>
      `Die Datenschutzerklärung konnte nicht mit der App verglichen werden${around(data, 'why', ': ')}.`,
    next: 'Das Manifest berichtigen.',
  },
  POLICY_DECLARED_UNSAID: {
    sentence: (data) =>
      `Die App gibt etwas an, wovon die veröffentlichte Datenschutzerklärung nichts sagt: ${said(data, 'fact', 'nicht genannt')}.`,
    next: publish,
  },
  POLICY_SAID_UNDECLARED: {
    sentence: (data) =>
      `Die veröffentlichte Datenschutzerklärung sagt etwas, was die App nicht angibt: ${said(data, 'fact', 'nicht genannt')}.`,
    next: publish,
  },
  POLICY_CLAIM_CONTRADICTED: {
    sentence: (data) =>
      `Was die App angibt (${said(data, 'fact', 'ihr Manifest')}), widerspricht der veröffentlichten Datenschutzerklärung (Zusage: ${said(data, 'claim', 'nicht genannt')}).`,
    next: publish,
  },
  POLICY_USAGE_WITHOUT_WAY: {
    sentence: (data) =>
      `Die Datenschutzerklärung sagt, dass Nutzungsdaten gesendet werden (${said(data, 'fact', 'an einen Host')}), und das Manifest lässt keine hinaus.`,
    next: publish,
  },
  POLICY_OF_ANOTHER_APP: {
    sentence: (data) =>
      `Die Ausgaben neben der App nennen diese App nicht; sie nennen: ${said(data, 'names', 'keine App')}.`,
    next: 'Eine Ausgabe veröffentlichen, die diese App nennt.',
  },
  POLICY_FIELD_UNSAID: {
    sentence: (data) =>
      `Der Code sendet in einem Nutzungsereignis ein Feld, von dem die veröffentlichte Datenschutzerklärung nichts sagt: ${said(data, 'field', 'ohne Namen')}.`,
    next: 'Aus dem Ereignis entfernen oder eine Ausgabe veröffentlichen, die es sagt.',
  },
  POLICY_EVENT_UNSAID: {
    sentence: (data) =>
      `Der Code sendet das Nutzungsereignis ${said(data, 'event', 'ohne Namen')}, das die veröffentlichte Datenschutzerklärung nicht aufführt.`,
    next: 'Entfernen oder eine Ausgabe veröffentlichen, die es aufführt.',
  },
  POLICY_EVENTS_PERHAPS: {
    sentence: (data) =>
      `Der Code wählt das Ereignis, das er sendet, aus einer Liste, die die veröffentlichte Datenschutzerklärung nicht ganz aufführt; es fehlen: ${said(data, 'events', 'nicht genannt')}. Ob diese je gesendet werden, ist nicht bekannt.`,
    next: 'Aus dem Ausgelieferten entfernen oder eine Ausgabe veröffentlichen, die sie aufführt.',
  },
  POLICY_PAGE_CHANGED: {
    sentence: (data) =>
      `Der Satz ${said(data, 'sentence', 'ohne Nummer')} der Ausgabe ${said(data, 'edition', 'ohne Nummer')} steht nicht so auf der Seite, wie er veröffentlicht wurde: „${said(data, 'was', '')}“.`,
    next: 'Den Satz wiederherstellen oder eine Ausgabe mit der Änderung veröffentlichen.',
  },
  POLICY_NO_MANIFEST: {
    sentence: () => 'Die Datenschutzerklärung nennt eine App, von der kein Manifest gefunden wurde.',
    next: publish,
  },
  POLICY_SENTENCE_CHANGED: {
    sentence: () => 'Ein Satz der Datenschutzerklärung ist nicht der, der veröffentlicht wurde.',
    next: publish,
  },
  POLICY_SENTENCE_MISSING: {
    sentence: () => 'Ein Satz der Datenschutzerklärung steht nicht in der veröffentlichten Ausgabe.',
    next: publish,
  },
  POLICY_SENTENCE_LEFT: {
    sentence: () => 'Ein veröffentlichter Satz steht nicht mehr in der Datenschutzerklärung.',
    next: publish,
  },
  POLICY_ARRANGEMENT_CHANGED: {
    sentence: () => 'Die Sätze der Datenschutzerklärung stehen nicht in der veröffentlichten Reihenfolge.',
    next: publish,
  },
  POLICY_CLAIM_UNSAID: {
    sentence: (data) =>
      `Kein Satz der veröffentlichten Datenschutzerklärung enthält diese Zusage: ${said(data, 'claim', 'nicht genannt')}.`,
    next: publish,
  },
  POLICY_SENTENCE_TWICE: {
    sentence: () => 'Ein Satz steht zweimal in der Datenschutzerklärung.',
    next: publish,
  },
  POLICY_NO_EDITION: {
    sentence: () => 'Keine Ausgabe der Datenschutzerklärung ist veröffentlicht.',
    next: publish,
  },
} satisfies Translated<typeof english>
