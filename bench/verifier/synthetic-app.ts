import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Feature, featureFiles, featureLeaks } from './synthetic-feature.ts'
import { labelFile } from './synthetic-label.ts'
import { frameStart, manifest, packageJson, page, serverStart } from './synthetic-start.ts'

export interface SyntheticFile {
  /** Relative to the app's folder, with `/`. */
  readonly path: string
  readonly text: string
}

/** A Forge app made up for measuring, and the files in which it leaks on purpose. */
export interface SyntheticApp {
  readonly files: readonly SyntheticFile[]
  readonly leaks: readonly string[]
}

/** Everything but features and labels: manifest, package.json, the page, where functions and frame start. */
const starts = 5

/**
 * A Forge app of exactly so many files (10 at least), always the same: features of a resolver, a service in CommonJS, a format, two
 * components and their texts, each using the one before it; one feature in twenty leaks. All of it is reached.
 */
export function syntheticApp(count: number): SyntheticApp {
  const perFeature = 5
  if (!Number.isInteger(count) || count < starts + perFeature)
    throw new RangeError(`A synthetic app has ${starts + perFeature} files or more, not ${count}.`)
  const features: readonly Feature[] = Array.from(
    { length: Math.floor((count - starts) / perFeature) },
    (_, index) => ({ index, leak: index % 20 === 0 ? leaks[(index / 20) % leaks.length] : undefined }),
  )
  const labels = Array.from({ length: (count - starts) % perFeature }, (_, index) => index)
  return {
    files: [
      { path: 'manifest.yml', text: manifest },
      { path: 'package.json', text: packageJson },
      { path: 'static/main/index.html', text: page },
      { path: 'src/index.ts', text: serverStart(features.length, labels.length) },
      { path: 'static/main/src/index.jsx', text: frameStart(features.length) },
      ...features.flatMap(featureFiles),
      ...labels.map(labelFile),
    ],
    leaks: features.flatMap(featureLeaks),
  }
}

const leaks = ['title-in-log', 'account-in-browser', 'account-in-request'] as const

/** Writes an app into a folder. */
export function writeSyntheticApp(folder: string, { files }: SyntheticApp): void {
  for (const { path, text } of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
