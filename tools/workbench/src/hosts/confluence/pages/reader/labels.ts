import { type Html, html } from '../../../../pages/html.ts'
import { icon } from '../../../../pages/shell/icon.ts'

/** A page's labels, with a field for a new one where the person may write. */
export function labelRow(labels: readonly string[], pageId: string, mayWrite: boolean): Html {
  const action = `/api/pages/${pageId}/labels`
  const shown = labels.map(
    (label) =>
      html`<li class="label"><span>${label}</span>${
        mayWrite &&
        html`<form method="post" action="${action}/remove"><button name="label" value="${label}" aria-label="Remove the label ${label}">${icon('close')}</button></form>`
      }</li>`,
  )
  return html`<footer class="labels">${icon('label')}<ul aria-label="Labels">${shown.length > 0 ? shown : html`<li class="quiet">No labels</li>`}</ul>
${mayWrite && html`<form method="post" action="${action}" class="label-form"><input name="label" aria-label="New label" placeholder="Add a label" maxlength="255" pattern="[^\\s,!?#&:;<>@^()*+]+" title="One word, without spaces or commas" required><button class="button small" type="submit">Add</button></form>`}</footer>`
}
