import type { App, Program } from '../../app/app.ts'
import { analyse } from '../analyse.ts'
import { models } from '../models.ts'
import { sampleApp } from '../rules/sample.ts'
import type { StaticFacts } from '../static-facts.ts'
import type { Lowering } from './lowering.ts'

const at = { file: 'manifest.yml', line: 1, column: 1 }

/** What is learnt of a few files: `src/index.js` is entered, by its `run` for a trigger, or as a frame's script. */
export function analysed(
  where: Program['where'],
  files: Readonly<Record<string, string>>,
  lowering?: Lowering,
): StaticFacts {
  const entry = { file: 'src/index.js', at }
  const app: App = {
    ...sampleApp('app: {}'),
    files: Object.entries(files).map(([file, text]) => ({ file, bytes: text.length, kind: 'script' })),
    programs: [
      {
        where,
        key: 'main',
        isBuilt: false,
        entries: [
          where === 'functions'
            ? { ...entry, exported: 'run', calledAs: ['trigger'], modules: ['t'] }
            : { ...entry, calledAs: [], modules: ['m'] },
        ],
        at,
      },
    ],
  }
  const read = (path: string) => files[path.replace(/^\/app\//, '')]
  const disk = { read, size: (path: string) => read(path)?.length, real: (path: string) => path }
  return analyse(app, models, { files: disk, ...(lowering && { lowering }) })
}
