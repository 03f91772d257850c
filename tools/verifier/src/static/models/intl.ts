import type { Effect, Meaning } from '../meaning.ts'
import { answers, argument, data, nothing, passes, thing } from './terms.ts'

/** What a format answers is made of what it is given, of a list's elements too, and of what it was made with. */
const formats = answers(['arguments', argument(0, '[]'), 'inside'])

const anyFormat: Effect = { absorbs: [argument(0), argument(1)], returns: thing({}, formats) }

const dateTimeFormat: Effect = {
  absorbs: [argument(0)],
  returns: thing(
    {
      resolvedOptions: answers({
        fields: { timeZone: data('timeZone'), locale: [data('locale'), 'inside'] },
      }),
    },
    formats,
  ),
}

/**
 * A time zone that an engine has resolved is a name of its own list, whatever it was asked for: what isn't one throws.
 * @see https://tc39.es/ecma402/#sec-createdatetimeformat seen 2026-11
 */
export const intl: Meaning = thing(
  {
    DateTimeFormat: { is: 'api', call: dateTimeFormat, construct: dateTimeFormat },
    supportedValuesOf: answers(nothing),
    getCanonicalLocales: passes,
  },
  { is: 'api', call: anyFormat, construct: anyFormat },
)
