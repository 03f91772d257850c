import { colorModeNow } from '../../../../pages/color-mode.client.ts'
import { ask } from '../../../../pages/shell/dialog.client.ts'
import { openFrameDialog } from '../../frames/mount.client.ts'
import { type Configuration, sentAttributes, submittedConfiguration } from './macro.ts'
import type { MacroOffer } from './offer.ts'
import type { Server } from './server.client.ts'

const sizes: ReadonlySet<string> = new Set(['small', 'medium', 'large', 'xlarge', 'max', 'fullscreen'])

/** Opens an app's own configuration of a macro; `onSubmit` is called with each configuration that it submits. */
export async function configureMacro(
  server: Server,
  offer: MacroOffer,
  attrs: Configuration,
  { isInserting, onSubmit }: { isInserting: boolean; onSubmit: (config: Configuration) => void },
): Promise<void> {
  try {
    const sent = sentAttributes(attrs)
    const spec = await server.frame({ attrs: sent, kind: 'config', isInserting, colorMode: colorModeNow() })
    await new Promise<void>((resolve) => {
      openFrameDialog(spec, {
        title: offer.configTitle,
        size: sizes.has(offer.viewportSize) ? offer.viewportSize : 'large',
        closeOnOverlayClick: false,
        onClosed: () => resolve(),
        events: {
          onSubmit(payload) {
            const config = submittedConfiguration(payload)
            if (!config) throw new Error('view.submit takes { config: {…} }: what came has no config object.')
            onSubmit(config)
          },
        },
      })
    })
  } catch (error) {
    await ask('The macro could not be opened', error instanceof Error ? error.message : String(error), [
      { value: 'ok', text: 'Close', look: 'primary' },
    ])
  }
}
