/** The keys of the graph: one table, by which keys are heard and of which the help is made. */
import type { KeyId } from '../../i18n/interaction-types.js';

export interface Binding {
  readonly id: KeyId;
  /** As `KeyboardEvent.key` names them. */
  readonly keys: readonly string[];
  /** Keys that do the same without being named: what lies on the same cap. */
  readonly also?: readonly string[];
  /** Whether Shift has to be held; absent = it does not matter, as some layouts need it for a sign. */
  readonly shift?: boolean;
  /** The browser does it: what has the focus is a button. */
  readonly native?: boolean;
}

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

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
];

/** The part of an event by which a key is known. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What a key means here; null for those that are not ours: nothing with Ctrl, Alt or Meta is. */
export function bindingOf({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyPress): Binding | null {
  if (ctrlKey || altKey || metaKey) return null;
  return (
    KEYS.find(
      ({ keys, also, shift }) =>
        (keys.includes(key) || also?.includes(key) === true) && (shift ?? shiftKey) === shiftKey,
    ) ?? null
  );
}

/** Whether a key goes into a text or a choice, where it means a letter; or an input method is at work. */
export function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    event.isComposing ||
    (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea')))
  );
}
