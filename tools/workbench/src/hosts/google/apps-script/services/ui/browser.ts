import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import type { ServiceModule, ServiceParts } from '../service-parts.ts'
import type { UiPort } from './ui.ts'
import { Menu, PromptResponse, questionOf, Ui } from './ui-objects.ts'

/** The dialogs of old, which answer in text; sheets alone have them at Google. */
class Browser extends HostObject {
  readonly className = 'Base.Browser'
  constructor(private readonly parts: ServiceParts) {
    super()
  }
  async msgBox(...args: unknown[]): Promise<string> {
    const button = await this.parts.whileAsking(this.port('msgBox').alert(questionOf(args)))
    return button === 'close' ? 'cancel' : button
  }
  async inputBox(...args: unknown[]): Promise<string> {
    const { button, text } = await this.parts.whileAsking(this.port('inputBox').prompt(questionOf(args)))
    return button === 'ok' || button === 'yes' ? text : 'cancel'
  }
  private port(method: string): UiPort {
    if (!this.parts.ui)
      throw exception(
        `Cannot call Browser.${method}() from this context; have you tried Logger.log() instead?`,
      )
    return this.parts.ui
  }
}

export const browser: ServiceModule = {
  globals: { Browser: (parts) => new Browser(parts) },
  classes: {
    'Base.Browser': Browser,
    'Base.Ui': Ui,
    'Base.Menu': Menu,
    'Base.PromptResponse': PromptResponse,
  },
}
