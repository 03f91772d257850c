import type { pastPolicyWords as english } from '../en/past-policy.ts'
import type { Translated } from '../words.ts'
import { around, said } from './speech.ts'

type Data = Parameters<typeof said>[0]

const frame = (data: Data) => `Frame ${said(data, 'program', 'ohne Namen')}`
const page = (data: Data) => `Seite ${said(data, 'program', 'ohne Namen')}`

const because: Readonly<Record<string, string>> = {
  'no-default': 'ihr fehlt default-src, also darf von überall kommen, was sie nicht nennt',
  'lets-load': 'sie lässt etwas aus dem Netz herein',
  'lets-eval': 'sie lässt Text ausführen, den vorher niemand lesen kann',
  'no-form-action': 'sie verbietet Formularen nicht, anderswohin zu gehen (form-action ’none’)',
  'no-base-uri': 'sie lässt die Basis der Seite setzen (base-uri ’none’)',
  'tag-is-dropped': 'sie ist ein Tag, das HtmlService entfernt',
  'behind-script': 'vor ihr läuft ein anderes Skript',
  'behind-element': 'vor ihr steht etwas, das laden oder laufen kann',
  'behind-scriptlet': 'ein Scriptlet kann etwas davor oder hinein schreiben',
  'in-body': 'sie steht nicht im Kopf der Seite, wo allein eine Policy gilt',
  'runs-later': 'ihr Skript hat Attribute und läuft vielleicht nach anderen',
  'does-more': 'ihr Skript tut mehr, als eine Policy in den Kopf zu setzen',
  'not-literal': 'sie ist nicht in einem Text ausgeschrieben',
  'not-in-head': 'sie wird nicht an document.head angehängt, wo allein eine Policy gilt',
}

const past = (does: string) => ({
  sentence: (data: Data) =>
    `Ein Skript ${does}${around(data, 'name', ' (', ')')}; ${frame(data)}. Das hält keine Content Security Policy auf, und was dort hinausgeht, wurde nicht verfolgt.`,
})

/** Was die eigene Policy einer Seite hält und was keine Policy hält. */
export const pastPolicyWords = {
  PAGE_CLOSED_BY_ITS_POLICY: {
    sentence: (data) =>
      `Das erste Skript setzt eine Content Security Policy in den Kopf, die keinen Host nennt; ${page(data)}. Was immer darin läuft: Der Browser lässt nichts laden und nichts senden.`,
  },
  NOTHING_PAST_POLICY: {
    sentence: (data) =>
      `Kein Skript öffnet ein Fenster, wechselt zu einer anderen Adresse oder verbindet sich mit einem anderen Browser${data.isHashed === true ? ', und die Policy lässt kein anderes Skript laufen' : ''}; ${page(data)}.`,
  },
  PAGE_POLICY_OPEN: {
    sentence: (data) =>
      `Die Content Security Policy beweist nichts: ${because[said(data, 'why', '')] ?? 'sie hält nicht'}${around(data, 'what', ' (', ')')}; ${page(data)}.`,
    next: 'Das erste Skript im Kopf nichts tun lassen, als eine ausgeschriebene Policy anzuhängen, die keinen Host nennt.',
  },
  PAGE_PUT_TOGETHER: {
    sentence: (data) =>
      `${said(data, 'api', 'Ein Aufruf')} macht eine Seite aus einem Text, der nicht bekannt ist: Dort steht vielleicht etwas vor der Policy; ${page(data)}.`,
    next: 'Die Datei der Seite zeigen, wie sie ist.',
  },
  PACKED_PAGE_UNREAD: {
    sentence: (data) =>
      `Was diese Datei enthält, ist nicht bekannt: Vielleicht ist es ein Skript, das woanders läuft; ${page(data)}.`,
    next: 'Als Base64 packen, allein oder von gzip.',
  },
  SCRIPT_HASH_UNKNOWN: {
    sentence: (data) =>
      `Die Policy lässt ein Skript laufen, dessen Text nicht im Projekt liegt${around(data, 'hash', ' (', ')')}; ${page(data)}.`,
    next: 'Den Hash entfernen oder den Text des Skripts als Seite in das Projekt legen.',
  },
  TEXT_BECOMES_SCRIPT: {
    sentence: (data) =>
      `Ein Text wird zum Skript${around(data, 'name', ' (', ')')}, und die Policy lässt jeden laufen: Was er nennt, wurde nicht gelesen; ${frame(data)}.`,
    next: 'Die Skripte in script-src mit ihren Hashes nennen.',
  },
  NAVIGATES: {
    ...past('wechselt vielleicht zu einer anderen Adresse'),
    next: 'Aus dem Build entfernen oder die Adresse ausschreiben.',
  },
  OPENS_WINDOW: {
    ...past('öffnet vielleicht ein Fenster'),
    next: 'Aus dem Build entfernen oder die Adresse ausschreiben.',
  },
  CLICKS_LINK: {
    ...past('klickt ein Element an, das ein Link sein kann'),
    next: 'Menschen klicken lassen oder nur anklicken, was diese Funktion für einen Blob gemacht hat.',
  },
  REFRESHES_PAGE: {
    ...past('lässt die Seite vielleicht durch ein meta-Element anderswohin gehen'),
    next: 'Aus dem Build entfernen.',
  },
  PEER_CONNECTION: {
    ...past('nennt eine Verbindung zu einem anderen Browser oder Bildschirm'),
    next: 'Aus dem Build entfernen.',
  },
  RESOLVES_HOST: {
    ...past('nennt einen Link, der den Browser einen Host nachschlagen oder öffnen lässt'),
    next: 'Aus dem Build entfernen.',
  },
} satisfies Translated<typeof english>
