import type { Workbench } from '../tools/workbench/src/index.ts'
import type { Subject } from './macros.ts'

/** Publishes a page with `count` frames of a subject, and gives its address. */
export function publishPage(workbench: Workbench, subject: Subject, count: number): string {
  const { site } = workbench
  const [space] = site.spaces()
  const editor = site.people().find(({ role }) => role === 'editor')
  if (!space || !editor) throw new Error('A fresh site has a space and an editor.')
  const macros = Array.from({ length: count }, (_, index) => ({
    type: 'extension',
    attrs: {
      extensionType: 'com.atlassian.ecosystem',
      extensionKey: `${subject.appId}/static/${subject.frame(index).moduleKey}`,
      localId: `bench-${index}`,
      layout: 'default',
      parameters: { localId: `bench-${index}`, guestParams: subject.frame(index).config },
    },
  }))
  const made = site.createPage(editor.accountId, {
    spaceId: space.id,
    title: `${subject.name}, ${count} frames`,
    body: { version: 1, type: 'doc', content: macros },
  })
  if (!made.ok) throw new Error(`The page was refused: ${JSON.stringify(made.refusal)}`)
  return `${workbench.url}/wiki/spaces/${space.key}/pages/${made.value.id}`
}
