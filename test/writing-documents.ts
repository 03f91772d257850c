import type { FrameLocator, Page } from 'playwright-core'
import type { Running } from './running.ts'

/** What a person does in a Google document with an add-on, click by click, and what the document then holds. */
export function inDocuments(run: Pick<Running, 'workbench' | 'open'>) {
  const docs = () => run.workbench.google.docs
  const email = () =>
    run.workbench.site.people().find(({ appId, role }) => appId === undefined && role !== 'reader')?.email ??
    ''
  const paperOf = (page: Page) => page.getByRole('textbox', { name: /^Text of/ })
  const selected = (page: Page) => paperOf(page).locator('.is-selected')
  return {
    email,
    paperOf,
    selected,
    createDocument: (title: string): string => docs().create({ email: email() }, { title }).id,
    async openDocument(id: string): Promise<Page> {
      const page = await run.open()
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.goto(`${run.workbench.url}/google/docs/${id}`)
      await paperOf(page).waitFor()
      return page
    },
    /** Chooses an item of an add-on's menu; its dialog opens. */
    async choose(page: Page, item: string, addon = 'Crenwiz Diagrams'): Promise<FrameLocator> {
      await page.getByRole('menuitem', { name: 'Extensions', exact: true }).click()
      await page.getByRole('menuitem', { name: addon, exact: true }).hover()
      await page.getByRole('menuitem', { name: item, exact: true }).click()
      return page.frameLocator('.frame-window iframe')
    },
    /** Writes a source, waits for its picture, and puts it in; the dialog closes by itself. */
    async write(dialog: FrameLocator, page: Page, source: string): Promise<void> {
      await dialog.getByRole('textbox', { name: /^Source of the diagram/ }).fill(source)
      await dialog.locator('.preview img').waitFor()
      await dialog.getByRole('button', { name: /^(Insert|Save)$/ }).click()
      await page.locator('.frame-window').waitFor({ state: 'detached' })
    },
    /** Selects the first picture as a person does, who sees that it is selected. */
    async pick(page: Page): Promise<void> {
      await paperOf(page).getByRole('img').first().click()
      await selected(page).waitFor()
    },
    /** The pictures of a document as it is kept. */
    pictures(id: string) {
      const tree = docs().tree(email(), id)
      return tree.ok ? imagesIn(tree.value.root) : []
    },
    /** What somebody else does to the document. */
    change(id: string, operation: Operation): void {
      const changed = docs().change({ email: email() }, id, { operations: [operation] })
      if (!changed.ok) throw new Error(JSON.stringify(changed.refusal))
    },
  }
}

type Operation = Parameters<Running['workbench']['google']['docs']['change']>[2]['operations'][number]

interface Node {
  readonly id: string
  readonly kind: string
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly children?: readonly Node[]
}

function imagesIn(node: Node): readonly {
  readonly id: string
  readonly attributes: Readonly<Record<string, unknown>>
}[] {
  const { id, kind, attributes = {}, children = [] } = node
  return [...(kind === 'image' ? [{ id, attributes }] : []), ...children.flatMap(imagesIn)]
}
