import type { Data } from '../../../finding.ts'
import type { deliveryWords as english } from '../en/delivery.ts'
import type { Translated } from '../words.ts'
import { around, said } from './speech.ts'

const job = (data: Data) => `Der Job ${said(data, 'job', 'ohne Namen')}`
const event = (data: Data) => said(data, 'event', 'nicht genannt')

export const deliveryWords = {
  SHIPPED_BY_WORKFLOW: {
    sentence: (data) =>
      `${job(data)} liefert die App aus und beginnt erst, nachdem eine Änderung zusammengeführt oder freigegeben wurde.`,
  },
  SHIPPED_UNREVIEWED: {
    sentence: (data) =>
      `${job(data)} liefert an Kunden aus, ohne dass eine Prüfung davorsteht (Auslöser: ${event(data)}${around(data, 'branches', '; Branches: ')}${around(data, 'line', '; Zeile ')}).`,
    next: 'Nur aus dem geschützten Branch ausliefern, oder über eine Umgebung, die eine Freigabe durch einen Prüfer verlangt.',
  },
  SHIPPING_GUARD_UNSEEN: {
    sentence: (data) =>
      `${job(data)} kann vor einer Prüfung beginnen (Auslöser: ${event(data)})${around(data, 'environment', '; ob die Umgebung ', ' eine Freigabe verlangt, ist in einem Ordner nicht zu sehen')}${data.environment === '' ? '; ob seine Bedingung das verhindert, ist in einem Ordner nicht zu sehen' : ''}.`,
    next: 'Die Regeln der Umgebung vorlegen oder den Job nur aus dem geschützten Branch starten.',
  },
  SHIPPED_BY_HAND: {
    sentence: (data) =>
      `Das Skript ${said(data, 'script', 'ohne Namen')} (${said(data, 'command', 'Befehl nicht bekannt')}) liefert an Kunden aus, und kein Workflow führt es aus: Was auf der Platte einer Person liegt, geht hinaus, geprüft oder nicht, mit deren eigenen Zugangsdaten.`,
    next: 'Von einem Workflow aus dem geschützten Branch ausführen lassen.',
  },
  PIPELINE_NOT_READ: {
    sentence: (data) =>
      `${said(data, 'file', 'Eine Pipeline')} beschreibt, wie die App gebaut und ausgeliefert wird, in einer Form, die nicht gelesen wird.`,
    next: 'Von jemandem lesen lassen.',
  },
  REVIEWED_BY_MACHINE: {
    sentence: (data) =>
      `${said(data, 'by', 'Ein Workflow')} gibt eine Änderung frei oder führt sie zusammen, ohne dass eine zweite Person sie gesehen hat.`,
    next: 'Die Freigabe einer Person überlassen.',
  },
  CREDENTIAL_WRITTEN: {
    sentence: (data) =>
      `In einer Datei des Repositorys stehen Zugangsdaten im Klartext (${said(data, 'kind', 'Art nicht bekannt')}): Wer den Quelltext hat, hat auch sie, ohne zweiten Faktor, bis jemand sie widerruft.`,
    next: 'Widerrufen und kurzlebige Zugangsdaten aus der Identität des Workflows oder aus einem Tresor für Geheimnisse nehmen.',
  },
  CREDENTIAL_WITHOUT_END: {
    sentence: (data) =>
      `${said(data, 'name', 'Eine Variable')} enthält Zugangsdaten, die nicht von selbst ablaufen: ${said(data, 'kind', 'Art nicht bekannt')}.`,
    next: 'Stattdessen das Identitätstoken des Workflows gegen kurzlebige Zugangsdaten tauschen.',
  },
  ACTION_NOT_PINNED: {
    sentence: (data) =>
      `${job(data)} liefert die App aus oder enthält ein Geheimnis und führt ${said(data, 'action', 'eine Action')} unter einem Namen aus, der verschoben werden kann: Was dort morgen läuft, hat niemand geprüft.`,
    next: 'Die Action mit dem Hash ihres Commits nennen.',
  },
  PROPOSAL_HOLDS_SECRET: {
    sentence: (data) =>
      `${job(data)} enthält Geheimnisse und checkt Vorgeschlagenes aus (${said(data, 'ref', 'Referenz nicht bekannt')}): Code, den niemand geprüft hat, läuft mit ihnen.`,
    next: 'Vorschläge mit pull_request ausführen, ohne Geheimnisse.',
  },
  VERSIONS_NOT_REVIEWED: {
    sentence: (data) =>
      `${job(data)} führt ${said(data, 'command', 'eine Installation')} aus und liefert das Ergebnis aus, und ${said(data, 'package', '') === '' ? 'keine Lock-Datei sagt, welche Versionen das sind' : `die Lock-Datei enthält ${said(data, 'package', '')} nicht so, wie package.json es verlangt`}.`,
    next: 'Die Lock-Datei einchecken und mit npm ci installieren.',
  },
} satisfies Translated<typeof english>
