// Runs first in the top page: keeps the moments at which its frames say that their picture is there.
const times: number[] = []
Object.assign(window, { pictureTimes: times })
window.addEventListener('message', (event) => {
  const at: unknown = event.data?.pictureAt
  if (typeof at === 'number') times.push(at)
})
