/** The keys of graph, table, matrix and story. The graph hears by this table, and the help lists it. */
import type { KeyId } from '../../i18n/interaction-types.js';

export interface Binding {
  readonly id: KeyId;
  /**
   * Where the key is heard; absent = on the graph. `table-focus.ts`, `matrix-keys.ts` and `story-panel.ts` hear those
   * of table, matrix and story.
   */
  readonly place?: 'table' | 'matrix' | 'story';
  /** As `KeyboardEvent.key` names them. */
  readonly keys: readonly string[];
  /** Further keys with the same effect, which the help does not name: the second sign of a key. */
  readonly also?: readonly string[];
  /** Whether Shift has to be held; absent = either way, since some keyboard layouts need Shift for a sign. */
  readonly shift?: boolean;
  /** Whether Ctrl or ⌘ has to be held. */
  readonly ctrl?: boolean;
  /** Whether the browser does it, since what has the focus is a button. */
  readonly native?: boolean;
}

const SIDEWAYS = ['ArrowLeft', 'ArrowRight'];
const UP_AND_DOWN = ['ArrowUp', 'ArrowDown'];
const ARROWS = [...SIDEWAYS, ...UP_AND_DOWN];

/** In the order in which the help lists them. */
export const KEYS: readonly Binding[] = [
  { id: 'go', keys: ARROWS, shift: false },
  { id: 'next', keys: [']', 'PageDown'] },
  { id: 'previous', keys: ['[', 'PageUp'] },
  { id: 'open', keys: ['Enter', ' '], native: true },
  { id: 'leave', keys: ['Escape'] },
  { id: 'search', keys: ['/'] },
  { id: 'most', keys: ['Home'] },
  { id: 'fewest', keys: ['End'] },
  { id: 'zoomIn', keys: ['+'], also: ['='] },
  { id: 'zoomOut', keys: ['-'], also: ['_'] },
  { id: 'reset', keys: ['0'] },
  { id: 'move', keys: ARROWS, shift: true },
  { id: 'help', keys: ['?'] },
  { id: 'tableRow', place: 'table', keys: UP_AND_DOWN },
  { id: 'tableButton', place: 'table', keys: SIDEWAYS },
  { id: 'tableEnd', place: 'table', keys: ['Home', 'End'] },
  { id: 'matrixCell', place: 'matrix', keys: ARROWS },
  { id: 'matrixFilled', place: 'matrix', keys: ARROWS, ctrl: true },
  { id: 'matrixEnds', place: 'matrix', keys: ['Home', 'End'] },
  { id: 'storyStep', place: 'story', keys: [...SIDEWAYS, 'PageUp', 'PageDown'] },
  { id: 'storyEnd', place: 'story', keys: ['Home', 'End'] },
];

/** The part of an event that a binding depends on. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** The binding of a key on the graph; null where there is none, and for all keys with Ctrl, Alt or Meta. */
export function bindingOf({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyPress): Binding | null {
  if (ctrlKey || altKey || metaKey) return null;
  return (
    KEYS.find(
      ({ place, keys, also, shift }) =>
        place === undefined && (keys.includes(key) || also?.includes(key) === true) && (shift ?? shiftKey) === shiftKey,
    ) ?? null
  );
}

/** Whether a key belongs to a field for text or a choice, or to an input method. */
export function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    event.isComposing ||
    (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea')))
  );
}
