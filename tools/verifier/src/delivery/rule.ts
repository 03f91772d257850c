import type { Way } from '../static/rule.ts'
import type { Delivery } from './delivery.ts'

/** One way in which access or review could fail, looked at. */
export type DeliveryRule = (delivery: Delivery) => Way
