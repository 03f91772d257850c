import type { SyntheticFile } from './synthetic-app.ts'

/** A small module of constants: it fills an app up to the number of files that is asked for. */
export const labelFile = (index: number): SyntheticFile => ({
  path: `src/labels/label-${index}.ts`,
  text: `export const label${index} = { key: 'label-${index}', en: 'Label ${index}', de: 'Text ${index}' } as const
`,
})
