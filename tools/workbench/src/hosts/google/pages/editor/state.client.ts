type State = 'saved' | 'saving' | 'offline' | 'refused'

const words: Readonly<Record<State, string>> = {
  saved: 'Saved',
  saving: 'Saving …',
  offline: 'The workbench can’t be reached. What you write is kept on this page and saved when it is back.',
  refused: 'A change could not be saved.',
}

/** Says in the head whether all that was written is kept. */
export function showState(state: State): void {
  const place = document.querySelector('#editor-state')
  if (place && place.textContent !== words[state]) place.textContent = words[state]
}
