/**
 * The valibot schema of a story: steps with a title, a text and a view. It is apart from `schema.ts`, so that it is
 * loaded only for datasets that have a story.
 */
import * as v from 'valibot';
import { byLanguage, filled, text } from './schema.js';
import { isTime } from './time.js';
import { STANDINGS } from './vocabulary.js';

const ids = v.array(filled);
const two = v.pipe(
  ids,
  v.check((pair) => pair.length === 2 && pair[0] !== pair[1]),
);

const viewSchema = v.looseObject({
  focus: v.optional(filled),
  depth: v.optional(v.picklist([1, 2, 3])),
  between: v.optional(two),
  relations: v.optional(ids),
  standings: v.optional(v.array(v.picklist(STANDINGS))),
  sources: v.optional(ids),
  text: v.optional(filled),
  asOf: v.optional(v.pipe(v.string(), v.check(isTime))),
  undated: v.optional(v.picklist(['show', 'hide'])),
  fold: v.optional(v.literal(true)),
  groups: v.optional(v.picklist(['none', 'hulls', 'folded'])),
  openGroups: v.optional(ids),
  sides: v.optional(two),
  selected: v.optional(v.pipe(v.string(), v.regex(/^(actor|edge|statement):./s))),
});

const stepSchema = v.looseObject({
  title: filled,
  titles: v.optional(byLanguage),
  text: v.optional(text),
  texts: v.optional(byLanguage),
  view: v.optional(viewSchema),
});

export const storySchema = v.array(stepSchema);

/** What a step shows. A key that is absent restricts nothing. */
export type StepView = v.InferOutput<typeof viewSchema>;
/** A step as written in a file. */
export type Step = v.InferOutput<typeof stepSchema>;
