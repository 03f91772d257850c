/** One macro with a page of its own, a resolver and an event: what most Forge apps are. */
export const manifest = `modules:
  macro:
    - key: board
      title: Board
      resource: main
      resolver:
        function: resolver
  trigger:
    - key: page-updated
      function: on-page
      events:
        - avi:confluence:updated:page
  function:
    - key: resolver
      handler: index.handler
    - key: on-page
      handler: index.onPage
resources:
  - key: main
    path: static/main
permissions:
  scopes:
    - read:page:confluence
    - read:confluence-content.summary
  external:
    fetch:
      backend:
        - address: https://collect.example.com
app:
  id: ari:cloud:ecosystem::app/5b1f1c0e-0000-4000-8000-000000000010
  runtime:
    name: nodejs22.x
`

export const packageJson = `${JSON.stringify(
  {
    name: 'synthetic-app',
    version: '1.0.0',
    private: true,
    dependencies: {
      '@forge/api': '^8.3.0',
      '@forge/bridge': '^7.2.0',
      '@forge/resolver': '^2.0.1',
      react: '^18.3.1',
      'react-dom': '^18.3.1',
    },
  },
  null,
  2,
)}\n`

export const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Board</title>
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="./src/index.jsx"></script>
  </body>
</html>
`

const each = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

/** Where the functions start: all resolvers of the app in one, as the vendor's templates have it. */
export const serverStart = (
  features: number,
  labels: number,
): string => `import Resolver from '@forge/resolver'
${each(features, (index) => `import { define${index} } from './features/f${index}/resolver'`)}
${each(labels, (index) => `import { label${index} } from './labels/label-${index}'`)}

const resolver = new Resolver()
${each(features, (index) => `define${index}(resolver)`)}
resolver.define('labels', () => [${Array.from({ length: labels }, (_, index) => `label${index}`).join(', ')}])

export const handler = resolver.getDefinitions()

export async function onPage(event: { eventType: string; content: { id: string } }): Promise<number> {
  const id = Number(event.content.id)
  return Number.isFinite(id) ? id % 7 : 0
}
`

/** Where the frame starts: every feature's panel, one below the other. */
export const frameStart = (features: number): string => `import React from 'react'
import { createRoot } from 'react-dom/client'
${each(features, (index) => `import { Panel${index} } from './features/f${index}/Panel'`)}

function Board() {
  return (
    <main>
${each(features, (index) => `      <Panel${index} pageId="${index}" />`)}
    </main>
  )
}

createRoot(document.getElementById('root')).render(<Board />)
`
