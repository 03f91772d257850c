import type { Facts } from '../facts.ts'
import type { Way } from '../static/rule.ts'

/** The ways in which a claim could break, looked at one by one. No way at all: the claim isn't asked of this app. */
export type Judge = (facts: Facts) => readonly Way[]
