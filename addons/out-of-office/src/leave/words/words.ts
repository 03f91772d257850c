type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'ja'

/**
 * How one language writes of leave. Lists have names as they are written; texts are sources of regular expressions
 * that are matched as whole words, whatever their case.
 */
export interface Words {
  readonly language: Language
  /** Words so frequent that a mail is known by them. */
  readonly common: string
  /** The order of numeric dates where the language has only one. */
  readonly order?: 'dmy'
  /** January first. */
  readonly months: readonly (readonly string[])[]
  /** Monday first. */
  readonly weekdays: readonly (readonly string[])[]
  /** Between a first and a last day. */
  readonly to: string
  /** Between days that are named one by one. */
  readonly and: string
  /** Before a first and a last day that `and` joins. */
  readonly between: string
  /** May stand between a word for a day and its date. */
  readonly article: string
  /** Before a first day, a last day, and a day of leave. */
  readonly first: string
  readonly last: string
  /** Of these, what may also be a mere `of` before a single day. */
  readonly genitive: string
  readonly on: string
  /** Before the days that a changed leave had, and has now. */
  readonly former: string
  readonly current: string
  /** What leave is called. */
  readonly leave: string
  /** Before a date that is not one of leave; after one. */
  readonly otherBefore: string
  readonly otherAfter: string
  /** A sentence with one of these is about something else. */
  readonly aside: string
  readonly morning: string
  readonly afternoon: string
  /** The middle of a day: what starts there is an afternoon, what ends there a morning. */
  readonly midday: string
  /** Before the date of a day that stands for its whole week. */
  readonly week: string
  readonly half: string
  readonly approved: string
  readonly rejected: string
  readonly cancelled: string
  readonly changed: string
  readonly pending: string
  /** Pending when nothing else is said in the sentence. */
  readonly handedIn: string
  /** The same decisions as nouns: they decide in a subject only. */
  readonly approval: string
  readonly cancellation: string
  readonly change: string
  /** What makes a sentence one of what may be. */
  readonly conditional: string
  /** Before the name of the person on leave. */
  readonly nameLabel: string
  readonly greeting: string
  /** A line under which a quoted or forwarded mail begins. */
  readonly quoteLine: string
  /** Labels of a mail's header, as they stand above a forwarded mail. */
  readonly headerLabels: string
  readonly forwardPrefix: string
}
