import { allWords, either, type Words } from './words/index.ts'

/** The expressions that find dates in some languages. */
export interface Patterns {
  readonly forms: readonly { readonly form: Form; readonly regex: RegExp }[]
  readonly weekdayAfter: RegExp
  readonly dayBefore: RegExp
  readonly dayAfter: RegExp
  readonly connector: RegExp
  readonly and: RegExp
  readonly between: RegExp
  /** After a date: a number that seems to go on with it. */
  readonly goesOn: RegExp
  monthOf(name: string): number | undefined
  weekdayOf(name: string): number | undefined
}

export type Form = 'iso' | 'japanese' | 'era' | 'dayFirst' | 'monthFirst' | 'yearFirst' | 'numeric' | 'short'

export const dash = '[-–—―−~〜～‐‑‒→⇒ー]|->|=>|>'
const ordinal = '(?:st|nd|rd|th|er|º|°|ª|\\.)?'
const startsHere = '(?<![\\d\\p{Script=Latin}])(?<!\\d[./,:])'
const unit =
  '(?!\\s*(?:[%€$£]|days?\\b|tage?n?\\b|jours?\\b|d[ií]as?\\b|hours?\\b|h\\b|stunden|heures|horas|weeks?\\b|wochen|semaines|semanas|日間|時間|uhr|am\\b|pm\\b))'

