import { classes } from './classes.ts'
import { collections } from './collections.ts'
import { destructuring } from './destructuring.ts'
import { functions } from './functions.ts'
import { generators } from './generators.ts'
import { json } from './json.ts'
import type { Link } from './link.ts'
import { lists } from './lists.ts'
import { patterns } from './patterns.ts'
import { promises } from './promises.ts'
import { rarer } from './rarer.ts'
import { texts } from './texts.ts'
import { values } from './values.ts'

/** Ways in which a datum goes on. */
export const keeping: readonly Link[] = [
  ...values,
  ...destructuring,
  ...lists,
  ...texts,
  ...json,
  ...collections,
  ...functions,
  ...classes,
  ...generators,
  ...promises,
  ...patterns,
  ...rarer,
]
