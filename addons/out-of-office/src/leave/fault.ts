/** Why a mail that tells of leave could not be read. Nothing of the mail is in it. */
export type Fault =
  /** It doesn't say whether the leave is approved, cancelled or changed. */
  | 'no-decision'
  /** It says two things that can't both be so. */
  | 'contradiction'
  | 'no-dates'
  /** A day like 31 April. */
  | 'no-such-date'
  /** The day of the week isn't that of the date. */
  | 'wrong-weekday'
  /** 03/04/2026 and nothing tells which of them is the month. */
  | 'day-or-month'
  | 'which-year'
  | 'end-before-start'
  | 'no-start'
  | 'no-end'
  /** Half a day, and it isn't said which half. */
  | 'which-half'
  /** Some hours, and not half a day or a whole one. */
  | 'hours'
  /** Several dates, and it isn't said which are of leave. */
  | 'which-dates'
  /** A change, and it isn't said from what or to what. */
  | 'which-change'
  | 'too-long'
  /** Neither the mail nor the settings have a name for the title. */
  | 'no-name'
