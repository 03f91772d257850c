/** A language with its region, as far as it is told: `en-US`, `ja`, or `und` where it can't be. */
export type Locale = string

/** An IANA time zone by its canonical name, or `Etc/Unknown`. */
export type TimeZone = string

// What stands for a locale that is none: BCP 47's own word.
const unknownLocale: Locale = 'und'

// What stands for a time zone that is none: CLDR's own word, so that nobody is counted in a place where they aren't.
const unknownTimeZone: TimeZone = 'Etc/Unknown'

/** `xx` or `xx-XX` of a known language and region, scripts and variants left away; `und` for everything else. */
export function parseLocale(value: unknown): Locale {
  const found =
    typeof value === 'string' && /^([a-z]{2,3})(?:[-_][A-Z][a-z]{3})?(?:[-_]([A-Z]{2}))?$/.exec(value)
  if (!found) return unknownLocale
  const [, language = '', region] = found
  if (!isKnown('language', language)) return unknownLocale
  return region !== undefined && isKnown('region', region) && region !== 'ZZ'
    ? `${language}-${region}`
    : language
}

// Without this list every two letters would pass, and 18 bits of whatever a caller likes could be sent as a locale.
const isKnown = (type: 'language' | 'region', code: string): boolean =>
  new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(code) !== undefined

/** The canonical name of an IANA time zone (`Asia/Kolkata` is the same place as `Asia/Calcutta`), or `Etc/Unknown`. */
export function parseTimeZone(value: unknown): TimeZone {
  if (typeof value !== 'string' || value.length > 40) return unknownTimeZone
  const canonical = canonicalTimeZone(value)
  return canonical === 'UTC' || isListed(canonical) ? canonical : unknownTimeZone
}

/** Engines before 2022, and Apps Script's perhaps, have no list; there a zone is one that has a place in its name. */
function isListed(zone: string): boolean {
  return typeof Intl.supportedValuesOf === 'function'
    ? Intl.supportedValuesOf('timeZone').includes(zone)
    : /^(?!Etc\/)[A-Z]\w+\/\w/.test(zone)
}

function canonicalTimeZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch {
    // Intl throws for a zone that it doesn't know: that is the answer here, not a failure.
    return unknownTimeZone
  }
}
