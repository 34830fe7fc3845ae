/** The same input and options give the same bytes by `toSvg` and on the command line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { drawInNode, generatedCases, projectCases, type Varied } from '../scenes/varied.js';
import { FULL } from '../tools/runs.js';
import { callCommand } from './call-command.js';
import { argumentsOf } from './svg-arguments.js';

const folder = mkdtempSync(join(tmpdir(), 'diplomatic-graph-bytes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command writes of a case, or the words by which it refuses it. */
function drawByCommand({ input, options }: Varied): string {
  writeFileSync(join(folder, 'data.json'), JSON.stringify(input));
  const { code, out, said } = callCommand(['svg', 'data.json', ...argumentsOf(options)], folder);
  return code === 0 ? out : said;
}

test('datasets of the project and two hundred generated ones have the same bytes on the command line', async () => {
  const cases = [...projectCases(), ...generatedCases(FULL ? 220 : 16)];
  const seen = { drawn: 0, refused: 0 };
  for (const each of cases) {
    const [expected, found] = [await drawInNode(each), drawByCommand(each)];
    if (expected.startsWith('<')) {
      expect(found, `${each.name}, ${JSON.stringify(each.options)}`).toBe(expected);
      seen.drawn += 1;
    } else {
      expect(found).toContain(expected);
      seen.refused += 1;
    }
  }
  expect(seen.drawn, JSON.stringify(seen)).toBeGreaterThanOrEqual(FULL ? 200 : 20);
});
