/** Pins, reading notes and fingerprints: what they may hold, and what is said of the rest. */
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../../src/check/check-dataset.js';
import { fastValidate, issuesOf, parse, raw, statement, type Json } from './datasets.js';

const pin = (changes: Json = {}): Json => ({ actor: 'us', x: 0.25, y: 0.5, ...changes });
const messagesOf = (input: unknown): string[] => issuesOf(input).map(({ message }) => message);

describe('pins', () => {
  test('are kept as they are given, from corner to corner', () => {
    const pins = [pin({ x: 0, y: 0 }), pin({ actor: 'guaido', x: 1, y: 1 })];
    expect(parse({ pins }).pins).toEqual(pins);
    expect(fastValidate(raw({ pins }))?.pins).toEqual(pins);
    expect(Object.hasOwn(parse(), 'pins')).toBe(false);
  });

  test.each<[unknown, string]>([
    [{}, 'pins: found an object, expected a list of pins. Put it in a list: [{ … }].'],
    [['us'], 'pin 1: found "us", expected a pin as { "actor": "…", "x": 0.5, "y": 0.5 }. Write an object in { }.'],
    [
      [pin({ x: 480 })],
      'pin 1, x: found the number 480, expected a number from 0 to 1. Write a share of the width of the plot, such as 0.5.',
    ],
    [
      [pin({ y: -0.1 })],
      'pin 1, y: found the number -0.1, expected a number from 0 to 1. Write a share of the height of the plot, such as 0.5.',
    ],
    [[pin({ x: '0.5' })], 'pin 1, x: found "0.5", expected a number from 0 to 1. Write 0.5 without quotation marks.'],
    [[{ actor: 'us', x: 0.5 }], 'pin 1: the key "y" is missing, expected a number from 0 to 1. Add "y": ….'],
    [[pin({ actor: 'uss' })], 'pin 1, actor: no actor has the id "uss". Did you mean "us"?'],
    [[pin(), pin({ x: 0.75 })], 'pin 2, actor: the actor "us" is already pinned by pin 1. Delete one of them.'],
  ])('are refused as %j', (pins, message) => {
    expect(messagesOf(raw({ pins }))).toEqual([message]);
    expect(fastValidate(raw({ pins }))).toBeNull();
  });

  test.each([Number.NaN, Infinity])('are refused at %d', (x) => {
    expect(issuesOf(raw({ pins: [pin({ x })] })).map(({ path }) => path)).toEqual(['pins[0].x']);
    expect(fastValidate(raw({ pins: [pin({ x })] }))).toBeNull();
  });
});

describe('reading notes and fingerprints', () => {
  const article = (changes: Json): Json => raw({ sources: [{ id: 'a', kind: 'article', ...changes }] });
  const readAs = (reading: unknown): string[] => messagesOf(article({ reading }));

  test('are kept as they are given', () => {
    const source = {
      id: 'a',
      kind: 'article',
      reading: [
        { paragraph: 2, note: 'Describes the weather.' },
        { paragraph: 2, note: 'Only a date.', coder: 'B' },
      ],
      fingerprint: 'sha256:9f86d081',
    };
    expect(parse({ sources: [source] }).sources).toEqual([source]);
    expect(fastValidate(raw({ sources: [source] }))?.sources).toEqual([source]);
  });

  test('are refused where they hold something else', () => {
    expect(readAs('none')).toEqual([
      'source "a", reading: found "none", expected a list of reading notes. Put it in a list: ["none"].',
    ]);
    expect(readAs([{ paragraph: 0, note: ' ' }])).toEqual([
      'source "a", reading note 1, paragraph: found the number 0, expected a paragraph number of 1 or more. The headline is paragraph 1.',
      'source "a", reading note 1, note: this text is empty. Write some text.',
    ]);
    expect(messagesOf(article({ fingerprint: 5 }))).toEqual([
      'source "a", fingerprint: found the number 5, expected text. Write "5".',
    ]);
  });

  test('two notes of one coder on one paragraph are probably a mistake, those of two coders are not', async () => {
    const reading = [
      { paragraph: 2, note: 'Weather.', coder: 'A' },
      { paragraph: 2, note: 'Weather.', coder: 'B' },
      { paragraph: 2, note: 'Prices.', coder: 'A' },
    ];
    const dataset = raw({ sources: [{ id: 'd', kind: 'dataset', reading }], statements: [statement()] });
    const { issues } = await checkDataset(JSON.stringify(dataset));
    expect(issues.filter(({ code }) => code === 'repeated-reading').map(({ message }) => message)).toEqual([
      'line 1, source "d", reading note 3, paragraph: paragraph 2 has a reading note of this coder already. Merge the two, or correct the number.',
    ]);
  });
});
