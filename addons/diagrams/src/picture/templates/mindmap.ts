import type { Template } from './template.ts'

/** Mind map templates. */
export const mindmapTemplates: readonly Template[] = [
  {
    id: 'project',
    name: { en: 'Project', de: 'Projekt', ja: 'プロジェクト' },
    source: `# New website

## Goals
- Faster pages
- Clear prices
- **One** voice

## People
- Design
- Engineering
- Support

## Risks
- Old links break
- Translations are late

## Steps
1. Interviews
2. Prototype
3. Launch
`,
  },
  {
    id: 'decision',
    name: { en: 'Decision', de: 'Entscheidung', ja: '意思決定' },
    source: `# Buy or build?

## Buy
- Ready today
- Costs every month
- *Their* road map

## Build
- Fits exactly
- Needs two people
- \`we\` maintain it

## Questions
- How often is it used?
- What happens if it fails?
`,
  },
  {
    id: 'onboarding',
    name: { en: 'First week', de: 'Erste Woche', ja: '入社最初の週' },
    source: `# First week

## Monday
- Laptop and accounts
- Meet the team

## Tuesday
- Read the handbook
- First small change

## Thursday
- Sit in on support

## Friday
- What surprised you?
`,
  },
  {
    id: 'learning',
    name: { en: 'Topic', de: 'Thema', ja: '学習マップ' },
    source: `# Photosynthesis

## Light reactions
- Chlorophyll
- Water → oxygen
- ATP

## Calvin cycle
- Carbon dioxide
- Sugar

## Where
- Leaf
  - Chloroplast
    - Thylakoid
`,
  },
  {
    id: 'retrospective',
    name: { en: 'Retrospective', de: 'Rückblick', ja: 'ふりかえり' },
    source: `# Sprint 12

## Went well
- Small changes
- Fewer meetings

## Didn't
- Slow tests
- Late designs

## We try
- [ ] Tests under 5 minutes
- [ ] Designs a week before
`,
  },
]
