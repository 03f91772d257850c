import type { Call, Shape } from './static/static-facts.ts'

/** Where usage events are collected (Measurement Protocol of GA4, seen 2026-11). */
export const collector = /^https:\/\/([^/]*\.)?google-analytics\.com\//

/** Whether a shape is the body of a usage event: that of a call to a collector. */
export const isUsageEvent = ({ at }: Shape, calls: readonly Call[]): boolean =>
  calls.some(
    (call) =>
      call.at.file === at.file &&
      call.at.line === at.line &&
      call.at.column === at.column &&
      (call.arguments.to ?? []).some(({ text }) => collector.test(text)),
  )
