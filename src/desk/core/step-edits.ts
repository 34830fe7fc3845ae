/** Edits of the story: its steps, each with a title, a text and a view. */
import type { StepView } from '../../data/story-schema.js';
import { deleteRow, setCells } from './change.js';
import { existingRow, ORDER, rowsOf, textOf } from './draft.js';
import { cellsToAdd, cellsToEdit, changeOf } from './entered.js';
import type { Change, Draft, Json } from './types.js';

/** Fields of a step; an absent one stays, an empty one is removed. */
export interface StepFields {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  /** What the graph shows at this step; keys that are absent restrict nothing. */
  readonly view?: StepView | undefined;
}

/** Adds a step at the end of the story. */
export function addStep(
  draft: Draft,
  fields: StepFields & { readonly title: string },
): { readonly change: Change; readonly id: string } {
  const highest = Math.max(0, ...[...draft.steps.keys()].map(Number).filter(Number.isInteger));
  const id = String(highest + 1);
  return { change: changeOf('add-step', fields.title, cellsToAdd(draft, 'steps', id, cellsOf(fields))), id };
}

export function editStep(draft: Draft, id: string, fields: StepFields, group?: string): Change {
  const about = fields.title ?? textOf(draft, 'steps', id, 'title');
  return changeOf('edit-step', about, cellsToEdit(draft, 'steps', id, cellsOf(fields)), group);
}

export function deleteStep(draft: Draft, id: string): Change {
  existingRow(draft, 'steps', id);
  return changeOf('delete-step', textOf(draft, 'steps', id, 'title'), deleteRow(draft, 'steps', id));
}

/**
 * Moves a step earlier or later in the story.
 *
 * @param by -1 for one place earlier, 1 for one place later. At the ends of the story nothing changes.
 */
export function moveStep(draft: Draft, id: string, by: -1 | 1): Change {
  const order = rowsOf(draft, 'steps').map(([row]) => row);
  const at = order.indexOf(id);
  const to = at + by;
  const about = textOf(draft, 'steps', id, 'title');
  if (at === -1 || to < 0 || to >= order.length) return changeOf('move-step', about, []);
  order.splice(at, 1);
  order.splice(to, 0, id);
  const cells = order.flatMap((row, place) => setCells(draft, 'steps', row, { [ORDER]: place }));
  return changeOf('move-step', about, cells);
}

/** An empty view is removed: a step without one shows everything. */
function cellsOf({ title, text, view }: StepFields): Readonly<Record<string, Json | undefined>> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(text === undefined ? {} : { text }),
    ...(view === undefined ? {} : { view: view as Json }),
  };
}
