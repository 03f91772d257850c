import type { Model } from './meaning.ts'
import { globals } from './models/browser/globals.ts'
import { api } from './models/forge/api.ts'
import { bridge, confluenceBridge, jiraBridge } from './models/forge/bridge.ts'
import { auth, i18n, llm, objectStore, sql } from './models/forge/data-services.ts'
import { events } from './models/forge/events.ts'
import { kvs, oldStorage } from './models/forge/kvs.ts'
import { forgeReact, forgeUi, forgeUiJira, metrics } from './models/forge/react.ts'
import { resolvers } from './models/forge/resolver.ts'
import { nodeCrypto } from './models/node/crypto.ts'
import { fileModels } from './models/node/files.ts'
import { networkModels } from './models/node/network.ts'
import { processModel, runModels } from './models/node/process.ts'
import { textModels } from './models/node/text.ts'
import { axios } from './models/packages/axios.ts'
import { browserStoreModels } from './models/packages/browser-stores.ts'
import { fetchClients } from './models/packages/fetch-clients.ts'
import { hashModels } from './models/packages/hashes.ts'
import { lodashModels } from './models/packages/lodash.ts'
import { loggerModels } from './models/packages/loggers.ts'
import { reactModels } from './models/packages/react.ts'
import { serviceModels } from './models/packages/services.ts'
import { textPackages } from './models/packages/text.ts'

/** Everything from outside its own code that an app can call, as far as it is known. */
export const models: readonly Model[] = [
  ...globals,
  api,
  kvs,
  oldStorage,
  events,
  resolvers,
  bridge,
  confluenceBridge,
  jiraBridge,
  forgeReact,
  forgeUi,
  forgeUiJira,
  metrics,
  sql,
  objectStore,
  llm,
  auth,
  i18n,
  nodeCrypto,
  processModel,
  ...networkModels,
  ...fileModels,
  ...runModels,
  ...textModels,
  axios,
  ...fetchClients,
  ...serviceModels,
  ...loggerModels,
  ...hashModels,
  ...browserStoreModels,
  ...reactModels,
  ...lodashModels,
  ...textPackages,
]
