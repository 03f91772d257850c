import type { EditorHost } from '../host.ts'
import type { Texts } from '../texts/texts.ts'
import type { Draft } from './draft.ts'
import { type EditorIcon, Icon } from './icons.client.tsx'

type Change = (changed: Partial<Draft>) => void

/** How the picture stands on the page, and its words for people who can't see it. */
export function Appearance({
  texts,
  fields,
  draft,
  onChange,
  onPropose,
}: {
  readonly texts: Texts
  readonly fields: EditorHost['fields']
  readonly draft: Draft
  readonly onChange: Change
  readonly onPropose: () => void
}) {
  return (
    <section class="appearance" aria-label={texts.settings}>
      {fields.includes('caption') && (
        <label class="field wide">
          <span>{texts.caption}</span>
          <input
            value={draft.caption}
            placeholder={texts.captionHint}
            onInput={(event) => onChange({ caption: event.currentTarget.value })}
          />
        </label>
      )}
      <div class="field wide">
        <label for="alt">{texts.alt}</label>
        <textarea
          id="alt"
          rows={2}
          value={draft.alt}
          placeholder={texts.altHint}
          aria-describedby="alt-state"
          onInput={(event) => onChange({ alt: event.currentTarget.value })}
        />
        <small id="alt-state">
          {draft.isAltProposed && draft.alt && texts.altProposed}
          {!draft.isAltProposed && (
            <button type="button" class="quiet" onClick={onPropose}>
              {texts.altPropose}
            </button>
          )}
        </small>
      </div>
      <span class="break" />
      <label class="field">
        <span>{texts.theme}</span>
        <select
          value={draft.theme}
          onChange={(event) => {
            const theme = themes.find((each) => each === event.currentTarget.value)
            if (theme) onChange({ theme })
          }}
        >
          <option value="auto">{texts.themeAuto}</option>
          <option value="light">{texts.themeLight}</option>
          <option value="dark">{texts.themeDark}</option>
        </select>
      </label>
      {fields.includes('align') && <Alignment texts={texts} draft={draft} onChange={onChange} />}
      <Width texts={texts} draft={draft} onChange={onChange} />
    </section>
  )
}

const themes = ['auto', 'light', 'dark'] as const

interface Part {
  readonly texts: Texts
  readonly draft: Draft
  readonly onChange: Change
}

function Alignment({ texts, draft, onChange }: Part) {
  const choices: readonly { align: Draft['align']; icon: EditorIcon; words: string }[] = [
    { align: 'left', icon: 'alignLeft', words: texts.alignLeft },
    { align: 'center', icon: 'alignCenter', words: texts.alignCenter },
    { align: 'right', icon: 'alignRight', words: texts.alignRight },
  ]
  return (
    <fieldset class="field segments">
      <legend>{texts.align}</legend>
      {choices.map(({ align, icon, words }) => (
        <label key={align} title={words}>
          <input
            type="radio"
            name="align"
            aria-label={words}
            checked={draft.align === align}
            onChange={() => onChange({ align })}
          />
          <span>
            <Icon name={icon} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Width({ texts, draft, onChange }: Part) {
  const { width } = draft
  return (
    <div class="field">
      <label for="width">{texts.width}</label>
      <div class="width">
        <select
          id="width"
          value={width === 'natural' ? 'natural' : 'percent'}
          onChange={(event) => onChange({ width: event.currentTarget.value === 'natural' ? 'natural' : 100 })}
        >
          <option value="natural">{texts.widthNatural}</option>
          <option value="percent">{texts.widthPercent}</option>
        </select>
        {width !== 'natural' && (
          <>
            <input
              type="range"
              min="10"
              max="100"
              step="5"
              value={width}
              aria-label={texts.widthPercent}
              onInput={(event) => onChange({ width: Number(event.currentTarget.value) })}
            />
            <output>{width} %</output>
          </>
        )}
      </div>
    </div>
  )
}
