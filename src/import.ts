/**
 * The package entry `diplomatic-graph/import`: makes datasets of tables, in Node and in browsers. It needs no page and
 * no network.
 */
export { DatasetError, OptionError } from './errors.js';
export {
  CAMEO_ROOTS,
  eventOfCode,
  PLOVER_TYPES,
  QUAD_CLASSES,
  RELATION_GROUPINGS,
  type EventCode,
  type QuadClass,
  type RelationGrouping,
} from './import/cameo.js';
export { CODE_SCHEMES, type CodeScheme } from './import/countries.js';
export { writeDatasetText } from './import/dataset-text.js';
export {
  importGraphFile,
  isGraphFileName,
  previewGraphFile,
  type GraphImportOptions,
} from './import/load-graph-file.js';
export {
  importTable,
  previewTable,
  type ImportOptions,
  type ImportProgress,
  type ImportReport,
  type TableImport,
  type TablePreview,
  type TablePreviewOptions,
} from './import/import-table.js';
export type { TableRow } from './import/read-rows.js';
export {
  describeRowProblem,
  LEFT_OUT,
  REJECTIONS,
  type RowProblem,
  type RowProblemCode,
} from './import/row-problem.js';
export type { FieldSources } from './import/row-statement.js';
export type { ImportedDataset, ImportedStatement } from './import/statement-collector.js';
export type { ImportedActor } from './import/table-actors.js';
export type { ImportedGroup } from './import/table-groups.js';
export { TABLE_FIELDS, type TableColumns, type TableField } from './import/table-fields.js';
export type { NamedRelation, RelationUse } from './import/table-relations.js';
export type { ReadableInput, TableEncoding } from './import/text-chunks.js';
