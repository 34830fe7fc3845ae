/** Finds steps of a story whose view hides what it names. */
import type { DatasetIssue } from '../errors.js';
import { placeInFile } from '../data/issues.js';
import type { Dataset } from '../data/parse-dataset.js';
import { parsePath } from '../data/path.js';
import { storyNotices } from '../model/view/story-notices.js';

/** A warning for each part of a step that cannot be shown. */
export function checkViews(dataset: Dataset): DatasetIssue[] {
  return storyNotices(dataset).map(({ ids: _ids, ...issue }) => ({
    ...issue,
    message: issue.message.replace(issue.path, placeInFile(parsePath(issue.path), dataset).words),
  }));
}
