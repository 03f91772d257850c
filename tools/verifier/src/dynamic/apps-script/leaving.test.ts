import { expect, test } from 'vitest'
import { takesAway } from './leaving.ts'

test.each(['Remove all stored data', 'onTurnOff', 'delete_settings', 'Alles löschen', 'すべて削除'])(
  '%s takes something away',
  (said) => {
    expect(takesAway(said)).toBe(true)
  },
)

test.each(['Save', 'onTurnOn', 'Nonstop', 'Clearance', 'Settings'])('%s takes nothing away', (said) => {
  expect(takesAway(said)).toBe(false)
})
