import type { UsageEvent } from '@crenwiz/usage'

/** The one event that is sent from Google (decisions/google-usage.md): a dialog can ask for no other. */
export const usageEvent = { name: 'editor_opened', parameters: {} } as const satisfies UsageEvent
