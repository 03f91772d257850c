import type { pastPolicyWords as english } from '../en/past-policy.ts'
import type { Translated } from '../words.ts'
import { around, said } from './speech.ts'

type Data = Parameters<typeof said>[0]

const frame = (data: Data) => said(data, 'program', 'ohne Namen')
const page = (data: Data) => said(data, 'program', 'ohne Namen')

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
    `Ein Skript des Frames ${frame(data)} ${does}${around(data, 'name', ' (', ')')}: Das hält keine Content Security Policy auf, und was dort hinausgeht, wurde nicht verfolgt.`,
})

export const pastPolicyWords = {
  PAGE_CLOSED_BY_ITS_POLICY: {
    sentence: (data) =>
      `Das erste Skript der Seite ${page(data)} setzt eine Content Security Policy in deren Kopf, die keinen Host nennt: Was immer auf der Seite läuft, der Browser lässt nichts laden und nichts senden.`,
  },
  NOTHING_PAST_POLICY: {
    sentence: (data) =>
      `Kein Skript der Seite ${page(data)} nennt, was ein Fenster öffnet, zu einer anderen Adresse wechselt oder mit einem anderen Browser verbindet${data.isHashed === true ? ', und die Policy lässt kein anderes Skript zu' : ''}.`,
  },
  PAGE_POLICY_OPEN: {
    sentence: (data) =>
      `Die Content Security Policy der Seite ${page(data)} beweist nichts: ${because[said(data, 'why', '')] ?? 'sie hält nicht'}${around(data, 'what', ' (', ')')}.`,
    next: 'Das erste Skript im Kopf nichts tun lassen, als eine ausgeschriebene Policy anzuhängen, die keinen Host nennt.',
  },
  PAGE_PUT_TOGETHER: {
    sentence: (data) =>
      `${said(data, 'api', 'Ein Aufruf')} erzeugt eine Seite aus einem Text, der nicht bekannt ist: Vor der Policy der Seite ${page(data)} steht dort vielleicht etwas anderes.`,
    next: 'Die Datei der Seite zeigen, wie sie ist.',
  },
  PACKED_PAGE_UNREAD: {
    sentence: (data) =>
      `Was in dieser Datei steht, ist nicht bekannt: Es kann ein Skript sein, das die Seite ${page(data)} ausführt.`,
    next: 'Als Base64 packen, allein oder aus gzip.',
  },
  SCRIPT_HASH_UNKNOWN: {
    sentence: (data) =>
      `Die Policy der Seite ${page(data)} lässt ein Skript zu, dessen Text nicht im Projekt liegt${around(data, 'hash', ' (', ')')}.`,
    next: 'Den Hash entfernen oder den Text des Skripts als Seite in das Projekt legen.',
  },
  TEXT_BECOMES_SCRIPT: {
    sentence: (data) =>
      `Im Frame ${frame(data)} wird ein Text zum Skript${around(data, 'name', ' (', ')')}, und die Policy lässt jedes zu: Was es nennt, wurde nicht gelesen.`,
    next: 'Die Skripte in script-src mit ihren Hashes nennen.',
  },
  NAVIGATES: {
    ...past('wechselt vielleicht zu einer anderen Adresse'),
    next: 'Aus dem Build entfernen oder die Adresse ausschreiben.',
  },
  REACHES_OTHER_WINDOW: {
    ...past('benutzt das Fenster um sich herum oder das, von dem es geöffnet wurde'),
    next: 'Aus dem Build entfernen oder mit jenem Fenster über postMessage sprechen.',
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
    ...past('schickt die Seite vielleicht über ein meta-Element anderswohin'),
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
