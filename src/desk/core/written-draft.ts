/** Reads a draft as a dataset, once for each state of it. The desk loads it when the page is there. */
import { issuesOf } from './draft-issues.js';
import { toDataset } from './to-dataset.js';
import type { Draft } from './types.js';

export interface WrittenDraft {
  /** The dataset of all finished statements. */
  readonly dataset: unknown;
  /** What is wrong with it, at the cells of the draft. */
  readonly issues: ReturnType<typeof issuesOf>;
}

const READ = new WeakMap<Draft, WrittenDraft>();

export function writtenDraft(draft: Draft): WrittenDraft {
  const known = READ.get(draft);
  if (known !== undefined) return known;
  const read = { dataset: toDataset(draft), issues: issuesOf(draft) };
  READ.set(draft, read);
  return read;
}
