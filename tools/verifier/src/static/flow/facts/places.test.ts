import { expect, test } from 'vitest'
import { Places } from './places.ts'

test('a later script of a page is placed by its own lines, whichever was asked first', () => {
  const path = '/app/page.html'
  const [first, second] = ['\na()', '\n    \n\n\nb()']
  const places = new Places('/app')
  expect(places.at({ path, text: first }, 1)).toEqual({ file: 'page.html', line: 2, column: 1 })
  expect(places.at({ path, text: second }, 8)).toEqual({ file: 'page.html', line: 5, column: 1 })
  expect(places.at({ path, text: first }, 2)).toEqual({ file: 'page.html', line: 2, column: 2 })
})
