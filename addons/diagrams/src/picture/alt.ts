import { labelsOf } from './alt/labels.ts'
import type { KindId } from './kind.ts'

type Language = 'en' | 'de' | 'ja'

const nouns: Readonly<Record<Language, { readonly diagram: string } & Readonly<Record<string, string>>>> = {
  en: {
    flowchart: 'Flowchart',
    sequence: 'Sequence diagram',
    class: 'Class diagram',
    state: 'State diagram',
    er: 'Entity relationship diagram',
    gantt: 'Schedule',
    pie: 'Pie chart',
    journey: 'User journey',
    git: 'Git branches',
    timeline: 'Timeline',
    graph: 'Graph',
    chart: 'Chart',
    bar: 'Bar chart',
    line: 'Line chart',
    area: 'Area chart',
    point: 'Scatter plot',
    arc: 'Pie chart',
    rect: 'Heat map',
    formula: 'Formula',
    mindmap: 'Mind map',
    diagram: 'Diagram',
    activity: 'Activity diagram',
    usecase: 'Use case diagram',
    component: 'Component diagram',
  },
  de: {
    flowchart: 'Flussdiagramm',
    sequence: 'Sequenzdiagramm',
    class: 'Klassendiagramm',
    state: 'Zustandsdiagramm',
    er: 'Entity-Relationship-Diagramm',
    gantt: 'Zeitplan',
    pie: 'Kreisdiagramm',
    journey: 'Nutzerreise',
    git: 'Git-Branches',
    timeline: 'Zeitleiste',
    graph: 'Graph',
    chart: 'Diagramm',
    bar: 'Balkendiagramm',
    line: 'Liniendiagramm',
    area: 'Flächendiagramm',
    point: 'Streudiagramm',
    arc: 'Kreisdiagramm',
    rect: 'Heatmap',
    formula: 'Formel',
    mindmap: 'Mindmap',
    diagram: 'Diagramm',
    activity: 'Aktivitätsdiagramm',
    usecase: 'Anwendungsfalldiagramm',
    component: 'Komponentendiagramm',
  },
  ja: {
    flowchart: 'フローチャート',
    sequence: 'シーケンス図',
    class: 'クラス図',
    state: '状態遷移図',
    er: 'ER図',
    gantt: 'ガントチャート',
    pie: '円グラフ',
    journey: 'ユーザージャーニー',
    git: 'Gitブランチ',
    timeline: 'タイムライン',
    graph: 'グラフ図',
    chart: 'グラフ',
    bar: '棒グラフ',
    line: '折れ線グラフ',
    area: '面グラフ',
    point: '散布図',
    arc: '円グラフ',
    rect: 'ヒートマップ',
    formula: '数式',
    mindmap: 'マインドマップ',
    diagram: '図',
    activity: 'アクティビティ図',
    usecase: 'ユースケース図',
    component: 'コンポーネント図',
  },
}

/** More would be read out for longer than a picture is looked at. */
const mostLabels = 8
const longest = 240

function enumerated(labels: readonly string[], language: Language): string {
  const shown = labels.slice(0, mostLabels)
  const more = labels.length - shown.length
  if (language === 'ja') return shown.join('、') + (more > 0 ? `、ほか${more}件` : '')
  if (more > 0)
    return `${shown.join(', ')}${language === 'de' ? ` und ${more} weitere` : ` and ${more} more`}`
  const last = shown[shown.length - 1]
  if (shown.length < 2 || last === undefined) return shown.join('')
  return `${shown.slice(0, -1).join(', ')} ${language === 'de' ? 'und' : 'and'} ${last}`
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text
}

/**
 * Proposes an alternative text from the source alone: what kind of picture it is, its title, and the names in it. The
 * writer may change it. Empty for a source with nothing in it.
 */
export function proposeAlt(kind: KindId, source: string, language: Language): string {
  if (source.trim() === '') return ''
  const { noun, title, labels } = labelsOf(kind, source)
  const name = nouns[language][noun] ?? nouns[language].diagram ?? ''
  const colon = language === 'ja' ? '：' : ': '
  const head = title ? (language === 'ja' ? `${name}「${title}」` : `${name} “${title}”`) : name
  const quoted = language === 'de' && title ? `${name} „${title}“` : head
  return cut(labels.length === 0 ? quoted : `${quoted}${colon}${enumerated(labels, language)}`)
}
