/** Chooses words by keyboard: a cursor that goes from word to word, and a selection that grows from it. */
import type { TextRange } from '../core/words.js';

/** Chosen words, as indexes: the selection leads from `anchor` to `head`, both included; `head` is what moves. */
export interface WordSelection {
  readonly anchor: number;
  readonly head: number;
}

/** Where a key moves the selection to; null if the key does nothing here. */
export function moveSelection(
  { anchor, head }: WordSelection,
  words: readonly TextRange[],
  { key, shiftKey, rtl }: { readonly key: string; readonly shiftKey: boolean; readonly rtl: boolean },
): WordSelection | null {
  const last = words.length - 1;
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const backward = rtl ? 'ArrowRight' : 'ArrowLeft';
  const to = (at: number): WordSelection => {
    const next = Math.max(0, Math.min(last, at));
    return { anchor: shiftKey ? anchor : next, head: next };
  };
  if (key === forward) return to(head + 1);
  if (key === backward) return to(head - 1);
  if (key === 'Home') return to(0);
  if (key === 'End') return to(last);
  // Chooses which end moves.
  if (key === '[') return { anchor: Math.max(anchor, head), head: Math.min(anchor, head) };
  if (key === ']') return { anchor: Math.min(anchor, head), head: Math.max(anchor, head) };
  return null;
}

/** The words of a selection as a span of the paragraph. */
export function spanOf({ anchor, head }: WordSelection, words: readonly TextRange[]): TextRange {
  return { start: words[Math.min(anchor, head)]!.start, end: words[Math.max(anchor, head)]!.end };
}

/** The selection that covers a span; null if no word lies within it. */
export function selectionOf({ start, end }: TextRange, words: readonly TextRange[]): WordSelection | null {
  const anchor = words.findIndex((word) => word.end > start);
  const head = words.findLastIndex((word) => word.start < end);
  return anchor === -1 || head < anchor ? null : { anchor, head };
}
