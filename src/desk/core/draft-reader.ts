/** Reads a draft as a dataset, once for each state of it. */
import { issuesOf } from './draft-issues.js';
import { toDataset } from './to-dataset.js';
import type { Draft } from './types.js';

export interface ReadDraft {
  /** The dataset of all finished statements. */
  readonly dataset: unknown;
  /** What is wrong with it, at the cells of the draft. */
  readonly issues: ReturnType<typeof issuesOf>;
}

/** A function that reads drafts; the one that it was asked for last is not read again. */
export function draftReader(): (draft: Draft) => ReadDraft {
  let last: Draft | null = null;
  let read: ReadDraft | null = null;
  return (draft) => {
    if (read === null || draft !== last) read = { dataset: toDataset(draft), issues: issuesOf(draft) };
    last = draft;
    return read;
  };
}
