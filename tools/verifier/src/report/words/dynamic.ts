import type { Data } from '../../finding.ts'
import { counted, type WordTable } from './words.ts'

const run = (data: Data) => `In ${counted(data, 'drives', 'drive')} of the app`

/** What a run in the workbench showed. */
export const dynamicWords: WordTable = {
  CANARIES_NOT_SEEN: {
    title: 'No canary was seen',
    sentence: (data) =>
      `${run(data)}, on a site whose every field held a canary, none of ${counted(data, 'canaries', 'canary', 'canaries')} in ${counted(data, 'forms', 'form')} was found in what left, was stored or was logged.`,
  },
  EVENTS_AS_LISTED: {
    title: 'Events were as listed',
    sentence: (data) => `${run(data)}, each usage event had the published fields and no other.`,
  },
  IDS_NOT_RECOVERED: {
    title: 'No site was recovered',
    sentence: (data) =>
      `${run(data)}, an attacker with the list of sites, the source and the manifest recovered no installation from what was sent.`,
  },
  HOSTS_AS_LISTED: {
    title: 'Hosts were as listed',
    sentence: (data) => `${run(data)}, no other host was tried than those that the claim allows.`,
  },
  SWITCH_OBEYED: {
    title: 'The switch was obeyed',
    sentence: (data) =>
      `${run(data)}, with analytics switched off, nothing was sent and nothing else changed.`,
  },
  NOTHING_LEFT_BEHIND: {
    title: 'Nothing was left behind',
    sentence: (data) =>
      `${run(data)}, after the page was deleted for good, no byte of its configuration was found in the store.`,
  },
}
