/**
 * The shape of a whole dataset file, including its groups and its story. `npm run schema` writes it, with the texts of
 * `descriptions.ts`, to `graph-data/dataset.schema.json`.
 */
import * as v from 'valibot';
import { groupedSchema } from './groups-schema.js';
import { storySchema } from './story-schema.js';

/** The schema of one dataset file. */
export const datasetSchema = v.looseObject({ ...groupedSchema.entries, story: v.optional(storySchema) });

/** A dataset with valid objects, whose references to each other have not been checked yet. */
export type DatasetShape = v.InferOutput<typeof datasetSchema>;
