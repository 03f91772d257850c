import { html } from '../../../../pages/html.ts'
import { fileRoutes } from '../files/file-routes.ts'
import { treeRoutes } from '../files/tree/tree-routes.ts'
import type { GoogleRoutes } from '../google-pages.ts'

const base = '/google/slides'

/** Presentations as files, and what the deck asks of its presentation. */
export const slidesRoutes: GoogleRoutes = (app, parts, trouble) => {
  const { slides, people } = parts
  const emailOf = (request: Request) => people.of(request).email
  fileRoutes(app, parts, trouble, {
    base,
    kind: 'presentation',
    title: 'Presentations',
    files: slides,
    create: (request, title) => slides.create({ email: emailOf(request) }, { title }),
    script: 'google-slides.js',
    place: () => html`<div id="deck"></div>`,
  })
  app.route(base, treeRoutes({ files: slides, emailOf }))
}
