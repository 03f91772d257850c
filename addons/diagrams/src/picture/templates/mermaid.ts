import type { Template } from './template.ts'

/** Mermaid templates. */
export const mermaidTemplates: readonly Template[] = [
  {
    id: 'flowchart',
    name: { en: 'Flowchart', de: 'Flussdiagramm', ja: 'フローチャート' },
    source: `flowchart TD
  start([Request arrives]) --> known{Known customer?}
  known -->|Yes| quote[Prepare a quote]
  known -->|No| check[Check credit]
  check -->|Good| quote
  check -->|Poor| refuse([Decline politely])
  quote --> send([Send by e-mail])
`,
  },
  {
    id: 'sequence',
    name: { en: 'Sequence', de: 'Sequenz', ja: 'シーケンス図' },
    source: `sequenceDiagram
  actor User
  participant App
  participant API
  participant DB as Database
  User->>App: Sign in
  App->>+API: POST /session
  API->>+DB: Find account
  DB-->>-API: Account
  alt password is right
    API-->>App: 201 with a token
    App-->>User: Welcome
  else
    API-->>-App: 401
    App-->>User: Try again
  end
`,
  },
  {
    id: 'state',
    name: { en: 'States of an issue', de: 'Zustände eines Vorgangs', ja: '課題の状態遷移' },
    source: `stateDiagram-v2
  [*] --> Open
  Open --> InProgress: start
  InProgress --> Review: hand in
  Review --> InProgress: changes wanted
  Review --> Done: approve
  InProgress --> Open: stop
  Done --> [*]
`,
  },
  {
    id: 'er',
    name: { en: 'Data model', de: 'Datenmodell', ja: 'データモデル' },
    source: `erDiagram
  CUSTOMER ||--o{ ORDER : places
  ORDER ||--|{ LINE : contains
  PRODUCT ||--o{ LINE : "is in"
  CUSTOMER {
    string id PK
    string name
    string email
  }
  ORDER {
    string id PK
    date placed
    string state
  }
  LINE {
    int quantity
    decimal price
  }
`,
  },
  {
    id: 'gantt',
    name: { en: 'Plan', de: 'Zeitplan', ja: 'ガントチャート' },
    source: `gantt
  title Release plan
  dateFormat YYYY-MM-DD
  axisFormat %d %b
  section Design
    Research      :done, a1, 2026-01-05, 5d
    Prototype     :active, a2, after a1, 7d
  section Build
    Backend       :b1, after a2, 10d
    Frontend      :b2, after a2, 12d
  section Launch
    Test          :c1, after b2, 5d
    Release       :milestone, after c1, 0d
`,
  },
  {
    id: 'git',
    name: { en: 'Branches', de: 'Branches', ja: 'ブランチ' },
    source: `gitGraph
  commit id: "init"
  branch feature
  commit id: "model"
  commit id: "view"
  checkout main
  commit id: "fix"
  merge feature tag: "v1.0"
  commit id: "docs"
`,
  },
]
