import { Schema } from 'prosemirror-model'
import { marks } from './schema-marks.ts'
import { nodes } from './schema-nodes.ts'
import { tables } from './schema-tables.ts'

/** The editor's schema: ADF's names throughout, so that a document is converted almost by leaving it alone. */
export const schema = new Schema({ nodes: { ...nodes, ...tables }, marks: { ...marks } })
