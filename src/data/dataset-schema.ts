/** The shape of a whole dataset file, its story with it. With `descriptions.ts` it becomes `graph-data/dataset.schema.json`. */
import * as v from 'valibot';
import { plainSchema } from './schema.js';
import { storySchema } from './story-schema.js';

/** One dataset file. */
export const datasetSchema = v.looseObject(
  { ...plainSchema.entries, story: v.optional(storySchema) },
  plainSchema.message,
);

/** A dataset as written in a file, valid by itself but not yet checked across. */
export type DatasetShape = v.InferOutput<typeof datasetSchema>;
