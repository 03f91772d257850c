/** The places of a longest rising row in a list of different numbers: what needn't be moved to bring it in order. */
export function longestRising(numbers: readonly number[]): readonly number[] {
  // `ends[n]` is the place of the smallest number with which a row of n + 1 ends.
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [place, number] of numbers.entries()) {
    let low = 0
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] as number] as number) < number) low = middle + 1
      else high = middle
    }
    before[place] = ends[low - 1]
    ends[low] = place
  }
  const row: number[] = []
  for (let place = ends.at(-1); place !== undefined; place = before[place]) row.push(place)
  return row.reverse()
}
