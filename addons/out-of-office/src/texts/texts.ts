import type { Question, Step } from '../events/plan.ts'
import type { Fault } from '../leave/fault.ts'
import type { SettingsFault } from '../settings/settings.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'

/** Every sentence that a person reads. */
export interface Texts {
  readonly locale: string
  readonly title: string
  readonly tagline: string
  readonly notSetUp: string
  readonly damaged: string
  readonly hourlyOn: string
  readonly hourlyOff: string
  readonly look: string
  readonly settings: string
  readonly turnOn: string
  readonly turnOff: string
  readonly forget: string
  readonly forgetTitle: string
  readonly forgetWhat: string
  readonly forgetConfirm: string
  readonly forgotten: string
  readonly privacy: string
  readonly senders: string
  readonly sendersHint: string
  readonly subjects: string
  readonly subjectsHint: string
  readonly name: string
  readonly nameHint: string
  readonly titleFormat: string
  readonly titleFormatHint: string
  readonly team: string
  readonly teamNone: string
  readonly teamByMarker: string
  readonly marker: string
  readonly markerHint: string
  readonly order: string
  readonly orderAsk: string
  readonly orderDmy: string
  readonly orderMdy: string
  readonly save: string
  readonly saved: string
  readonly back: string
  readonly previewTitle: string
  readonly nothingToDo: string
  readonly write: string
  readonly toDo: string
  readonly settled: string
  readonly alreadyThere: string
  readonly deletedByHand: string
  readonly unreadableTitle: string
  readonly unreadableHint: string
  readonly openMail: string
  readonly questionsTitle: string
  readonly changedMeanwhile: string
  readonly otherRun: string
  readonly noTeamCalendar: string
  readonly severalTeamCalendars: string
  readonly morning: string
  readonly afternoon: string
  readonly steps: Readonly<Record<Step['step'], string>>
  readonly calendars: Readonly<Record<Step['calendar'], string>>
  readonly faults: Readonly<Record<Fault, string>>
  readonly questions: Readonly<Record<Question['question'], string>>
  readonly settingsFaults: Readonly<Record<SettingsFaultName, string>>
  written(count: number): string
  found(count: number): string
  unread(count: number): string
  more(count: number): string
}

/** `senders none`, `marker too-long`: a field with what may be wrong with it. */
type SettingsFaultName = SettingsFault extends infer F
  ? F extends SettingsFault
    ? `${F['field']} ${F['fault']}`
    : never
  : never

const all = { en, de, ja }

/** The texts of a person's language; English where we don't speak it. */
export function textsFor(locale: string): Texts {
  const language = locale.toLowerCase().slice(0, 2)
  return language === 'de' || language === 'ja' ? all[language] : all.en
}
