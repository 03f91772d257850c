import { expect, test } from 'vitest'
import { ownIcons } from './icons.ts'
import { sampleApp, sampleCode, told } from './sample.ts'

const withIcon = (icon: string) => `app: {}
modules:
  macro:
    - key: tally
      title: Tally
      icon: ${icon}
`

test('an icon at another host keeps the world of connections open, at its line', () => {
  const app = sampleApp(withIcon('https://raw.elsewhere.example/checkbox.svg'))
  const { gaps, findings } = told(ownIcons, app)
  expect(gaps).toEqual(['ICON_FROM_OUTSIDE'])
  expect(findings).toEqual([])
  expect(ownIcons.look(app, sampleCode(), new Date())?.gaps[0]?.at?.line).toBe(6)
})

test.each(['resource:main;icon.svg', 'https://developer.atlassian.com/icon.svg'])(
  'an icon of the app’s or the product’s own is nobody’s: %s',
  (icon) => {
    expect(told(ownIcons, sampleApp(withIcon(icon))).gaps).toEqual([])
  },
)
