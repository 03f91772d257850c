import parse, { type Info } from 'spdx-expression-parse'

/** Licences that ask for no more than to be named, reviewed 2026-11-25. */
const permissive = new Set(
  '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause BSL-1.0 CC-BY-3.0 CC-BY-4.0 CC0-1.0 ISC MIT MIT-0 Python-2.0 Unicode-3.0 Unlicense W3C WTFPL Zlib OFL-1.1'.split(
    ' ',
  ),
)

/** Weak copyleft: allowed unmodified, and said (decisions/dependencies.md). */
const weak = new Set(
  'MPL-2.0 LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-or-later LGPL-3.0 EPL-2.0 EPL-1.0'.split(' '),
)

export type LicenceClass = 'permissive' | 'weak copyleft' | 'other' | 'unknown'

const order: readonly LicenceClass[] = ['permissive', 'weak copyleft', 'other', 'unknown']

/** The class of an SPDX expression: the best of an OR, the worst of an AND. */
export function licenceClass(expression: string | undefined): LicenceClass {
  if (expression === undefined) return 'unknown'
  try {
    return classOf(parse(expression))
  } catch {
    // Not an SPDX expression, such as "SEE LICENSE IN LICENSE.txt": somebody has to read it.
    return 'other'
  }
}

function classOf(info: Info): LicenceClass {
  if ('license' in info)
    return permissive.has(info.license) ? 'permissive' : weak.has(info.license) ? 'weak copyleft' : 'other'
  const ranks = [classOf(info.left), classOf(info.right)].map((one) => order.indexOf(one))
  return order[info.conjunction === 'or' ? Math.min(...ranks) : Math.max(...ranks)] ?? 'unknown'
}
