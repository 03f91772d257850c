import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localTimeIn, said } from '../../test/reading.ts'
import { addDays, type Day, weekdayOf, yearOf } from './day.ts'
import { type Period, periodKey, wholeDays } from './period.ts'
import { readLeave } from './read-leave.ts'

const localTime = localTimeIn('Europe/Berlin')
const received = '2026-06-12'

function read(subject: string, plain: string, on: Day = received) {
  return readLeave({ subject, plain, html: '', received: on }, { localTime })
}

const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
}
const weekdays = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  de: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  es: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
  pt: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo'.split(' '),
}
type Latin = keyof typeof months

interface Parts {
  readonly y: number
  readonly m: number
  readonly d: number
  readonly dd: string
  readonly mm: string
  readonly w: number
}

function partsOf(day: Day): Parts {
  const [y = '', mm = '', dd = ''] = day.split('-')
  return { y: Number(y), m: Number(mm), d: Number(dd), dd, mm, w: weekdayOf(day) }
}

const name = (language: Latin, { m }: Parts): string => months[language][m - 1] ?? ''
const short = (language: Latin, parts: Parts): string => name(language, parts).slice(0, 3)
const weekday = (language: Latin, { w }: Parts): string => weekdays[language][w] ?? ''
const ordinal = ({ d }: Parts): string =>
  `${d}${d % 10 === 1 && d !== 11 ? 'st' : d % 10 === 2 && d !== 12 ? 'nd' : d % 10 === 3 && d !== 13 ? 'rd' : 'th'}`
const ja = ({ w }: Parts): string => '月火水木金土日'[w] ?? ''

/** One way in which two days are written, in a mail of its language. */
type Form = readonly [name: string, write: (a: Parts, b: Parts) => string]

const en = (range: string): string => `Hi Joe,\n\nYour leave ${range} has been approved by the team.`
const de = (range: string): string => `Hallo Joe,\n\ndein Urlaub ${range} wurde von der Leitung genehmigt.`
const fr = (range: string): string => `Bonjour Joe,\n\nVotre congé ${range} a été validé par la direction.`
const es = (range: string): string =>
  `Hola Joe,\n\nSus vacaciones ${range} han sido aprobadas por la empresa.`
const pt = (range: string): string => `Olá Joe,\n\nSuas férias ${range} foram aprovadas pela empresa.`
const jaMail = (range: string): string => `山田様\n\n休暇期間：${range}\n申請は承認されました。`

