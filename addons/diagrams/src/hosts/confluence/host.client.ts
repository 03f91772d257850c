import type { UsageEvent } from '@crenwiz/usage'
import type { EditorHost, Surroundings, ViewerHost } from '../../host.ts'

/**
 * The vendor's own seam between a Custom UI frame and Confluence. @forge/bridge 7.2.0 calls exactly this and nothing
 * else (its out/bridge.js, seen 2026-11-25), but whole it weighs 43 kB gzip with what it imports, in each of a page's
 * frames before the first picture. So a reader's frame speaks to the seam itself; this is the one file that does.
 */
export interface Bridge {
  callBridge(command: string, payload?: unknown): Promise<unknown>
}

interface Context extends Surroundings {
  readonly timeZone: string
  readonly isInserting: boolean
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}
const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** The shape of `FullContext` in @forge/bridge 7.2.0 (out/types.d.ts) and of a macro's `extension` (Forge docs, custom configuration), seen 2026-11-25. */
function parseContext(answer: unknown, systemScheme: 'light' | 'dark'): Context {
  const context = fieldsOf(answer)
  const extension = fieldsOf(context.extension)
  const mode = fieldsOf(context.theme).colorMode
  return {
    config: extension.config,
    locale: textOf(context.locale) || 'en-US',
    timeZone: textOf(context.timezone),
    scheme: mode === 'dark' || mode === 'light' ? mode : systemScheme,
    isEditing: extension.isEditing === true,
    isInserting: fieldsOf(extension.macro).isInserting === true,
  }
}

/** Only what can't run code in the page that opens it. */
function isOpenable(url: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol)
  } catch {
    return false // no absolute URL: nothing that a wiki page could open
  }
}

const darkQuery = '(prefers-color-scheme: dark)'

/** The reader's side of Confluence. `view` is the frame's own window. */
export function createViewerHost({ bridge, view }: { bridge: Bridge; view: Window }): ViewerHost {
  const context = async () =>
    parseContext(await bridge.callBridge('getContext'), view.matchMedia(darkQuery).matches ? 'dark' : 'light')
  const silent = () => {
    // an older host without this command still shows the picture
  }
  return {
    surroundings: context,
    onScheme(listener) {
      // The host marks <html> once theming is enabled (Forge docs, design tokens and theming, seen 2026-11-25).
      const root = view.document.documentElement
      const tell = () => {
        const mode = root.dataset.colorMode
        if (mode === 'light' || mode === 'dark') listener(mode)
        else context().then(({ scheme }) => listener(scheme), silent)
      }
      new MutationObserver(tell).observe(root, { attributeFilter: ['data-color-mode'] })
      view.matchMedia(darkQuery).addEventListener('change', tell)
      bridge.callBridge('enableTheming').catch(silent)
    },
    onConfig(listener) {
      // The event that @forge/react 12.3.1's useConfig listens to (out/hooks/useConfig.js, seen 2026-11-25).
      bridge
        .callBridge('on', { event: 'FORGE_CORE_MACRO_CONFIG_CHANGED', callback: () => listener() })
        .catch(silent)
    },
    usage(event) {
      context()
        .then(({ locale, timeZone }) =>
          bridge.callBridge('invoke', usageCall('usage', event, locale, timeZone)),
        )
        .catch(silent)
    },
    openLink(url) {
      if (isOpenable(url)) bridge.callBridge('navigate', { url, type: 'new-tab' }).catch(silent)
    },
  }
}

function usageCall(functionKey: string, event: UsageEvent, locale: string, timeZone: string) {
  return { functionKey, payload: { event, locale, timeZone } }
}

/** The writer's side: Confluence's custom configuration of a macro. */
export function createEditorHost({ bridge, view }: { bridge: Bridge; view: Window }): EditorHost {
  const context = async () => parseContext(await bridge.callBridge('getContext'), 'light')
  const close = () => void bridge.callBridge('close').catch(() => view.close())
  return {
    ...createViewerHost({ bridge, view }),
    isInserting: async () => (await context()).isInserting,
    keeps: 'configuration',
    fields: ['caption', 'align'],
    texts: () => ({}),
    async save(config) {
      // `view.submit({ config })`, then `view.close()` (Forge docs, add custom configuration to a macro, seen 2026-11-25).
      const answer = await bridge.callBridge('submit', { config })
      if (answer === false) throw new Error('Confluence does not take a configuration here.')
      return undefined
    },
    close,
    async usagePreview(event) {
      const { locale, timeZone } = await context()
      const answer = await bridge.callBridge('invoke', usageCall('usagePreview', event, locale, timeZone))
      return typeof answer === 'string' ? answer : textOf(fieldsOf(answer).body)
    },
  }
}

/** The seam in this frame, put there by the host before any of the app's scripts; undefined outside of a host. */
export function bridgeOf(scope: object): Bridge | undefined {
  const bridge = fieldsOf(fieldsOf(scope).__bridge)
  const call = bridge.callBridge
  return typeof call === 'function'
    ? { callBridge: async (command, payload) => call(command, payload) }
    : undefined
}
