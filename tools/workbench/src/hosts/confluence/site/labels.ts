import { query, run, text } from '../../../store/rows.ts'
import type { Store } from '../../../store.ts'
import { id, idNumber } from './ids.ts'
import { findPage } from './pages.ts'
import type { SiteParts } from './parts.ts'
import { isAllowed } from './people.ts'
import { done, refused } from './result.ts'
import type { Result } from './site.ts'
import { nextId } from './site-facts.ts'

/** A label on a page; `global` is the prefix that people use, `my` is a person's own. */
export interface Label {
  readonly id: string
  readonly prefix: string
  readonly name: string
}

export interface Labels {
  of(pageId: string): readonly Label[]
  /** Names are kept in lower case; one that is there already is left alone. */
  add(
    by: string,
    pageId: string,
    labels: readonly { readonly prefix?: string; readonly name: string }[],
  ): Result<readonly Label[]>
  remove(by: string, pageId: string, name: string): Result<null>
}

/** The labels of the site's pages. */
export function createLabels({ db }: SiteParts): Labels {
  return {
    of: (pageId) => labelsOf(db, pageId),
    add(by, pageId, labels) {
      if (!isAllowed(db, by, 'write')) return refused({ code: 'FORBIDDEN' })
      if (findPage(db, pageId) === undefined) return refused({ code: 'NOT_FOUND' })
      const wrong = labels.find(({ name }) => !isLabel(name))
      if (wrong)
        return refused({
          code: 'INVALID',
          what: `“${wrong.name}” is no label: no spaces and none of ! # & ( ) * , . : ; < > ? @ [ ] ^.`,
        })
      db.transaction(() => {
        for (const { prefix = 'global', name } of labels)
          run(
            db,
            'INSERT OR IGNORE INTO confluence_labels (id, page_id, prefix, name) VALUES (?, ?, ?, ?)',
            nextId(db),
            idNumber(pageId),
            prefix,
            name.toLowerCase(),
          )
      })()
      return done(labelsOf(db, pageId))
    },
    remove(by, pageId, name) {
      if (!isAllowed(db, by, 'write')) return refused({ code: 'FORBIDDEN' })
      const gone = run(
        db,
        'DELETE FROM confluence_labels WHERE page_id = ? AND name = ?',
        idNumber(pageId),
        name.toLowerCase(),
      )
      return gone === 0 ? refused({ code: 'NOT_FOUND' }) : done(null)
    },
  }
}

function labelsOf(db: Store['db'], pageId: string): readonly Label[] {
  return query(
    db,
    'SELECT id, prefix, name FROM confluence_labels WHERE page_id = ? ORDER BY name, prefix',
    idNumber(pageId),
  ).map((row) => ({ id: id(row), prefix: text(row, 'prefix'), name: text(row, 'name') }))
}

// Confluence, "Add, remove and search for labels": the characters a label can't have; 255 at most. From memory, 2026-11.
function isLabel(name: string): boolean {
  return name !== '' && name.length <= 255 && !/[\s!#&()*,.:;<>?@[\]^]/.test(name)
}
