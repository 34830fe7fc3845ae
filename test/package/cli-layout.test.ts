/** `diplomatic-graph layout`, as built: it writes into the dataset, and touches nothing else of it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { callCommand } from './call-command.js';

const folder = mkdtempSync(join(tmpdir(), 'diplomatic-graph-layout-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], input?: string): { code: number | null; out: string; problems: string } => {
  const { code, out, said } = callCommand(args, folder, input);
  return { code, out, problems: said };
};

/** As an author has laid it out. */
const TEXT = `{
  "format": 1,   "title": "Two",
  "sources": [{ "id": "s", "kind": "dataset" }],
  "actors": [
    { "id": "a", "kind": "state", "name": "A" },
    { "id": "b", "kind": "state", "name": "B", "names": { "es": "Otra B, mucho más larga" } }
  ],
  "statements": [{ "id": "1", "source": "s", "from": "a", "relation": "support", "to": "b" }]
}
`;
const write = (name: string, text = TEXT): string => {
  writeFileSync(join(folder, name), text);
  return name;
};
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

test('writes into the file itself, leaves the rest as it stood, and says what it did', () => {
  const { code, out, problems } = run(['layout', write('one.json')]);
  expect({ code, out, problems }).toEqual({
    code: 0,
    out: 'one.json: 2 actors placed in wide, square, tall frames, for names in en\n',
    problems: '',
  });
  expect(read('one.json').startsWith(TEXT.slice(0, -3))).toBe(true);
  const { layout, ...rest } = JSON.parse(read('one.json')) as Record<
    string,
    Record<string, { places: { actor: string }[] }>
  >;
  expect(rest).toEqual(JSON.parse(TEXT));
  expect(Object.keys(layout!)).toEqual(['wide', 'square', 'tall']);
  expect(layout!['tall']!.places.map(({ actor }) => actor)).toEqual(['a', 'b']);
  expect(run(['check', 'one.json'])).toMatchObject({ code: 0, problems: '' });
  // A second time, nothing is left to change.
  const before = read('one.json');
  expect(run(['layout', 'one.json']).code).toBe(0);
  expect(read('one.json')).toBe(before);
});

test('pins stand where they are set, in the layout and in the picture', () => {
  const pins = '"pins": [{ "actor": "b", "x": 0.25, "y": 0.75 }],';
  const pinned = TEXT.replace('"actors"', `${pins}\n  "actors"`);
  expect(run(['layout', write('pins.json', pinned)])).toMatchObject({ code: 0, problems: '' });
  expect(run(['check', 'pins.json'])).toMatchObject({ code: 0, problems: '' });
  const svg = run(['svg', 'pins.json', '--no-data']).out;
  expect(svg).toBe(run(['svg', write('bare.json', pinned), '--no-data']).out);
  // Another pin makes the layout stale.
  write('pins.json', read('pins.json').replace('0.75', '0.5'));
  expect(run(['check', 'pins.json']).problems + run(['check', 'pins.json']).out).toContain('out of date');
  expect(run(['svg', 'pins.json', '--no-data']).out).not.toBe(svg);
});

test('a dataset that has changed since is told of by check, and still drawn', () => {
  run(['layout', write('old.json')]);
  writeFileSync(join(folder, 'old.json'), read('old.json').replace('"name": "A"', '"name": "Another name"'));
  const { code, problems } = run(['check', 'old.json']);
  expect(code).toBe(0);
  const told = [...problems.matchAll(/^old\.json:\d+:\d+: warning: layout\.(\w+): .* Run diplomatic-graph/gm)];
  expect(told.map(([, shape]) => shape)).toEqual(['wide', 'square', 'tall']);
  expect(run(['svg', 'old.json']).out).toContain('Another name');
});

test('-o names another file, standard input goes to standard output, --locale is for names in that language', () => {
  write('two.json');
  expect(run(['layout', 'two.json', '-o', 'three.json']).code).toBe(0);
  expect(read('two.json')).toBe(TEXT);
  const { code, out } = run(['layout', '-'], TEXT);
  expect(code).toBe(0);
  expect(out).toBe(read('three.json'));
  const hash = (text: string): string => (JSON.parse(text) as { layout: { wide: { hash: string } } }).layout.wide.hash;
  expect(hash(run(['layout', '-', '--locale', 'es'], TEXT).out)).not.toBe(hash(out));
});

test('a dataset within an SVG goes into a JSON file that is named', () => {
  const svg = run(['svg', write('four.json')]).out;
  write('four.svg', svg);
  const { code, problems } = run(['layout', 'four.svg']);
  expect(code).toBe(2);
  expect(problems).toBe(
    'DATASET: found "four.svg", expected a name that ends in .json. Name one with -o FILE. See diplomatic-graph --help.\n',
  );
  expect(read('four.svg')).toBe(svg);
  expect(run(['layout', 'four.svg', '-o', 'five.json']).code).toBe(0);
  expect(run(['check', 'five.json'])).toMatchObject({ code: 0, problems: '' });
});

test('a dataset that is wrong is left alone', () => {
  const wrong = write('wrong.json', TEXT.replace('"to": "b"', '"to": "c"'));
  const { code, problems } = run(['layout', wrong]);
  expect(code).toBe(1);
  expect(problems).toContain('statement "1", to: no actor has the id "c"');
  expect(read(wrong)).not.toContain('layout');
});

test.each(['es', 'es-MX', 'fr', 'de'])('a layout for names in %s is not out of date', (locale) => {
  expect(run(['layout', write('names.json'), '--locale', locale]).code).toBe(0);
  expect(run(['check', 'names.json'])).toMatchObject({ code: 0, problems: '' });
});
