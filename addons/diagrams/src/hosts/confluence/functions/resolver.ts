import { makeResolver } from '@forge/resolver'
import type { Platform } from './platform.ts'
import { previewUsage, sendUsage } from './usage.ts'

/**
 * What the frames may call. `usage` answers nothing, whatever came of it: a reader can't tell an event that was sent
 * from one that wasn't.
 */
export const createResolver = (platform: Platform) =>
  makeResolver<{ usage: (payload: unknown) => undefined; usagePreview: (payload: unknown) => string }>({
    async usage({ payload }) {
      await sendUsage(payload, platform)
      return undefined
    },
    usagePreview: ({ payload }) => previewUsage(payload, platform),
  })
