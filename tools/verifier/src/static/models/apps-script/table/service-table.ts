/** What the members of Apps Script's classes answer, as table.json has it (out of @types/google-apps-script). */
export interface ServiceTable {
  /** `DocumentApp: 'Document.DocumentApp'` */
  readonly globals: Readonly<Record<string, string>>
  readonly parents: Readonly<Record<string, string>>
  /** `getBody: 'Document.Body()'` is a method, `summary: 'String'` a property; `constant` an enum's value. */
  readonly classes: Readonly<Record<string, Readonly<Record<string, string>>>>
}