const forms: readonly Form[] = [
  ['ISO', (a, b) => en(`from ${a.y}-${a.mm}-${a.dd} to ${b.y}-${b.mm}-${b.dd}`)],
  ['an ISO interval', (a, b) => en(`${a.y}-${a.mm}-${a.dd}/${b.y}-${b.mm}-${b.dd}`)],
  [
    'British, long',
    (a, b) =>
      en(
        `from ${weekday('en', a)} ${a.d} ${name('en', a)} ${a.y} to ${weekday('en', b)} ${b.d} ${name('en', b)} ${b.y}`,
      ),
  ],
  [
    'British, ordinals',
    (a, b) =>
      en(
        `from the ${ordinal(a)} of ${name('en', a)}, ${a.y} until the ${ordinal(b)} of ${name('en', b)}, ${b.y}`,
      ),
  ],
  ['British, dashes', (a, b) => en(`${a.dd}-${short('en', a)}-${a.y} – ${b.dd}-${short('en', b)}-${b.y}`)],
  [
    'American, long',
    (a, b) =>
      en(
        `from ${weekday('en', a)}, ${name('en', a)} ${a.d}, ${a.y} through ${weekday('en', b)}, ${name('en', b)} ${b.d}, ${b.y}`,
      ),
  ],
  ['American, short', (a, b) => en(`${short('en', a)} ${a.d}, ${a.y} - ${short('en', b)} ${b.d}, ${b.y}`)],
  [
    'American, ordinals',
    (a, b) => en(`from ${name('en', a)} ${ordinal(a)}, ${a.y} to ${name('en', b)} ${ordinal(b)}, ${b.y}`),
  ],
  [
    'American, labels',
    (a, b) =>
      `Hi Joe,\nthe following was approved for you:\nStart date: ${name('en', a)} ${a.d}, ${a.y}\nEnd date: ${name('en', b)} ${b.d}, ${b.y}`,
  ],
  [
    'German, long',
    (a, b) =>
      de(
        `von ${weekday('de', a)}, ${a.d}. ${name('de', a)} ${a.y}, bis ${weekday('de', b)}, ${b.d}. ${name('de', b)} ${b.y},`,
      ),
  ],
  ['German, numbers', (a, b) => de(`vom ${a.dd}.${a.mm}.${a.y} bis zum ${b.dd}.${b.mm}.${b.y}`)],
  [
    'German, short numbers',
    (a, b) => de(`${a.d}.${a.m}.${String(a.y).slice(2)}–${b.d}.${b.m}.${String(b.y).slice(2)}`),
  ],
  ['German, numbers with spaces', (a, b) => de(`vom ${a.d}. ${a.m}. ${a.y} - ${b.d}. ${b.m}. ${b.y}`)],
  [
    'German, labels',
    (a, b) =>
      `Hallo Joe,\ndas wurde für dich genehmigt:\nBeginn: ${a.dd}.${a.mm}.${a.y}\nEnde: ${b.dd}.${b.mm}.${b.y}`,
  ],
  [
    'French, long',
    (a, b) =>
      fr(
        `du ${weekday('fr', a)} ${a.d === 1 ? '1er' : a.d} ${name('fr', a)} ${a.y} au ${weekday('fr', b)} ${b.d === 1 ? '1er' : b.d} ${name('fr', b)} ${b.y}`,
      ),
  ],
  ['French, numbers', (a, b) => fr(`du ${a.dd}/${a.mm}/${a.y} au ${b.dd}/${b.mm}/${b.y}`)],
  [
    'Spanish, long',
    (a, b) =>
      es(
        `del ${weekday('es', a)} ${a.d} de ${name('es', a)} de ${a.y} al ${weekday('es', b)} ${b.d} de ${name('es', b)} de ${b.y}`,
      ),
  ],
  [
    'Spanish, desde',
    (a, b) =>
      es(`desde el ${a.d} de ${name('es', a)} de ${a.y} hasta el ${b.d} de ${name('es', b)} de ${b.y}`),
  ],
  ['Spanish, numbers', (a, b) => es(`del ${a.dd}/${a.mm}/${a.y} al ${b.dd}/${b.mm}/${b.y}`)],
  [
    'Portuguese, long',
    (a, b) =>
      pt(
        `de ${weekday('pt', a)}, ${a.d} de ${name('pt', a)} de ${a.y}, a ${weekday('pt', b)}, ${b.d} de ${name('pt', b)} de ${b.y}`,
      ),
  ],
  ['Portuguese, numbers', (a, b) => pt(`de ${a.dd}/${a.mm}/${a.y} até ${b.dd}/${b.mm}/${b.y}`)],
  ['Japanese', (a, b) => jaMail(`${a.y}年${a.m}月${a.d}日(${ja(a)})〜${b.y}年${b.m}月${b.d}日(${ja(b)})`)],
  ['Japanese, から', (a, b) => jaMail(`${a.y}年${a.m}月${a.d}日から${b.y}年${b.m}月${b.d}日まで`)],
  ['Japanese, slashes', (a, b) => jaMail(`${a.y}/${a.mm}/${a.dd} ～ ${b.y}/${b.mm}/${b.dd}`)],
  [
    'Japanese, era',
    (a, b) => jaMail(`令和${a.y - 2018}年${a.m}月${a.d}日～令和${b.y - 2018}年${b.m}月${b.d}日`),
  ],
]

/** Ranges of one month: the month is written once. */
const shared: readonly Form[] = [
  ['British', (a, b) => en(`from ${a.d} to ${b.d} ${name('en', b)} ${b.y}`)],
  ['American', (a, b) => en(`${short('en', a)} ${a.d}–${b.d}, ${b.y}`)],
  ['German', (a, b) => de(`vom ${a.d}.–${b.d}. ${name('de', b)} ${b.y}`)],
  ['German, numbers', (a, b) => de(`vom ${a.d}.-${b.d}.${b.m}.${b.y}`)],
  ['French', (a, b) => fr(`du ${a.d === 1 ? '1er' : a.d} au ${b.d} ${name('fr', b)} ${b.y}`)],
  ['Spanish', (a, b) => es(`del ${a.d} al ${b.d} de ${name('es', b)} de ${b.y}`)],
  ['Portuguese', (a, b) => pt(`de ${a.d} a ${b.d} de ${name('pt', b)} de ${b.y}`)],
  ['Japanese', (a, b) => jaMail(`${a.y}年${a.m}月${a.d}日～${b.d}日`)],
]

