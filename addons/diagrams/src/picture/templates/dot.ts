import type { Template } from './template.ts'

/** Graphviz templates. */
export const dotTemplates: readonly Template[] = [
  {
    id: 'services',
    name: { en: 'Services', de: 'Dienste', ja: 'サービス構成' },
    source: `digraph services {
  rankdir=LR
  node [shape=box style=rounded]
  browser [label="Browser"]
  subgraph cluster_cloud {
    label="Cloud" style=rounded
    gateway -> { orders users }
    orders -> queue [label="events"]
    queue -> mailer
  }
  browser -> gateway [label="HTTPS"]
  orders -> db
  users -> db
  db [shape=cylinder label="Database"]
  queue [shape=cds label="Queue"]
}
`,
  },
  {
    id: 'dependencies',
    name: { en: 'Dependencies', de: 'Abhängigkeiten', ja: '依存関係' },
    source: `digraph dependencies {
  node [shape=box style="rounded,filled" fillcolor="#357de822"]
  app -> { ui api }
  ui -> { widgets i18n }
  api -> { auth store }
  auth -> store
  widgets -> i18n [style=dashed label="optional"]
}
`,
  },
  {
    id: 'machine',
    name: { en: 'State machine', de: 'Zustandsautomat', ja: '状態機械' },
    source: `digraph machine {
  rankdir=LR
  node [shape=circle]
  begin [shape=point]
  done [shape=doublecircle]
  begin -> idle
  idle -> busy [label="start"]
  busy -> idle [label="cancel"]
  busy -> busy [label="tick"]
  busy -> done [label="finish"]
}
`,
  },
  {
    id: 'organisation',
    name: { en: 'Organisation', de: 'Organisation', ja: '組織図' },
    source: `graph organisation {
  node [shape=box style="rounded,filled" fillcolor="#82b53633"]
  edge [color="#8590a2"]
  splines=ortho
  lead [label="Management"]
  lead -- { product engineering sales }
  engineering -- { platform mobile }
  sales -- { europe asia }
}
`,
  },
  {
    id: 'network',
    name: { en: 'Network', de: 'Netz', ja: 'ネットワーク' },
    source: `graph network {
  layout=neato
  overlap=false
  node [shape=circle fixedsize=true width=0.8]
  hub [style=filled fillcolor="#fca70055" width=1]
  hub -- { a b c d e }
  a -- b
  c -- d
  e -- f
  f -- g
}
`,
  },
  {
    id: 'records',
    name: { en: 'Tables', de: 'Tabellen', ja: 'テーブル' },
    source: `digraph tables {
  rankdir=LR
  node [shape=record]
  customer [label="{customer|<id> id|name|email}"]
  order [label="{order|<id> id|<customer> customer_id|placed}"]
  line [label="{line|<order> order_id|product|quantity}"]
  order:customer -> customer:id
  line:order -> order:id
}
`,
  },
]
