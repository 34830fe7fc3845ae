/** One table of keys: what is heard is what the help lists, and nothing else. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyboardAction } from '../../../src/elements/picture/keyboard-navigation.js';
import { bindingOf, KEYS, type KeyPress } from '../../../src/elements/picture/key-bindings.js';
import { lateEn } from '../../../src/i18n/en-late.js';
import { sceneAt, small } from '../../scenes/make.js';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});
/** A cross: whichever way an arrow points from its middle, somebody is there. */
const scene = sceneAt(
  small(
    ['middle', 'north', 'south', 'east', 'west'],
    ['middle support north', 'south support middle', 'east support middle', 'middle support west'],
  ),
  { middle: [400, 300], north: [400, 60], south: [400, 540], east: [760, 300], west: [40, 300] },
);
const act = (event: KeyPress): ReturnType<typeof keyboardAction> =>
  keyboardAction(event, scene, { kind: 'actor', id: 'middle' }, 'middle');
const listed = KEYS.filter(({ place }) => place === undefined).flatMap((binding) =>
  [...binding.keys, ...(binding.also ?? [])].map((key) => ({ binding, key })),
);

describe('the table', () => {
  test('gives no key two meanings, and each a text for the help', () => {
    const presses = KEYS.flatMap(({ place = 'graph', keys, also = [], shift, ctrl }) =>
      [...keys, ...also].map((key) => `${place} ${shift ?? ''} ${ctrl ?? ''} ${key}`),
    );
    expect(new Set(presses).size).toBe(presses.length);
    expect(Object.keys(lateEn.interaction.help.actions).sort()).toEqual(KEYS.map(({ id }) => id).sort());
  });

  test('is what is heard: each key that it lists does something', () => {
    for (const { binding, key } of listed) {
      const event = press(key, { shiftKey: binding.shift ?? false });
      expect(bindingOf(event)?.id).toBe(binding.id);
      // The browser presses buttons; search and help are the element's, not the stage's.
      if (binding.native !== true && binding.id !== 'search' && binding.id !== 'help')
        expect(act(event), key).not.toBeNull();
    }
  });

  test('is all that is heard', () => {
    const known = new Set(listed.map(({ key }) => key));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 1 }),
          fc.constantFrom('Tab', 'Delete', 'F1', 'Insert', 'Dead', 'Backspace', 'constructor', '__proto__'),
        ),
        fc.boolean(),
        (key, shiftKey) => {
          if (!known.has(key)) expect(act(press(key, { shiftKey }))).toBeNull();
        },
      ),
    );
  });

  test.for(['ctrlKey', 'altKey', 'metaKey'] as const)('hears nothing with %s', (held) => {
    for (const { binding, key } of listed)
      for (const shiftKey of [binding.shift ?? false, true])
        expect(bindingOf(press(key, { [held]: true, shiftKey }))).toBeNull();
  });
});

test('Shift with an arrow moves the actor, an arrow alone goes to its neighbour that way', () => {
  expect(act(press('ArrowUp'))).toEqual({ act: 'go', to: { kind: 'actor', id: 'north' } });
  expect(act(press('ArrowLeft'))).toEqual({ act: 'go', to: { kind: 'actor', id: 'west' } });
  expect(act(press('ArrowLeft', { shiftKey: true }))).toEqual({ act: 'move', actor: 'middle', by: [-12, 0] });
});

test('signs that a layout has only with Shift are heard with it', () => {
  for (const key of ['?', '/', '[', ']', '+', '0'])
    expect(bindingOf(press(key, { shiftKey: true })), key).not.toBeNull();
});
