import type { App } from '../../app/app.ts'
import { isRecord } from '../../app/manifest-tree.ts'
import type { Gap } from '../../finding.ts'
import type { Rule } from '../rule.ts'
import { hostOf, isProducts } from './addresses.ts'
import { way } from './say.ts'

/**
 * A module's icon is of the app or of the product: where the manifest gives the address of another host, the reader's
 * browser may ask that host for it, and no rule of the manifest's stands between. Whether the product does so isn't
 * documented (https://developer.atlassian.com/platform/forge/manifest-reference/modules/, seen 2026-11).
 */
export const ownIcons: Rule = {
  name: 'own-icons',
  claim: 'C4',
  look(app) {
    const gaps = iconsOutside(app)
    return gaps.length === 0 ? undefined : way({ gaps })
  },
}

function iconsOutside({ manifest: { modules, raw, placeOf } }: App): readonly Gap[] {
  const root = isRecord(raw.modules) ? raw.modules : {}
  return modules.flatMap(({ value: { type, key } }) => {
    const list = root[type]
    const index = Array.isArray(list) ? list.findIndex((one) => isRecord(one) && one.key === key) : -1
    const module: unknown = Array.isArray(list) ? list[index] : undefined
    return iconsIn(module, ['modules', type, index]).map(({ url, path }) => ({
      code: 'ICON_FROM_OUTSIDE',
      at: placeOf(path),
      data: { module: key, url, host: hostOf(url) },
    }))
  })
}

type Path = readonly (string | number)[]

/** The addresses under `icon` and `iconUrl`, at any depth. */
function iconsIn(value: unknown, path: Path): readonly { readonly url: string; readonly path: Path }[] {
  if (path.length > 12) return []
  if (Array.isArray(value)) return value.flatMap((inner: unknown, at) => iconsIn(inner, [...path, at]))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    /^icon(Url)?$/i.test(name) && typeof inner === 'string'
      ? isOutside(inner)
        ? [{ url: inner, path: [...path, name] }]
        : []
      : iconsIn(inner, [...path, name]),
  )
}

const isOutside = (icon: string): boolean => /^(https?:)?\/\//i.test(icon) && !isProducts(icon)
