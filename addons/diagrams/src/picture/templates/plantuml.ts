import type { Template } from './template.ts'

/** PlantUML templates. */
export const plantumlTemplates: readonly Template[] = [
  {
    id: 'sequence',
    name: { en: 'Sequence', de: 'Sequenz', ja: 'シーケンス図' },
    source: `@startuml
actor Customer
participant Shop
database Stock

Customer -> Shop : order
activate Shop
Shop -> Stock : reserve
Stock --> Shop : reserved
alt in stock
  Shop --> Customer : confirmed
else
  Shop --> Customer : back order
end
deactivate Shop
@enduml
`,
  },
  {
    id: 'class',
    name: { en: 'Classes', de: 'Klassen', ja: 'クラス図' },
    source: `@startuml
interface Shape {
  +area(): number
}
class Circle {
  -radius: number
}
class Square {
  -side: number
}
class Drawing

Shape <|.. Circle
Shape <|.. Square
Drawing "1" *-- "many" Shape : shows
@enduml
`,
  },
  {
    id: 'activity',
    name: { en: 'Activity', de: 'Ablauf', ja: 'アクティビティ図' },
    source: `@startuml
start
:Receive report;
if (Can be reproduced?) then (yes)
  :Write a failing test;
  :Mend it;
else (no)
  :Ask for details;
  stop
endif
:Release;
stop
@enduml
`,
  },
  {
    id: 'use-case',
    name: { en: 'Use cases', de: 'Anwendungsfälle', ja: 'ユースケース図' },
    source: `@startuml
left to right direction
actor Reader
actor Editor
rectangle Wiki {
  usecase "Read a page" as read
  usecase "Write a page" as write
  usecase "Sign in" as login
}
Reader --> read
Editor --> write
write ..> login : <<include>>
@enduml
`,
  },
  {
    id: 'component',
    name: { en: 'Components', de: 'Komponenten', ja: 'コンポーネント図' },
    source: `@startuml
package "Web" {
  [Browser] --> [Gateway]
}
package "Services" {
  [Gateway] --> [Orders]
  [Gateway] --> [Accounts]
  queue Events
  [Orders] --> Events
}
database Store
[Orders] --> Store
[Accounts] --> Store
@enduml
`,
  },
  {
    id: 'plan',
    name: { en: 'Plan', de: 'Zeitplan', ja: 'ガントチャート' },
    source: `@startgantt
Project starts 2026-01-05
[Design] requires 8 days
[Build] requires 12 days
[Build] starts at [Design]'s end
[Test] requires 5 days
[Test] starts at [Build]'s end
[Release] happens at [Test]'s end
@endgantt
`,
  },
]
