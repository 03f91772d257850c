import { seeOther } from '../../../../pages/answer.ts'
import { html } from '../../../../pages/html.ts'
import { fileRoutes } from '../files/file-routes.ts'
import { treeRoutes } from '../files/tree/tree-routes.ts'
import type { GoogleRoutes } from '../google-pages.ts'
import { documentPlace } from './document-place.ts'

const base = '/google/docs'

/** Documents as files, and what the paper asks of its document. */
export const docsRoutes: GoogleRoutes = (app, parts, trouble) => {
  const { docs, people } = parts
  const emailOf = (request: Request) => people.of(request).email
  app.get('/google', () => seeOther(base))
  fileRoutes(app, parts, trouble, {
    base,
    kind: 'document',
    title: 'Documents',
    files: docs,
    create: (request, title) => docs.create({ email: emailOf(request) }, { title }),
    script: 'google-docs.js',
    place(email, id) {
      const tree = docs.tree(email, id)
      return tree.ok ? documentPlace(tree.value) : html``
    },
  })
  app.route(base, treeRoutes({ files: docs, emailOf }))
}
