import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { compileTemplate } from './compile-template.ts'

/** A page with scriptlets. It is evaluated in the context (engine/context/templates.ts), where its values are. */
export class HtmlTemplate extends HostObject {
  readonly className = 'HTML.HtmlTemplate'
  constructor(private readonly source: string) {
    super()
  }
  getRawContent(): string {
    return this.source
  }
  /** Done in the context; only a call that goes past it arrives here. */
  evaluate(): never {
    throw exception('Cannot evaluate a template from here.')
  }
  getCode(): string {
    return compileTemplate(this.source)
  }
  getCodeWithComments(): string {
    const lines = this.source.split('\n').map((line) => `// ${line}`)
    return `${lines.join('\n')}\n${compileTemplate(this.source)}`
  }
}
