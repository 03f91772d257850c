/**
 * Google publishes no size for a project, one of its files or a value that google.script.run gives back (quotas page,
 * seen 2026-11). So these are our own, small enough for what people report to work: the pieces are asked for one by one.
 */
export const appsScriptSizes = { file: 1_000_000, project: 10_000_000 } as const

/** Throws where a project's file or the whole is larger than we dare to send to Google. */
export function checkProjectSize(files: ReadonlyMap<string, string>): void {
  let total = 0
  for (const [name, content] of files) {
    const bytes = Buffer.byteLength(content)
    total += bytes
    if (bytes > appsScriptSizes.file)
      throw new Error(`${name} has ${bytes} bytes; ${appsScriptSizes.file} are allowed. Split it.`)
  }
  if (total > appsScriptSizes.project)
    throw new Error(`The project has ${total} bytes; ${appsScriptSizes.project} are allowed.`)
}
