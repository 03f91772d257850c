import type { Model } from './meaning.ts'
import { api } from './models/forge/api.ts'
import { bridge, confluenceBridge, jiraBridge } from './models/forge/bridge.ts'
import { auth, i18n, llm, objectStore, sql } from './models/forge/data-services.ts'
import { events } from './models/forge/events.ts'
import { kvs, oldStorage } from './models/forge/kvs.ts'
import { forgeReact, forgeUi, forgeUiJira, metrics } from './models/forge/react.ts'
import { resolvers } from './models/forge/resolver.ts'
import { productKinds } from './models/host/product.ts'
import { consoleMeaning } from './models/node/console.ts'

const everywhere: Model = { module: 'globals', exports: { console: consoleMeaning }, kinds: productKinds }

/** Everything from outside its own code that an app can call, as far as it is known. */
export const models: readonly Model[] = [
  everywhere,
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
]
