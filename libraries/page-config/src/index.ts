export {
  definePageConfig,
  type Opened,
  type Packed,
  type PageConfigDefinition,
  type PageConfigFormat,
  type Refused,
  type StoredDocument,
} from './page-config.ts'