/** Ranges without a year are those that come next. */
const yearless: readonly Form[] = [
  ['British', (a, b) => en(`from ${a.d} ${name('en', a)} to ${b.d} ${name('en', b)}`)],
  ['American', (a, b) => en(`from ${name('en', a)} ${a.d} to ${name('en', b)} ${b.d}`)],
  ['German', (a, b) => de(`vom ${a.dd}.${a.mm}. bis ${b.dd}.${b.mm}.`)],
  ['French', (a, b) => fr(`du ${a.d} ${name('fr', a)} au ${b.d} ${name('fr', b)}`)],
  ['Spanish', (a, b) => es(`del ${a.d} de ${name('es', a)} al ${b.d} de ${name('es', b)}`)],
  ['Portuguese', (a, b) => pt(`de ${a.d} de ${name('pt', a)} a ${b.d} de ${name('pt', b)}`)],
  ['Japanese', (a, b) => jaMail(`${a.m}月${a.d}日〜${b.m}月${b.d}日`)],
]

const ranges = fc
  .record({ from: fc.integer({ min: -60, max: 700 }), days: fc.integer({ min: 1, max: 60 }) })
  .map(({ from, days }) => wholeDays(addDays(received, from), addDays(received, from + days)))

function holds(write: Form[1], periods: fc.Arbitrary<Period>): void {
  fc.assert(
    fc.property(periods, (period) => {
      const text = write(partsOf(period.first), partsOf(period.last))
      const reading = read('', text)
      expect(reading.reading === 'leave' ? reading.periods.map(periodKey) : [said(reading), text]).toEqual([
        periodKey(period),
      ])
    }),
    { numRuns: 60 },
  )
}

test.each(forms)('every range written in %s is read back', (_name, write) => {
  holds(write, ranges)
})

test.each(shared)('every range within a month, written once in %s, is read back', (_name, write) => {
  holds(
    write,
    ranges.filter(({ first, last }) => first.slice(0, 7) === last.slice(0, 7)),
  )
})

test.each(yearless)('every coming range without a year in %s is read back', (_name, write) => {
  holds(
    write,
    ranges.filter(({ first }) => first >= addDays(received, -20) && first <= addDays(received, 290)),
  )
})

test('a numeric date of English is never guessed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), (from) => {
      const day = addDays(received, from)
      const { dd, mm, y } = partsOf(day)
      const reading = read('', en(`on ${dd}/${mm}/${y}`))
      if (Number(dd) <= 12 && dd !== mm) expect(said(reading)).toBe('unreadable day-or-month')
      else expect(reading.reading === 'leave' && reading.periods.map(periodKey)).toEqual([day])
    }),
  )
})

test("the person's order decides where the mail doesn't", () => {
  const mail = { subject: '', plain: en('on 03/04/2026'), html: '', received: '2026-01-12' }
  expect(said(readLeave(mail, { localTime, order: 'dmy' }))).toBe('approved 2026-04-03 Joe')
  expect(said(readLeave(mail, { localTime, order: 'mdy' }))).toBe('approved 2026-03-04 Joe')
})

test("what the mail shows counts more than the person's order", () => {
  const mail = { subject: '', plain: en('from 03/04/2026 to 20/04/2026'), html: '', received: '2026-01-12' }
  expect(said(readLeave(mail, { localTime, order: 'mdy' }))).toBe('approved 2026-04-03/2026-04-20 Joe')
})

test('a day of 29 February is read in leap years only', () => {
  expect(said(read('', en('on 29 February 2028')))).toBe('approved 2028-02-29 Joe')
  expect(said(read('', en('on 29 February 2027')))).toBe('unreadable no-such-date')
})

test('texts of dates, words and debris are read or refused, and never throw', () => {
  const debris = fc.constantFrom(
    ...'3 14 31 0 99 2026 26 August Aug. Mai 月 日 年 – - / . , : | ( ) from to bis au 〜 half AM PM Z T09:00 > < & &amp; <td> </td> approved cancelled genehmigt 承認されました Urlaub leave \n \t 令和 元'.split(
      ' ',
    ),
    '\n',
    ' | ',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(debris, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 60 }),
      (pieces) => {
        const text = pieces.join(' ')
        for (const mail of [
          { subject: text, plain: text, html: '' },
          { subject: 'Approved', plain: '', html: text },
        ]) {
          const reading = readLeave({ ...mail, received }, { localTime })
          if (reading.reading !== 'leave') continue
          for (const { first, last } of [...reading.periods, ...reading.former]) {
            expect(first <= last).toBe(true)
            expect(Math.abs(yearOf(first) - 2026)).toBeLessThanOrEqual(4)
          }
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('a mail made to be costly is read in a moment', () => {
  const started = performance.now()
  for (const piece of [
    '3.',
    '3 – ',
    '( ',
    '<td',
    '> ',
    'on a ',
    'Joe ',
    'from 3 August to ',
    '１月',
    ' |',
    '-- -- ',
    'Am 3 schrieb ',
    '9:00 - ',
  ])
    read('Approved', piece.repeat(60_000 / piece.length))
  expect(performance.now() - started).toBeLessThan(15_000)
})
