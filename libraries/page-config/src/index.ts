export { definePageConfig, type Opened, type PageConfigFormat, type Refused } from './page-config.ts'
