/**
 * A piece of an engine, as a file of the project has it. Engines are files because a dialog with all of them would be
 * megabytes, and because nothing may be fetched from anywhere else.
 */
export function enginePiece(engine: unknown, piece: unknown): string {
  const name = `engine-${String(engine)}-${Number(piece)}`
  if (!/^engine-[a-z-]{1,20}-\d{1,2}$/.test(name)) throw new Error(`There is no engine ${name}.`)
  return HtmlService.createHtmlOutputFromFile(name).getContent()
}
