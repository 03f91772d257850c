import { type Events, editorOpened } from '@crenwiz/usage'

/** All that is sent from Google (decisions/google-usage.md): a dialog can ask for nothing else. */
export const usageEvents = { editor_opened: editorOpened } as const satisfies Events
