import type { Meaning } from '../meaning.ts'
import { argument, call, data, thing } from './terms.ts'

const formatsTimes = {
  absorbs: [argument(0)],
  returns: thing({
    resolvedOptions: call({
      returns: { fields: { timeZone: data('timeZone'), locale: [data('locale'), 'inside'] } },
    }),
  }),
} as const

/**
 * A time zone that an engine has resolved is a name of its own list, whatever it was asked for: what isn't one throws.
 * @see https://tc39.es/ecma402/#sec-createdatetimeformat seen 2026-11
 */
export const intl: Meaning = thing({
  DateTimeFormat: { is: 'api', call: formatsTimes, construct: formatsTimes },
})
