export {
  type Catalogue,
  catalogue,
  type EventName,
  type Events,
  editorOpened,
  type UsageEvent,
} from './catalogue.ts'
export { type DurationBucket, durationBucket } from './duration.ts'
export { everyEvent, parseEvent } from './event.ts'
export { type Payload, payload, type Report } from './payload.ts'
export { parseLocale, parseTimeZone } from './place.ts'
export { type Hmac, type Installation, type Key, type Pseudonym, pseudonym } from './pseudonym.ts'
export { payloadSchema } from './schema.ts'
