import { exception } from '../../bridge/exception.ts'
import { type EnumValue, enumValue, HostObject } from '../../bridge/host-object.ts'
import { HtmlOutput } from '../html/html-output.ts'
import type { ServiceParts } from '../service-parts.ts'
import type { ButtonName, ButtonSetName, MenuItem, MenuSpec, Question, UiPort } from './ui.ts'

/**
 * The Ui object of an editor's service; `service` is who was asked for it (`DocumentApp`). Google's exception where the
 * project runs without an editor's window.
 */
export function uiOf(parts: ServiceParts, service: string): Ui {
  if (!parts.ui) throw exception(`Cannot call ${service}.getUi() from this context.`)
  return new Ui(parts, parts.ui)
}

export class Ui extends HostObject {
  readonly className = 'Base.Ui'
  constructor(
    private readonly parts: ServiceParts,
    private readonly port: UiPort,
  ) {
    super()
  }
  async alert(...args: unknown[]): Promise<EnumValue> {
    return buttonOf(await this.parts.whileAsking(this.port.alert(questionOf(args))))
  }
  async prompt(...args: unknown[]): Promise<PromptResponse> {
    const { button, text } = await this.parts.whileAsking(this.port.prompt(questionOf(args)))
    return new PromptResponse(buttonOf(button), text)
  }
  createMenu(caption: unknown): Menu {
    return new Menu(this.port, String(caption))
  }
  createAddonMenu(): Menu {
    return new Menu(this.port, null)
  }
  showModalDialog(output: unknown, title: unknown): void {
    this.port.showDialog({ output: pageOf(output), title: String(title), isModal: true })
  }
  showModelessDialog(output: unknown, title: unknown): void {
    this.port.showDialog({ output: pageOf(output), title: String(title), isModal: false })
  }
  showDialog(output: unknown): void {
    const page = pageOf(output)
    this.port.showDialog({ output: page, title: page.getTitle() ?? '', isModal: false })
  }
  showSidebar(output: unknown): void {
    const page = pageOf(output)
    this.port.showSidebar({ output: page, title: page.getTitle() ?? this.parts.project.name })
  }
}

export class PromptResponse extends HostObject {
  readonly className = 'Base.PromptResponse'
  constructor(
    private readonly button: EnumValue,
    private readonly text: string,
  ) {
    super()
  }
  getSelectedButton(): EnumValue {
    return this.button
  }
  getResponseText(): string {
    return this.text
  }
}

export class Menu extends HostObject {
  readonly className = 'Base.Menu'
  private readonly items: MenuItem[] = []
  constructor(
    private readonly port: UiPort,
    private readonly caption: string | null,
  ) {
    super()
  }
  get spec(): MenuSpec {
    return { caption: this.caption, items: [...this.items] }
  }
  addItem(caption: unknown, run: unknown): this {
    this.items.push({ kind: 'item', caption: String(caption), run: String(run) })
    return this
  }
  addSeparator(): this {
    this.items.push({ kind: 'separator' })
    return this
  }
  addSubMenu(menu: unknown): this {
    if (!(menu instanceof Menu)) throw exception('Invalid argument: menu')
    this.items.push({ kind: 'menu', menu: menu.spec })
    return this
  }
  addToUi(): void {
    this.port.addMenu(this.spec)
  }
}

function pageOf(output: unknown): HtmlOutput {
  if (output instanceof HtmlOutput) return output
  throw exception('Cannot convert the value to an HtmlOutput.')
}

/** Reads (prompt), (prompt, buttons), (title, prompt, buttons). */
export function questionOf(args: readonly unknown[]): Question {
  const last = args.at(-1)
  const set = typeof last === 'object' && last !== null ? ((last as EnumValue).name as ButtonSetName) : 'OK'
  const texts = args.filter((arg) => typeof arg !== 'object').map(String)
  return texts.length > 1
    ? { title: texts[0] as string, text: texts[1] as string, buttons: set }
    : { title: null, text: texts[0] ?? '', buttons: set }
}

function buttonOf(button: ButtonName): EnumValue {
  return enumValue('Base.Button', button.toUpperCase())
}
