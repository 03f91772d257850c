import { randomBytes } from 'node:crypto'

const length = 8
const drawn = 512

/** Makes ids of nodes. Chance is drawn for many at a time: a text of 100,000 lines needs 200,000 ids at once. */
export function nodeIds(): () => string {
  let pool = randomBytes(0)
  let at = 0
  return () => {
    if (at === pool.length) {
      pool = randomBytes(length * drawn)
      at = 0
    }
    at += length
    return pool.toString('base64url', at - length, at)
  }
}
