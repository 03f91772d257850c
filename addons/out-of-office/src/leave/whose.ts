import { allWords, either, word } from './words/index.ts'

/** The names a mail gives: of the person on leave by a label, and of the one it speaks to. */
export interface Named {
  readonly employee: string | undefined
  readonly addressed: string | undefined
}

const name = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*(?:[ ・][\\p{Lu}\\p{Lo}\\p{Ll}][\\p{L}\\p{M}'’.-]*){0,4}"
const labelled = new RegExp(
  `^[\\s|*•-]*(?:${either(allWords, 'nameLabel')})\\s*(?:[:：]|\\|)\\s*\\|?\\s*(${name}(?:, ${name})?)(?=\\s*(?:$|[|,(（<0-9#/]|様|さん))`,
  'iu',
)
const greeted = new RegExp(
  `^\\s*(?:${either(allWords, 'greeting')})\\s+(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|Sr|Sra|M|Mme)\\.?\\s+)?(${name})\\s*[,!:.;–-]?\\s*(?:$|(?=[,!]))`,
  'iu',
)
const honoured =
  /^\s*(?:[^\s、。:：]{0,20}[部課室社局]\s)?([\p{Lo}ー]{1,8}(?:[ 　][\p{Lo}ー]{1,8})?)\s*(?:様|さん|殿)(?:\s*[、,]?\s*$|[、,])/u
const proper = "[\\p{Lu}][\\p{L}\\p{M}'’-]+"
const dateWord = word(allWords.flatMap(({ months, weekdays }) => [...months, ...weekdays].flat()).join('|'))
const leaveWord = word(either(allWords, 'leave'))
// `Ann Smith's leave`, `Antrag von Ann Schmidt`: without a label only whole names are taken for names.
const possessed = [
  new RegExp(
    `(?<![\\p{L}])(${proper}(?: ${proper})*)['’]s\\s+(?:\\p{L}+\\s+)?(?:leave|vacation|time off|absence|pto|holiday|request|day off)`,
    'u',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:[Aa]ntrag|[Uu]rlaub|[Uu]rlaubsantrag|[Aa]bwesenheit|[Dd]emande|[Cc]ongés?|[Aa]bsence|[Ss]olicitud|[Vv]acaciones|[Aa]usencia|[Ss]olicitação|[Ff]érias|[Pp]edido|[Aa]usência|[Ll]eave|[Rr]equest|[Vv]acation) (?:von|de|do|da|of|by|für|for|pour|para) (?:Frau |Herrn? )?(${proper} ${proper})`,
    'u',
  ),
  /([\p{Script=Han}ー]{2,6}(?: [\p{Script=Han}ー]{1,4})?)(?:さん|様)の(?:休暇|有給|申請|半休)/u,
]
const notNames =
  /^(?:all|team|everyone|colleagues?|zusammen|alle|à tous|équipe|equipo|todos|equipe|there|employee|user|sir|madam|各位)$/iu

/** Whose leave a mail is about, as far as it says so. */
export function namesIn(lines: readonly string[]): Named {
  let employee: string | undefined
  let addressed: string | undefined
  for (const line of lines) {
    employee ??= cleaned(labelled.exec(line)?.[1]) ?? ownerIn(line)
    addressed ??= cleaned(greeted.exec(line)?.[1]) ?? cleaned(honoured.exec(line)?.[1])
  }
  return { employee, addressed }
}

/** Whether two names may be one person's: one of them has all the words of the other. */
export function isSamePerson(one: string, other: string): boolean {
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  return few.length > 0 && few.every((each) => many.includes(each) || many.join('') === few.join(''))
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,.・]+/)
    .filter((each) => each !== '')
}

function cleaned(found: string | undefined): string | undefined {
  const text = found
    ?.replace(/\s+/g, ' ')
    .replace(/[.\s-]+$/, '')
    // `Miller, Joe`
    .replace(/^([^,]+), (.+)$/, '$2 $1')
    .trim()
  return text === undefined || text === '' || text.length > 60 || notNames.test(text) ? undefined : text
}

function ownerIn(line: string): string | undefined {
  for (const pattern of possessed) {
    const found = cleaned(pattern.exec(line)?.[1])
    if (found !== undefined && !leaveWord.test(found) && !dateWord.test(found)) return found
  }
  return undefined
}
