import type { KindId } from '../src/picture/kind.ts'

/** A diagram of the demonstration space, as a writer would have made it. */
export interface DemoDiagram {
  readonly kind: KindId
  readonly source: string
  readonly caption: string
  readonly alt: string
  readonly width?: 'natural' | number
}

export interface DemoPage {
  readonly title: string
  readonly text: string
  readonly diagrams: readonly DemoDiagram[]
}

/** One page for each kind. */
export const demoPages: readonly DemoPage[] = [
  {
    title: 'Mermaid: from an idea to the reader',
    text: 'Mermaid draws flowcharts, sequences, states, classes, timelines and more from a few lines of text.',
    diagrams: [
      {
        kind: 'mermaid',
        source: `flowchart LR
  idea([Idea]) --> draft[Write a draft]
  draft --> review{Review}
  review -- "needs work" --> draft
  review -- "good" --> build[Build and check]
  build --> green{All green?}
  green -- no --> draft
  green -- yes --> release[[Release]]
  release --> readers((Readers))`,
        caption: 'From an idea to the reader',
        alt: 'A flowchart: an idea becomes a draft, the draft is reviewed, built and checked, and released to readers; what needs work goes back to the draft.',
      },
      {
        kind: 'mermaid',
        source: `sequenceDiagram
  participant W as Writer
  participant P as Page
  participant R as Reader
  W->>P: text and picture, in one configuration
  P-->>W: saved as version 4
  R->>P: opens the page
  P-->>R: the picture, at once
  Note over R: no engine is loaded`,
        caption: 'Who talks to whom',
        alt: 'A sequence: the writer saves text and picture in the page, the reader opens the page and gets the picture at once without an engine.',
      },
    ],
  },
  {
    title: 'Graphviz: what depends on what',
    text: 'Graphviz lays out graphs that are written in the DOT language.',
    diagrams: [
      {
        kind: 'dot',
        source: `digraph house {
  rankdir=LR
  node [shape=box style=rounded]
  console -> usage
  console -> policy
  verifier -> policy
  verifier -> workbench
  addons -> usage
  addons -> "page-config"
  subgraph cluster_libraries {
    label="libraries"
    usage; policy; "page-config"
  }
}`,
        caption: 'Who may import whom',
        alt: 'A graph of packages: console and verifier point to policy, add-ons and console to usage, add-ons to page-config, verifier to workbench.',
      },
    ],
  },
  {
    title: 'Vega-Lite: loading times by week',
    text: 'Vega-Lite turns data and a few words about it into a chart.',
    diagrams: [
      {
        kind: 'vega-lite',
        source: `{
  "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
  "width": 420,
  "height": 220,
  "data": {
    "values": [
      { "week": 40, "way": "engine in each frame", "seconds": 5.3 },
      { "week": 41, "way": "engine in each frame", "seconds": 5.1 },
      { "week": 42, "way": "engine in each frame", "seconds": 5.4 },
      { "week": 43, "way": "engine in each frame", "seconds": 5.2 },
      { "week": 40, "way": "kept picture", "seconds": 0.8 },
      { "week": 41, "way": "kept picture", "seconds": 0.7 },
      { "week": 42, "way": "kept picture", "seconds": 0.6 },
      { "week": 43, "way": "kept picture", "seconds": 0.6 }
    ]
  },
  "mark": { "type": "line", "point": true },
  "encoding": {
    "x": { "field": "week", "type": "ordinal", "title": "Week" },
    "y": { "field": "seconds", "type": "quantitative", "title": "Seconds to the last picture" },
    "color": { "field": "way", "type": "nominal", "title": null, "legend": { "orient": "top" } }
  }
}`,
        caption: 'Thirty diagrams on one page',
        alt: 'A line chart over weeks 40 to 43: with an engine in each frame the last picture comes after about 5 seconds, with a kept picture after less than one.',
      },
    ],
  },
  {
    title: 'LaTeX: two formulas',
    text: 'Formulas are written in LaTeX and typeset by KaTeX.',
    diagrams: [
      {
        kind: 'math',
        source: String.raw`\hat f(\xi) = \int_{-\infty}^{\infty} f(x)\, e^{-2\pi i x \xi}\, dx
\qquad
\begin{pmatrix} a & b \\ c & d \end{pmatrix}^{-1} = \frac{1}{ad - bc} \begin{pmatrix} d & -b \\ -c & a \end{pmatrix}`,
        caption: 'The Fourier transform, and the inverse of a 2 by 2 matrix',
        alt: 'The Fourier transform of f as an integral, and the formula for the inverse of a two by two matrix.',
      },
    ],
  },
  {
    title: 'Mind map: what we promise',
    text: 'A mind map is an outline in Markdown.',
    diagrams: [
      {
        kind: 'mindmap',
        source: `# Privacy first
## Stored
- the configuration
- in the page itself
- gone with the page
## Sent
- one event a page
- a keyed pseudonym
- locale and time zone
## Never
- names and e-mail
- what you write
- advertising`,
        caption: 'Our promises on one page',
        alt: 'A mind map of our promises: what is stored, what is sent, and what never is.',
      },
    ],
  },
  {
    title: 'PlantUML: states of a page',
    text: 'PlantUML draws UML and a good deal more.',
    diagrams: [
      {
        kind: 'plantuml',
        source: `@startuml
[*] --> Draft
Draft --> Current : publish
Current --> Current : update
Current --> Trashed : delete
Trashed --> Current : restore
Trashed --> [*] : purge
@enduml`,
        caption: 'From draft to purge',
        alt: 'A state diagram: a draft is published and becomes current, a current page is updated or deleted to the trash, from where it is restored or purged.',
      },
    ],
  },
]
