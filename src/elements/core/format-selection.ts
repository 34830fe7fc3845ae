/** Writes a selection as the text of the public contract; `selection.ts` reads it. */
import type { Selection } from '../../model/selection.js';

/** `actor:ID`, `edge:ID` or `statement:ID`; null for nothing. */
export const formatSelection = (selection: Selection | null): string | null =>
  selection === null ? null : `${selection.kind}:${selection.id}`;
