import type { claimWords as english } from '../en/claims.ts'
import type { Translated } from '../words.ts'
import { around, counted, said } from './speech.ts'

const attestations: Readonly<Record<string, string>> = {
  ORGANISATION_MFA:
    'dass die Organisation, der der Quelltext gehört, von allen einen zweiten Faktor verlangt',
  BRANCH_PROTECTION: 'dass niemand allein den Branch ändern kann, aus dem ausgeliefert wird',
  REVIEWED_CHANGES: 'dass jede Änderung von einer zweiten Person geprüft wurde',
  TOKEN_LIFETIMES: 'dass die Zugangsdaten für Builds und Releases ablaufen',
}

export const claimWords = {
  EVERY_PATH_FOLLOWED: {
    sentence: (data) =>
      `Jeder Pfad wurde verfolgt (Programm: ${said(data, 'program', 'ohne Namen')}; ${counted(data, 'files', 'Datei', 'Dateien')}${data.isBuilt === true ? ', so wie es gebaut ist' : ''}), und keiner blieb offen.`,
  },
  NO_BACKEND_EGRESS: {
    sentence: (data) =>
      `${said(data, 'manifest', 'Das Manifest')} nennt für Funktionen keine Adresse und kein Remote; die Plattform verweigert ihnen daher jede Anfrage nach außen.`,
  },
  FRAME_CLOSED_BY_CSP: {
    sentence: (data) =>
      `Die Content Security Policy des Frames ${said(data, 'program', 'ohne Namen')} nennt keinen fremden Host und lässt keinen Code aus Text zu: Der Browser lässt nichts hinaus.`,
  },
  FRAME_LETS_OUT: {
    sentence: (data) =>
      `Die Content Security Policy des Frames ${said(data, 'program', 'ohne Namen')} erlaubt ${said(data, 'address', 'eine Ausnahme')}; was im Frame läuft, auch jede Bibliothek darin, könnte also senden oder Text ausführen.`,
    next: 'Aus den Berechtigungen des Manifests entfernen oder belegen, dass nichts davon Gebrauch macht.',
  },
  NO_STORAGE_SCOPE: {
    sentence: (data) =>
      `Das Manifest verlangt storage:app nicht; die Plattform verweigert daher jeden Zugriff auf den Speicher der App${around(data, 'program', ' (Programm: ', ')')}.`,
  },
  NO_WRITE_SCOPE: {
    sentence: (data) =>
      `Das Manifest verlangt keinen Scope zum Schreiben; die Plattform verweigert daher jede Änderung an Seiten, Eigenschaften und Anhängen${around(data, 'program', ' (Programm: ', ')')}.`,
  },
  ONLY_OBSERVED: {
    sentence: () =>
      'Ein Lauf hat es gezeigt und sonst nichts; was ein Lauf nicht zeigt, kann trotzdem geschehen.',
    next: 'Den Weg durch das Manifest verschließen oder den Code so schreiben, dass sich jeder Pfad verfolgen lässt.',
  },
  SUPPRESSED: {
    sentence: (data) =>
      `Der Befund ${said(data, 'finding', 'ohne Code')} wird hingenommen${around(data, 'reason', ': ')}${around(data, 'until', ', bis ')}. Er ist nicht behoben.`,
    next: 'Beheben, bevor die Frist abläuft.',
  },
  SUPPRESSION_EXPIRED: {
    sentence: (data) =>
      `Der Befund ${said(data, 'finding', 'ohne Code')} wird nicht mehr hingenommen: Die Frist ist abgelaufen (letzter Tag: ${said(data, 'until', 'nicht bekannt')}; Grund war: ${said(data, 'reason', 'keiner')}).`,
    next: 'Den Befund beheben oder von jemandem neu beurteilen lassen und einen anderen Tag festlegen.',
  },
  SUPPRESSION_UNUSED: {
    sentence: (data) =>
      `Der Befund ${said(data, 'finding', 'ohne Code')} soll an dieser Stelle hingenommen werden, aber hier wurde nichts dergleichen gefunden.`,
    next: 'Den Eintrag aus verifier/suppressions.json entfernen.',
  },
  ATTESTATION_MISSING: {
    sentence: (data) => {
      const evidence = said(data, 'evidence', '')
      return `Kein Ordner mit Code zeigt, ${attestations[evidence] ?? (evidence ? `was verlangt wird: ${evidence}` : 'wie Zugänge gehandhabt werden')}.`
    },
    next: 'Die Einstellungen dort vorlegen, wo der Quelltext und der Marketplace-Eintrag verwaltet werden; von hier aus kann kein Programm sie sehen.',
  },
  NO_POLICY_FOUND: {
    sentence: () =>
      'Neben dem Code liegt keine veröffentlichte Datenschutzerklärung; ob beide übereinstimmen, ist daher nicht bekannt.',
    next: 'Die Datenschutzerklärung angeben, die für diese App veröffentlicht ist.',
  },
  ONLY_STATIC: {
    sentence: (data) =>
      `Der Code bricht ${said(data, 'claim', 'die Zusage')}, und der Lauf hat es nicht gezeigt: Der Weg wurde nicht ausgelöst, oder die App benimmt sich, solange man ihr zusieht. Das Urteil der Analyse bleibt bestehen.`,
    next: 'Den Pfad im Code lesen.',
  },
  ONLY_DYNAMIC: {
    sentence: (data) =>
      `Der Lauf hat ${said(data, 'claim', 'die Zusage')} gebrochen, und kein Pfad im Code zeigt, wie. Das Beobachtete bleibt bestehen.`,
    next: 'Die Bytes ansehen und den Code finden, der sie gesendet, gespeichert oder protokolliert hat.',
  },
} satisfies Translated<typeof english>
