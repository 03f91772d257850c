import { expect, test } from 'vitest'
import { findPicture, isOurs } from './find-picture.ts'

const picture = (place: string, hash = 'h1', id = 'abcdef') => ({
  place,
  title: `crenwiz-diagrams:1:${id}:${hash}:80`,
  description: `words [crenwiz:${hash}]`,
})
const none = { selected: undefined }

test('the selected picture is meant where it is the same, even if copies of it are there', () => {
  const selected = picture('selection')
  expect(findPicture(picture('0'), { selected, all: [picture('0'), picture('1')] })).toEqual({
    state: 'found',
    picture: selected,
  })
})

test('the one at the old place is meant, or the only one', () => {
  const all = [picture('0', 'h1', 'other1'), picture('1')]
  expect(findPicture(picture('1'), { ...none, all })).toMatchObject({ picture: { place: '1' } })
  expect(findPicture(picture('5'), { ...none, all })).toMatchObject({ picture: { place: '1' } })
})

test('of several copies that have moved none is taken', () => {
  expect(findPicture(picture('7'), { ...none, all: [picture('0'), picture('1')] })).toEqual({ state: 'gone' })
})

test('the same diagram with another source, or with other words, was changed', () => {
  const all = [picture('0', 'h2')]
  expect(findPicture(picture('0'), { ...none, all })).toMatchObject({ state: 'changed' })
  const reworded = [{ ...picture('0'), description: 'new words [crenwiz:h1]' }]
  expect(findPicture(picture('0'), { ...none, all: reworded })).toMatchObject({ state: 'changed' })
  expect(findPicture(picture('0'), { ...none, all: [] })).toEqual({ state: 'gone' })
})

test('a diagram is ours by its title or by the source in its description', () => {
  expect(isOurs(picture('0'))).toBe(true)
  expect(isOurs({ title: '', description: 'x [crenwiz:abc]' })).toBe(true)
  expect(isOurs({ title: 'Holiday', description: 'The beach' })).toBe(false)
})
