import fc from 'fast-check'
import { expect, test } from 'vitest'
import { iconAddress, iconPath } from './macro-icon.ts'

test('an icon is a file of one of the app’s resources', () => {
  expect(iconPath('resource:view;icon.svg')).toEqual({ resource: 'view', names: ['icon.svg'] })
  expect(iconPath('resource:view;./icons/a b%.svg')).toEqual({
    resource: 'view',
    names: ['icons', 'a b%.svg'],
  })
})

test('no icon, an address outside and a way out of the folder are no file', () => {
  for (const icon of [
    undefined,
    '',
    'https://icons.example/a.svg',
    'resource:view',
    'resource:view;../a.svg',
  ])
    expect(iconPath(icon)).toBeUndefined()
})

test('whatever a manifest says, the names stay below the resource’s folder', () => {
  fc.assert(
    fc.property(fc.string(), (path) => {
      const names = iconPath(`resource:view;${path}`)?.names ?? []
      expect(names.filter((name) => name.startsWith('.') || /[/\\]/.test(name))).toEqual([])
    }),
  )
})

test('the address names the app and the macro', () => {
  expect(iconAddress({ id: 'ari:a/1' }, { key: 'note', icon: 'resource:view;icon.svg' })).toBe(
    '/api/apps/ari%3Aa%2F1/macros/note/icon',
  )
  expect(iconAddress({ id: 'ari:a/1' }, { key: 'note' })).toBeUndefined()
})
