export { catalogue, type UsageEvent } from './catalogue.ts'