export function patternsFor(languages: readonly Words[]): Patterns {
  const months = new Map<string, number>()
  const weekdays = new Map<string, number>()
  for (const { months: twelve, weekdays: seven } of languages) {
    twelve.forEach((names, index) => {
      for (const name of names) months.set(name.toLowerCase(), index + 1)
    })
    seven.forEach((names, index) => {
      for (const name of names) weekdays.set(name.toLowerCase(), index)
    })
  }
  const M = `(?:${byLength(months.keys())})(?!\\p{Script=Latin})`
  const latin = [...weekdays.keys()].filter((name) => /^\p{Script=Latin}/u.test(name))
  const W = latin.length > 0 ? `(?:${byLength(latin)})(?!\\p{Script=Latin})` : '(?!)'
  const article = either(languages, 'article')
  const weekdayBefore = `(?:(?<weekday>${W})\\.?\\s*,?\\s*(?:(?:${article})\\s+)?)?`
  const connectors = `(?:${dash}|(?:${either(languages, 'to')})(?!\\p{Script=Latin}))`
  const ands = `(?:[,+&;]|(?:${either(languages, 'and')})(?!\\p{Script=Latin}))`
  const regex = (source: string): RegExp => new RegExp(source, 'giu')
  const year = '(?<year>\\d{4})(?!\\d)'
  return {
    forms: [
      {
        form: 'japanese',
        regex: regex(
          `(?<!\\d)(?:(?:(?<era>令和|平成)(?<eraYear>\\d{1,2}|元)|${year.replace('(?!\\d)', '')})\\s*年\\s*)?(?<month>\\d{1,2})\\s*月\\s*(?<date>\\d{1,2})\\s*日(?!間)`,
        ),
      },
      {
        form: 'era',
        regex: regex(
          `${startsHere}(?<era>R|H|令和|平成)\\.?\\s?(?<eraYear>\\d{1,2})[./-](?<month>\\d{1,2})[./-](?<date>\\d{1,2})(?!\\d)`,
        ),
      },
      {
        form: 'iso',
        regex: regex(
          `(?<![\\d\\p{Script=Latin}])(?<!\\d[.,:])${weekdayBefore}${year.replace('(?!\\d)', '')}(?<mark>[-./])(?<month>\\d{1,2})\\k<mark>(?<date>\\d{1,2})(?!\\d)`,
        ),
      },
      {
        form: 'yearFirst',
        regex: regex(`${startsHere}${year}[-\\s](?<name>${M})[-\\s](?<date>\\d{1,2})(?!\\d)`),
      },
      {
        form: 'dayFirst',
        regex: regex(
          `${startsHere}${weekdayBefore}(?<date>\\d{1,2})${ordinal}\\s*(?:(?:of|de|do|d'|des|du)\\s*(?:the\\s+)?|[-/]|\\s)?\\s*(?<name>${M})\\.?(?:\\s*(?:,|\\.|del?|of|/|-)?\\s*${year}|[-/](?<short>\\d{2})(?!\\d)|\\s+'(?<quoted>\\d{2})(?!\\d))?`,
        ),
      },
      {
        form: 'monthFirst',
        regex: regex(
          `${startsHere}${weekdayBefore}(?<name>${M})\\.?[\\s-]+(?:the\\s+)?(?<date>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|\\.\\d)(?:\\s*,?\\s*${year}|-(?<short>\\d{2})(?!\\d)|,?\\s+'(?<quoted>\\d{2})(?!\\d)|${unit})`,
        ),
      },
      {
        form: 'numeric',
        regex: regex(
          `${startsHere}${weekdayBefore}(?<a>\\d{1,2})(?<mark>[./-])\\s?(?<b>\\d{1,2})\\k<mark>\\s?(?:${year}|(?<short>\\d{2})(?![\\d:]))`,
        ),
      },
      {
        form: 'short',
        regex: regex(
          `${startsHere}${weekdayBefore}(?<a>\\d{1,2})(?:(?<mark>\\.)\\s?(?<b>\\d{1,2})\\.(?!\\d)|(?<slash>/)(?<c>\\d{1,2})(?![\\d/]))`,
        ),
      },
    ],
    weekdayAfter: new RegExp(
      `^(?:\\s*[([]\\s*(?<inside>${byLength(weekdays.keys())})\\.?(?:\\s*[・･,/]?\\s*祝)?\\s*[)\\]]|\\s?(?<bare>[月火水木金土日]曜日?))`,
      'iu',
    ),
    dayBefore: new RegExp(
      `(?<![\\d\\p{Script=Latin}#])(?<!\\d[./,:])(?:(?<weekday>${W})\\.?,?\\s*(?:(?:${article})\\s+)?)?(?<date>\\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\\.|日)?(?<half>[^\\d]{0,18}?)\\s*(?:(?<to>${connectors})|(?<and>${ands}))\\s*(?:(?:${article})\\s+)?$`,
      'iu',
    ),
    dayAfter: new RegExp(
      `^(?<half>[^\\d]{0,18}?)\\s*(?:(?<to>${connectors})|(?<and>${ands}))\\s*(?:(?:${article})\\s+)?(?:(?<weekday>${W})\\.?,?\\s*(?:(?:${article})\\s+)?)?(?<date>\\d{1,2})(?<mark>st|nd|rd|th|日(?!間|目))?(?![\\d:/]|\\.\\d)(?:\\s*,?\\s*${year})?${unit}`,
      'iu',
    ),
    connector: new RegExp(
      `^(?:${connectors})\\s*(?:${connectors})?\\s*(?:(?:${article})(?!\\p{Script=Latin}))?$`,
      'iu',
    ),
    and: new RegExp(
      `^(?:${ands}\\s*)?(?:${ands})?\\s*(?:(?:${article}|on|am|el|le|em|no dia)(?!\\p{Script=Latin}))?$`,
      'iu',
    ),
    goesOn: new RegExp(
      `^\\s*(?:(?:${connectors})\\s*(?:(?:${article})\\s+)?|[・･、&+/]\\s?|,\\s?(?=\\d{1,2}(?:日|st|nd|rd|th|\\.(?!\\d))))\\d+(?:[.,]\\d+)?(?!\\d)${unit}`,
      'iu',
    ),
    between: new RegExp(`(?<!\\p{L})(?:${either(languages, 'between')})\\s*(?:(?:${article})\\s*)?$`, 'iu'),
    monthOf: (name) => months.get(name.toLowerCase()),
    weekdayOf: (name) => weekdays.get(name.toLowerCase()) ?? weekdays.get(name.toLowerCase().slice(0, 1)),
  }
}

/** English dates are written in mails of every language. */
export function withEnglish(languages: readonly Words[]): readonly Words[] {
  const [english] = allWords
  return !english || languages.includes(english) ? languages : [...languages, english]
}

function byLength(names: Iterable<string>): string {
  return [...names]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/\./g, '\\.'))
    .join('|')
}
