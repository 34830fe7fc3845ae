/** Large datasets are validated in steps, and a step never changes what comes of it. */
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../../src/data/steps.js';
import { validationSteps } from '../../../src/data/fast-validate.js';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { grouped } from '../../scenes/world.js';

interface Loose {
  statements: Record<string, unknown>[];
}

const large = (lines: number): Loose => structuredClone(grouped(300, lines)) as Loose;

/** The number of pauses of some steps. */
function pausesOf(steps: Iterator<unknown, unknown>): number {
  let pauses = 0;
  while (steps.next().done !== true) pauses += 1;
  return pauses;
}

describe('validationSteps', () => {
  test('pauses at least once for each thousand statements of a large dataset', () => {
    const { statements } = large(5000);
    expect(statements).toHaveLength(5000);
    expect(pausesOf(validationSteps(large(5000)))).toBeGreaterThanOrEqual(5);
  });

  test('does not pause for a dataset of fewer than a thousand statements', () => {
    expect(pausesOf(validationSteps(large(999)))).toBe(0);
    expect(pausesOf(validationSteps(large(1000)))).toBeGreaterThan(0);
  });

  test('gives the dataset that parseDataset gives, with its keys in the same order', () => {
    const input = large(2345);
    const read = atOnce(validationSteps(input));
    const parsed = parseDataset(input);
    expect(read).toStrictEqual(parsed);
    expect(Object.keys(read!)).toEqual(Object.keys(parsed));
  });

  test.each([
    ['the first statement', 0],
    ['one in the middle', 1250],
    ['the last statement', 2499],
  ])('refuses a large dataset for what is wrong in %s', (_which, index) => {
    const wrong = large(2500);
    wrong.statements[index]!['standing'] = 'rumoured';
    expect(atOnce(validationSteps(wrong))).toBeNull();
    const unknown = large(2500);
    unknown.statements[index]!['to'] = 'nobody';
    expect(atOnce(validationSteps(unknown))).toBeNull();
    const stray = large(2500);
    stray.statements[index]!['certainty'] = 1;
    expect(atOnce(validationSteps(stray))).toBeNull();
  });

  test('refuses two statements of one id that are far apart', () => {
    const twice = large(2500);
    twice.statements[2499]!['id'] = twice.statements[0]!['id'];
    expect(atOnce(validationSteps(twice))).toBeNull();
  });

  test('refuses a hole in a long list, and a long list that is the whole dataset', () => {
    const holes = large(1700);
    holes.statements.length = 1800;
    expect(atOnce(validationSteps(holes))).toBeNull();
    expect(atOnce(validationSteps(Object.assign([], { statements: large(1200).statements })))).toBeNull();
    expect(atOnce(validationSteps(null))).toBeNull();
    expect(atOnce(validationSteps(7))).toBeNull();
  });

  test('what the page does to its list between two steps is not seen', () => {
    const input = large(2500);
    const steps = validationSteps(input);
    steps.next();
    input.statements.length = 1600;
    input.statements[1550] = { id: 'late' };
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(step.value?.statements.map(({ id }) => id)).toEqual(large(2500).statements.map(({ id }) => id));
  });
});
