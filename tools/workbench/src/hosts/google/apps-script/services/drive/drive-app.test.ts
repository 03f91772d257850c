import { afterAll, expect, test } from 'vitest'
import { createDocs } from '../../../docs/create-docs.ts'
import { ada, startTrial } from '../../trial.ts'

const trial = startTrial()
afterAll(() => trial.dispose())

const drive = 'https://www.googleapis.com/auth/drive'

async function value(code: string, oauthScopes: readonly string[] = [drive]): Promise<unknown> {
  const result = await trial.try(code, { manifest: { oauthScopes } })
  if (!result.ok) throw new Error(`${result.error.name}: ${result.error.message}`)
  return result.value
}

test('a file is created, read, found by its name and moved into a folder', async () => {
  const code = `
    const folder = DriveApp.createFolder('Plans')
    const file = DriveApp.createFile('plan.csv', 'a,b').setDescription('A plan')
    file.moveTo(folder)
    const again = folder.getFilesByName('plan.csv').next()
    return [again.getBlob().getDataAsString(), again.getMimeType(), again.getSize(), again.getDescription(), again.getOwner().getEmail(),
      again.getParents().next().getName(), DriveApp.getRootFolder().getFilesByName('plan.csv').hasNext(), again.getId() === file.getId()]`
  expect(await value(code)).toEqual(['a,b', 'text/csv', 3, 'A plan', ada.email, 'Plans', false, true])
})

test('the editors’ files are Drive’s too: copied, renamed, trashed and searched', async () => {
  const docs = createDocs({ store: trial.store, ledger: trial.ledger, clock: { now: () => new Date() } })
  const { id } = docs.create({ email: ada.email }, { title: 'Quarterly report' })
  const code = `
    const file = DriveApp.getFileById('${id}')
    const copy = file.makeCopy('Second report')
    file.setTrashed(true)
    const found = (query) => { const names = []; for (const files = DriveApp.searchFiles(query); files.hasNext(); ) names.push(files.next().getName()); return names.sort() }
    return [file.getMimeType(), copy.getUrl().includes('/document/d/'), file.isTrashed(),
      found('title contains "report" and trashed = false'), found("title contains 'report' and (trashed = true or starred = true)"), found('mimeType = "text/x-none"'), found("title contains 're-port.'")]`
  expect(await value(code)).toEqual([
    'application/vnd.google-apps.document',
    true,
    true,
    ['Second report'],
    ['Quarterly report'],
    [],
    [],
  ])
})

test('an iterator goes on from its token in another run', async () => {
  const token = await value(`
    for (const name of ['one', 'two', 'three']) DriveApp.createFile(name, '', 'text/x-step')
    const files = DriveApp.getFilesByType('text/x-step')
    files.next()
    return files.getContinuationToken()`)
  expect(
    await value(
      `const files = DriveApp.continueFileIterator('${token}'); let count = 0; while (files.hasNext()) { files.next(); count += 1 } return count`,
    ),
  ).toBe(2)
})

test('what is not there, and what is not allowed, is said in Google’s words', async () => {
  expect(
    await trial.try(`DriveApp.getFileById('nothing')`, { manifest: { oauthScopes: [drive] } }),
  ).toMatchObject({
    error: { message: expect.stringContaining('No item with the given ID could be found.') },
  })
  expect(
    await trial.try(`DriveApp.createFolder('x')`, { manifest: { oauthScopes: [`${drive}.readonly`] } }),
  ).toMatchObject({
    error: {
      message: expect.stringContaining(
        'Specified permissions are not sufficient to call DriveApp.createFolder.',
      ),
    },
  })
  expect(
    await trial.try(`DriveApp.searchFiles('title ~ 1')`, { manifest: { oauthScopes: [drive] } }),
  ).toMatchObject({
    error: { message: 'Invalid argument: q' },
  })
})

test('sharing is kept, and others see the file then', async () => {
  const code = `
    const file = DriveApp.createFile('shared.txt', 'x')
    file.addViewer('bob@example.com').setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW)
    return [file.getId(), file.getViewers().map((user) => user.getEmail()), String(file.getSharingAccess()), String(file.getAccess('bob@example.com'))]`
  const [id, ...told] = (await value(code)) as [string, ...unknown[]]
  expect(told).toEqual([['bob@example.com'], 'ANYONE_WITH_LINK', 'VIEW'])
  const bob = { email: 'bob@example.com', name: 'Bob', locale: 'en' }
  const asked = { person: bob, manifest: { oauthScopes: [drive] } }
  expect(await trial.try(`return DriveApp.getFileById('${id}').getName()`, asked)).toMatchObject({
    value: 'shared.txt',
  })
  expect(await trial.try(`DriveApp.getFileById('${id}').setContent('y')`, asked)).toMatchObject({
    error: { message: 'Access denied: DriveApp.' },
  })
})
