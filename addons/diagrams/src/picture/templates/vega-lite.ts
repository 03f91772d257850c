import type { Template } from './template.ts'

/** Vega-Lite templates. */
export const vegaLiteTemplates: readonly Template[] = [
  {
    id: 'bars',
    name: { en: 'Bars', de: 'Balken', ja: '棒グラフ' },
    source: `{
  "title": "Visits by country",
  "width": 360,
  "height": 200,
  "data": {
    "values": [
      { "country": "Japan", "visits": 81 },
      { "country": "Germany", "visits": 64 },
      { "country": "Brazil", "visits": 47 },
      { "country": "Kenya", "visits": 33 },
      { "country": "Canada", "visits": 28 }
    ]
  },
  "mark": { "type": "bar", "cornerRadiusEnd": 3 },
  "encoding": {
    "y": { "field": "country", "type": "nominal", "sort": "-x", "title": null },
    "x": { "field": "visits", "type": "quantitative", "title": "Visits" }
  }
}
`,
  },
  {
    id: 'lines',
    name: { en: 'Lines over time', de: 'Linien über die Zeit', ja: '折れ線グラフ' },
    source: `{
  "width": 420,
  "height": 220,
  "data": {
    "values": [
      { "month": "2026-01", "team": "North", "sales": 28 },
      { "month": "2026-02", "team": "North", "sales": 35 },
      { "month": "2026-03", "team": "North", "sales": 43 },
      { "month": "2026-04", "team": "North", "sales": 41 },
      { "month": "2026-01", "team": "South", "sales": 18 },
      { "month": "2026-02", "team": "South", "sales": 27 },
      { "month": "2026-03", "team": "South", "sales": 31 },
      { "month": "2026-04", "team": "South", "sales": 47 }
    ]
  },
  "mark": { "type": "line", "point": true, "strokeWidth": 2.5 },
  "encoding": {
    "x": { "field": "month", "type": "temporal", "timeUnit": "yearmonth", "title": null },
    "y": { "field": "sales", "type": "quantitative", "title": "Sales" },
    "color": { "field": "team", "type": "nominal", "title": "Team" }
  }
}
`,
  },
  {
    id: 'stacked',
    name: { en: 'Stacked bars', de: 'Gestapelte Balken', ja: '積み上げ棒グラフ' },
    source: `{
  "width": { "step": 56 },
  "height": 220,
  "data": {
    "values": [
      { "sprint": "1", "state": "done", "points": 21 },
      { "sprint": "1", "state": "open", "points": 8 },
      { "sprint": "2", "state": "done", "points": 26 },
      { "sprint": "2", "state": "open", "points": 5 },
      { "sprint": "3", "state": "done", "points": 24 },
      { "sprint": "3", "state": "open", "points": 3 }
    ]
  },
  "mark": "bar",
  "encoding": {
    "x": { "field": "sprint", "type": "ordinal", "title": "Sprint", "axis": { "labelAngle": 0 } },
    "y": { "field": "points", "type": "quantitative", "title": "Points" },
    "color": { "field": "state", "type": "nominal", "title": null }
  }
}
`,
  },
  {
    id: 'scatter',
    name: { en: 'Scatter plot', de: 'Streudiagramm', ja: '散布図' },
    source: `{
  "width": 320,
  "height": 240,
  "data": {
    "values": [
      { "size": 12, "time": 31, "type": "web" },
      { "size": 25, "time": 44, "type": "web" },
      { "size": 38, "time": 71, "type": "web" },
      { "size": 47, "time": 82, "type": "web" },
      { "size": 18, "time": 22, "type": "mobile" },
      { "size": 29, "time": 37, "type": "mobile" },
      { "size": 44, "time": 49, "type": "mobile" },
      { "size": 56, "time": 66, "type": "mobile" }
    ]
  },
  "mark": { "type": "point", "filled": true, "size": 90, "opacity": 0.8 },
  "encoding": {
    "x": { "field": "size", "type": "quantitative", "title": "Size (kB)" },
    "y": { "field": "time", "type": "quantitative", "title": "Time (ms)" },
    "color": { "field": "type", "type": "nominal", "title": null }
  }
}
`,
  },
  {
    id: 'donut',
    name: { en: 'Shares', de: 'Anteile', ja: 'ドーナツグラフ' },
    source: `{
  "width": 220,
  "height": 220,
  "data": {
    "values": [
      { "part": "Support", "hours": 34 },
      { "part": "Build", "hours": 41 },
      { "part": "Meetings", "hours": 15 },
      { "part": "Learning", "hours": 10 }
    ]
  },
  "mark": { "type": "arc", "innerRadius": 60, "padAngle": 0.02, "cornerRadius": 3 },
  "encoding": {
    "theta": { "field": "hours", "type": "quantitative" },
    "color": { "field": "part", "type": "nominal", "title": null }
  }
}
`,
  },
  {
    id: 'heatmap',
    name: { en: 'Heat map', de: 'Heatmap', ja: 'ヒートマップ' },
    source: `{
  "width": { "step": 44 },
  "height": { "step": 30 },
  "data": {
    "values": [
      { "day": "Mon", "hour": "09", "calls": 12 },
      { "day": "Mon", "hour": "12", "calls": 31 },
      { "day": "Mon", "hour": "15", "calls": 22 },
      { "day": "Tue", "hour": "09", "calls": 18 },
      { "day": "Tue", "hour": "12", "calls": 27 },
      { "day": "Tue", "hour": "15", "calls": 35 },
      { "day": "Wed", "hour": "09", "calls": 9 },
      { "day": "Wed", "hour": "12", "calls": 24 },
      { "day": "Wed", "hour": "15", "calls": 16 }
    ]
  },
  "mark": "rect",
  "encoding": {
    "x": { "field": "hour", "type": "ordinal", "title": null, "axis": { "labelAngle": 0 } },
    "y": { "field": "day", "type": "ordinal", "title": null, "sort": ["Mon", "Tue", "Wed"] },
    "color": { "field": "calls", "type": "quantitative", "title": "Calls", "scale": { "scheme": "blues" } }
  }
}
`,
  },
]
