import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import type { Project } from '../../project/project.ts'
import { blobOf } from '../blob.ts'
import type { ServiceModule } from '../service-parts.ts'
import { HtmlOutput, HtmlOutputMetaTag } from './html-output.ts'
import { HtmlTemplate } from './html-template.ts'

class HtmlService extends HostObject {
  readonly className = 'HTML.HtmlService'
  constructor(private readonly project: Project) {
    super()
  }
  createHtmlOutput(content: unknown = ''): HtmlOutput {
    return new HtmlOutput(textOf(content))
  }
  createHtmlOutputFromFile(name: unknown): HtmlOutput {
    return new HtmlOutput(this.read(String(name)))
  }
  createTemplate(content: unknown): HtmlTemplate {
    return new HtmlTemplate(textOf(content))
  }
  createTemplateFromFile(name: unknown): HtmlTemplate {
    return new HtmlTemplate(this.read(String(name)))
  }
  getUserAgent(): string {
    return 'Mozilla/5.0'
  }
  private read(name: string): string {
    const wanted = name.replace(/^\.?\//, '').replace(/\.html$/, '')
    const page = this.project.pages.find((file) => file.name === wanted)
    if (!page) throw exception(`No HTML file named ${name} was found.`)
    return page.text
  }
}

function textOf(content: unknown): string {
  return content instanceof HostObject ? blobOf(content).getDataAsString() : String(content)
}

export const html: ServiceModule = {
  globals: { HtmlService: ({ project }) => new HtmlService(project) },
  classes: {
    'HTML.HtmlService': HtmlService,
    'HTML.HtmlOutput': HtmlOutput,
    'HTML.HtmlOutputMetaTag': HtmlOutputMetaTag,
    'HTML.HtmlTemplate': HtmlTemplate,
  },
}
