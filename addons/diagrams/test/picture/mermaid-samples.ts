/** One small text for each type of diagram that Mermaid draws, and the labels that a reader must find in its picture. */
export interface MermaidSample {
  readonly type: string
  readonly source: string
  readonly labels: readonly string[]
}

const sample = (type: string, source: string, labels: string): MermaidSample => ({
  type,
  source,
  labels: labels.split('|'),
})

/** The types, by the names that their authors give them. */
export const mermaidSamples: readonly MermaidSample[] = [
  sample(
    'flowchart',
    'flowchart LR\n  subgraph box [Outer area]\n  a["Plain label"] -->|edge words| b["`**Bold** and *slanted*`"]\n  end\n  b --> c{"Line one<br/>line two"}',
    'Outer area|Plain label|edge words|Bold|slanted|Line one|line two',
  ),
  sample(
    'flowchart that asks for HTML',
    '%%{init: {"htmlLabels": true, "flowchart": {"htmlLabels": true}}}%%\nflowchart LR\n  subgraph Around\n  a["Words <b>here</b>"] -->|on the way| b("There")\n  end',
    'Around|Words|here|on the way|There',
  ),
  sample(
    'class that asks for HTML',
    '---\nconfig:\n  htmlLabels: true\n  class:\n    htmlLabels: true\n---\nclassDiagram\n  class Goose { +honk() }\n  Goose --> Pond : swims on',
    'Goose|honk()|Pond|swims on',
  ),
  sample(
    'state that asks for HTML',
    '%%{init: {"htmlLabels": true}}%%\nstateDiagram-v2\n  Cold --> Warm : heat it\n  note left of Cold : like ice',
    'Cold|Warm|heat it|like ice',
  ),
  sample(
    'flowchart with icons and shapes',
    'flowchart TD\n  a@{ shape: doc, label: "Paper" } --> b["fa:fa-car Drive"]\n  b --> c@{ shape: cyl, label: "Barrel" }\n  c -. maybe .-> d[["Twice"]]',
    'Paper|Drive|Barrel|maybe|Twice',
  ),
  sample(
    'sequence',
    'sequenceDiagram\n  actor Anna\n  participant Bert\n  Anna->>Bert: Good morning\n  Note over Bert: A short note\n  loop Every day\n  Bert-->>Anna: Reply\n  end',
    'Anna|Bert|Good morning|A short note|Every day|Reply',
  ),
  sample(
    'class',
    'classDiagram\n  class Animal["An animal"] {\n    <<interface>>\n    +int age\n    +run(distance) bool\n  }\n  class Duck\n  Animal <|-- Duck : inherits from\n  Animal "one" --> "many" Food : eats\n  note for Duck "can fly"\n  namespace Zoo { class Cage }',
    'An animal|interface|age|run(distance)|Duck|inherits from|one|many|Food|eats|can fly|Zoo|Cage',
  ),
  sample(
    'state',
    'stateDiagram-v2\n  [*] --> Waiting\n  Waiting --> Working : begin\n  state "Hard at work" as Working {\n    Inner --> Deeper : dig\n  }\n  note right of Waiting : Idle here',
    'Waiting|begin|Hard at work|Inner|Deeper|dig|Idle here',
  ),
  sample(
    'er',
    'erDiagram\n  CLIENT ||--o{ BASKET : "puts into"\n  CLIENT {\n    string mail PK "unique"\n  }',
    'CLIENT|BASKET|puts into|string|mail|PK|unique',
  ),
  sample(
    'requirement',
    'requirementDiagram\n  requirement speed {\n    id: 7\n    text: fast enough\n    risk: high\n    verifymethod: test\n  }\n  element engine {\n    type: simulation\n  }\n  engine - satisfies -> speed',
    'speed|7|fast enough|High|Test|engine|simulation|satisfies',
  ),
  sample(
    'journey',
    'journey\n  title A working day\n  section Morning\n    Make tea: 5: Me\n    Read mail: 2: Me, Cat',
    'A working day|Morning|Make tea|Read mail|Me|Cat',
  ),
  sample(
    'gantt',
    'gantt\n  title Summer plan\n  dateFormat YYYY-MM-DD\n  section Travel\n  Pack bags :a1, 2026-07-01, 3d\n  Fly home :after a1, 2d',
    'Summer plan|Travel|Pack bags|Fly home',
  ),
  sample(
    'timeline',
    'timeline\n  title Short history\n  section Old\n  1999 : First site\n  2004 : Second site : New colours',
    'Short history|Old|1999|First site|2004|Second site|New colours',
  ),
  sample(
    'kanban',
    'kanban\n  todo[To do]\n    k1[Write the text]\n    k2[Ask around]@{ assigned: "Eve", ticket: T-12 }\n  done[Finished]\n    k3[Buy paper]',
    'To do|Write the text|Ask around|Eve|T-12|Finished|Buy paper',
  ),
  sample(
    'block',
    'block-beta\n  columns 2\n  one["First block"] two["Second block"]\n  one -- "joined" --> two',
    'First block|Second block|joined',
  ),
  sample(
    'architecture',
    'architecture-beta\n  group cloudy(cloud)[Cloud zone]\n  service store(database)[Big store] in cloudy\n  service front(server)[Front door] in cloudy\n  store:L -- R:front',
    'Cloud zone|Big store|Front door',
  ),
  sample(
    'mindmap',
    'mindmap\n  root((Centre))\n    Branch one\n      Leaf\n    ["`**Strong** leaf`"]',
    'Centre|Branch one|Leaf|Strong',
  ),
  sample(
    'quadrant',
    'quadrantChart\n  title Reach and cost\n  x-axis Cheap --> Dear\n  y-axis Near --> Far\n  quadrant-1 Think\n  quadrant-2 Do\n  quadrant-3 Wait\n  quadrant-4 Drop\n  Radio: [0.3, 0.6]',
    'Reach and cost|Cheap|Dear|Near|Far|Think|Do|Wait|Drop|Radio',
  ),
  sample(
    'c4',
    'C4Context\n  title Bank at large\n  Person(p, "Customer", "Has an account")\n  System(s, "Net banking", "Shows balances")\n  Rel(p, s, "Uses", "HTTPS")',
    'Bank at large|Customer|Has an account|Net banking|Shows balances|Uses|HTTPS',
  ),
  sample('sankey', 'sankey-beta\n\nCoal,Power,10\nSun,Power,5\nPower,Homes,15', 'Coal|Power|Sun|Homes'),
  sample(
    'gitGraph',
    'gitGraph\n  commit id: "begin"\n  branch side\n  commit id: "try" tag: "v2"\n  checkout main\n  merge side',
    'begin|side|try|v2|main',
  ),
  sample('pie', 'pie showData title Pets here\n  "Dogs" : 3\n  "Cats" : 5', 'Pets here|Dogs|Cats'),
  sample(
    'packet',
    'packet-beta\n  title Small packet\n  0-15: "From port"\n  16-31: "To port"',
    'Small packet|From port|To port',
  ),
  sample(
    'xychart',
    'xychart-beta\n  title "Sales here"\n  x-axis [jan, feb, mar]\n  y-axis "Money in" 0 --> 10\n  bar [3, 5, 8]',
    'Sales here|jan|feb|mar|Money in',
  ),
  sample(
    'treemap',
    'treemap-beta\n"All costs"\n  "Rent": 12\n  "Food costs": 8',
    'All costs|Rent|Food costs',
  ),
  sample(
    'radar',
    'radar-beta\n  title Marks\n  axis m["Maths"], a["Art"], s["Sport"]\n  curve x["Lena"]{4, 3, 5}\n  max 5',
    'Marks|Maths|Art|Sport|Lena',
  ),
]
