import { limits, reservedEventNames, reservedUserPropertyNames } from './limits.ts'
import type { Fields, MeasuredEvent, Measurement } from './measurement.ts'
import { message, type ValidationMessage } from './message.ts'
import { judgeName } from './names.ts'

/** The stream's kind decides which id a measurement must carry. */
export type Stream = 'web' | 'app'

/**
 * What Google's validation server says of a measurement; nothing where all is well. The words of a missing client_id,
 * of invalid and reserved names and of an app_instance_id are Google's (protocol reference and ga-dev-tools, seen
 * 2026-11); the others keep their voice.
 */
export function validate(
  { body, events, userProperties }: Measurement,
  { stream, now }: { stream: Stream; now: Date },
): readonly ValidationMessage[] {
  const isEnforced = body.validation_behavior === 'ENFORCE_RECOMMENDATIONS'
  return [
    ...judgeId(body, stream),
    ...(isEnforced ? judgeRecommendations(body, now) : []),
    ...judgeConsent(body.consent),
    ...judgeCount('events', 'events', events.length, limits.events),
    ...(events.length === 0
      ? [message('VALUE_REQUIRED', 'events', 'Measurement requires at least one event.')]
      : []),
    ...events.flatMap(judgeEvent),
    ...judgeUserProperties(userProperties),
  ]
}

function judgeId({ client_id: client, app_instance_id: app }: Fields, stream: Stream): ValidationMessage[] {
  if (stream === 'web')
    return typeof client === 'string' && client !== ''
      ? []
      : [message('VALUE_REQUIRED', 'client_id', 'Measurement requires a client_id.')]
  if (typeof app !== 'string' || app === '')
    return [message('VALUE_REQUIRED', 'app_instance_id', 'Measurement requires an app_instance_id.')]
  const path = 'app_instance_id'
  const stranger = [...app].find((character) => !/[0-9A-Fa-f]/.test(character))
  const expected = `Measurement app_instance_id is expected to be a 32 digit hexadecimal number but was [${app.length}] digits.`
  const strange = `Measurement app_instance_id contains non hexadecimal character [${stranger}].`
  return [
    ...(app.length === 32 ? [] : [message('VALUE_INVALID', path, expected)]),
    ...(stranger === undefined ? [] : [message('VALUE_INVALID', path, strange)]),
  ]
}

/**
 * What is only asked for with `validation_behavior: ENFORCE_RECOMMENDATIONS`. The form of client_id is from
 * GoogleChrome/chrome-extensions-samples#1606.
 */
function judgeRecommendations(
  { client_id: client, timestamp_micros: micros }: Fields,
  now: Date,
): ValidationMessage[] {
  const found: ValidationMessage[] = []
  if (typeof client === 'string' && !/^\d+\.\d+$/.test(client))
    found.push(
      message(
        'VALUE_INVALID',
        'client_id',
        `Measurement client_id [${client}] is expected to be <number>.<number>.`,
      ),
    )
  if (micros !== undefined && !isWithinBackdate(Number(micros) / 1000, now))
    found.push(
      message(
        'VALUE_INVALID',
        'timestamp_micros',
        `Measurement has timestamp_micros [${micros}] which is not within the last 72 hours.`,
      ),
    )
  return found
}

const isWithinBackdate = (ms: number, now: Date): boolean =>
  ms <= now.getTime() && ms >= now.getTime() - limits.backdatedMs

function judgeConsent(consent: unknown): ValidationMessage[] {
  return Object.entries(consent ?? {})
    .filter(([, value]) => value !== 'GRANTED' && value !== 'DENIED')
    .map(([name, value]) =>
      message(
        'VALUE_INVALID',
        `consent.${name}`,
        `Consent ${name} has value [${value}] which is not GRANTED or DENIED.`,
      ),
    )
}

const judgeCount = (fieldPath: string, what: string, count: number, most: number): ValidationMessage[] =>
  count > most
    ? [
        message(
          'EXCEEDED_MAX_ENTITIES',
          fieldPath,
          `Measurement has [${count}] ${what} which is more than ${most}.`,
        ),
      ]
    : []

function judgeEvent({ name, params }: MeasuredEvent, at: number): ValidationMessage[] {
  const subject = `Event at index: [${at}]`
  if (typeof name !== 'string' || name === '')
    return [message('VALUE_REQUIRED', 'events', `${subject} requires a name.`)]
  const names = { fieldPath: 'events', subject, longest: limits.eventName, reserved: reservedEventNames }
  return [
    ...judgeName(name, names),
    ...judgeCount(
      'events.params',
      `parameters in event [${name}]`,
      Object.keys(params).length,
      limits.parameters,
    ),
    ...Object.entries(params).flatMap(([parameter, value]) =>
      judgeParameter(`${subject} parameter`, parameter, value),
    ),
  ]
}

function judgeParameter(subject: string, name: string, value: unknown): ValidationMessage[] {
  const rule = {
    fieldPath: 'events.params',
    subject,
    longest: limits.parameterName,
    reserved: new Set<string>(),
  }
  return [
    ...judgeName(name, rule),
    ...judgeLength('events.params', `${subject} [${name}]`, value, limits.parameterValue),
  ]
}

function judgeUserProperties(properties: Fields): ValidationMessage[] {
  const path = 'user_properties'
  const rule = {
    fieldPath: path,
    subject: 'User property',
    longest: limits.userPropertyName,
    reserved: reservedUserPropertyNames,
  }
  return [
    ...judgeCount(path, 'user properties', Object.keys(properties).length, limits.userProperties),
    ...Object.entries(properties).flatMap(([name, property]) => [
      ...judgeName(name, rule),
      ...judgeLength(path, `User property [${name}]`, valueIn(property), limits.userPropertyValue),
    ]),
  ]
}

const valueIn = (property: unknown): unknown =>
  typeof property === 'object' && property !== null && 'value' in property ? property.value : property

const judgeLength = (
  fieldPath: string,
  subject: string,
  value: unknown,
  longest: number,
): ValidationMessage[] =>
  typeof value === 'string' && value.length > longest
    ? [
        message(
          'VALUE_OUT_OF_BOUNDS',
          fieldPath,
          `${subject} has a value which is longer than ${longest} characters.`,
        ),
      ]
    : []
