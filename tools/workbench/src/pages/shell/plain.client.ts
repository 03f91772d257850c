import { loadLater } from './later.client.ts'

loadLater(document)
