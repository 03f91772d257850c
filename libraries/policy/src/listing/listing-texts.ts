/** What a listing says in its own words; what may be read, sent and stored is added from the declarations. */
export interface ListingText {
  /** As the consent screen has it too: at most 50 letters, no version (Google's review, seen 2026-11-25). */
  readonly name: string
  readonly short: string
  readonly paragraphs: readonly string[]
}

const kinds =
  'Mermaid, Graphviz, PlantUML, Vega-Lite, mind maps and formulas are drawn while you write, in your own browser. The picture goes into your file with its source, so that you or others can change it later.'

/** The texts of our listings at Google, by the add-on's name in the policy. */
export const listingTexts: Readonly<Record<string, ListingText>> = {
  'Diagrams for Google': {
    name: 'Crenwiz Diagrams',
    short: 'Diagrams from text in your documents and slides. Drawn in your browser; nothing leaves Google.',
    paragraphs: [
      'Write a diagram as text, see it at once, and put it into a document or onto a slide.',
      kinds,
      'Code that stands in a document can be turned into pictures, and pictures back into code.',
    ],
  },
  'Diagrams for Google with usage data': {
    name: 'Crenwiz Diagrams with Usage Data',
    short:
      'Diagrams from text in your documents and slides. Counts, without names, how often the editor opens.',
    paragraphs: [
      'Write a diagram as text, see it at once, and put it into a document or onto a slide.',
      kinds,
      'This is the edition for those who want to help: it counts how often the editor is opened. There is the same add-on without.',
    ],
  },
  'Out of Office': {
    name: 'Crenwiz Out of Office',
    short: 'Puts approved leave from your mails into your calendar and your team’s. Nothing leaves Google.',
    paragraphs: [
      'Say which mails approve your leave: their senders and their subject lines. The add-on reads those mails, shows what it would enter, and enters it when you agree; on request it looks every hour.',
      'A leave that is changed or cancelled is changed or taken out. What a mail doesn’t say clearly is shown to you and never guessed.',
    ],
  },
}
