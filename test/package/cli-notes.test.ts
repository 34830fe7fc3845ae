/** What the command line says beside its results: denials that have no line, languages, ids and quotation marks. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { callCommand } from './call-command.js';

const folder = mkdtempSync(join(tmpdir(), 'diplomatic-graph-notes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
} {
  const { code, out, said } = callCommand(args, folder);
  return { code, out, said: said.trimEnd() };
}

const statement = (id: string, from: string, to: string, standing: string, relation = 'support'): object => ({
  id,
  source: 'table',
  from,
  relation,
  to,
  standing,
});
const data = {
  format: 1,
  title: 'Denials',
  sources: [{ id: 'table', kind: 'dataset' }],
  actors: [
    { id: 'vantia', kind: 'state', name: 'Vantia' },
    { id: 'sorrel', kind: 'state', name: 'Kingdom of Sorrel', aliases: ['Sorrel'], names: { de: 'Königreich Sorrel' } },
    { id: 'council', kind: 'organisation', name: 'Council' },
  ],
  statements: [
    statement('1', 'vantia', 'sorrel', 'stated'),
    statement('2', 'vantia', 'sorrel', 'denied'),
    statement('3', 'vantia', 'council', 'denied', 'recognition'),
    statement('6', 'sorrel', 'vantia', 'stated', 'recognition'),
    statement('4', 'sorrel', 'council', 'denied'),
    { ...statement('5', 'sorrel', 'council', 'denied'), locator: 'row 5' },
  ],
  story: [{ title: 'One', view: { relations: ['recognition'] } }],
};
writeFileSync(join(folder, 'story.json'), JSON.stringify(data));

describe('denials of which nothing else is said', () => {
  const all = 'Add --standings "stated reported implied called-for denied" to include';
  const three = `3 denials are not drawn, since nothing else is said of their relations. ${all} them.`;

  test.each([
    [['svg'], three],
    [['svg', '--evidence', 'footnotes'], three],
    [['png', '-o', 'story.png'], three],
    [['csv'], three.replace('drawn', 'in the table')],
    [['svg', '--step', '1'], `1 denial is not drawn, since nothing else is said of its relation. ${all} it.`],
  ])('are noted by %j', (args, note) => {
    expect(run(...args, 'story.json')).toMatchObject({ code: 0, said: `note: ${note}` });
  });

  test.each([
    ['svg', '--standings', 'stated reported implied called-for denied'],
    ['svg', '--standings', 'stated'],
    ['csv', '--actors'],
    ['svg', '--between', 'vantia sorrel'],
    ['check'],
  ])('are no matter of %s %s %s', (...args) => {
    expect(run(...args, 'story.json')).toMatchObject({ code: 0, said: '' });
  });

  test('are drawn when the note is followed', () => {
    const { out } = run('svg', 'story.json', '--standings', 'stated reported implied called-for denied');
    expect(out).toContain('data-edge="vantia/recognition/council"');
    expect(run('svg', 'story.json').out).not.toContain('data-edge="vantia/recognition/council"');
  });
});

describe('--locale', () => {
  const standings = ['--standings', 'stated denied'];
  const known = 'There are en, es, fr, pt, ru, ar, zh and de.';

  test.each([
    ['french', 'no texts in "french"; English is used. Did you mean "fr"?'],
    ['español', 'no texts in "español"; English is used. Did you mean "es"?'],
    ['german', 'no texts in "german"; English is used. Did you mean "de"?'],
    ['fr_CA', 'no texts in "fr_CA"; English is used. Did you mean "fr-CA"?'],
    ['italian', `no texts in "italian"; English is used. ${known}`],
    ['it', `no texts in "it"; English is used. ${known}`],
  ])('%s is warned of', (locale, warning) => {
    const line = `warning: --locale: ${warning}`;
    expect(run('svg', 'story.json', '--locale', locale, ...standings)).toMatchObject({ code: 0, said: line });
    expect(run('embed', 'story.json', '--as', 'fallback', '--locale', locale)).toMatchObject({ code: 0, said: line });
    expect(run('layout', 'story.json', '-o', 'laid.json', '--locale', locale)).toMatchObject({ code: 0, said: line });
    expect(run('csv', 'story.json', '--locale', locale, ...standings).said).toBe(
      line.replace('English is used', 'the names of the dataset are used'),
    );
  });

  test.each(['fr', 'pt-BR', 'ZH', 'de', 'de-AT', 'en-GB'])('%s is not', (locale) => {
    expect(run('svg', 'story.json', '--locale', locale, ...standings)).toMatchObject({ code: 0, said: '' });
  });
});

test.each([
  [['--sides', 'Vantia Sorrel'], 'sides: no actor has the id "Vantia". Did you mean "vantia"?'],
  [['--between', 'vantia Sorrel'], 'between: no actor has the id "Sorrel". Did you mean "sorrel"?'],
  [['--focus', 'kingdom of sorrel'], 'focus: no actor has the id "kingdom of sorrel". Did you mean "sorrel"?'],
  [['--focus', 'counsil'], 'focus: no actor has the id "counsil". Did you mean "council"?'],
  [['--focus', 'nobody'], 'focus: no actor has the id "nobody".'],
  [
    ['--sides', 'vantia', 'sorrel'],
    'found 2 datasets, expected one file, or - for standard input. Did you mean --sides "vantia sorrel"?',
  ],
  [
    ['--text', 'no', 'longer', 'so', '--fold'],
    'found 3 datasets, expected one file, or - for standard input. Did you mean --text "no longer so"?',
  ],
  [['--fold', 'other.json'], 'found 2 datasets, expected one file, or - for standard input.'],
])('%j is refused with what was meant', (args, message) => {
  for (const command of [['svg'], ['csv'], ['embed', '--as', 'fallback']]) {
    if (command[0] === 'csv' && args[0] === '--sides') continue;
    const { code, out, said: line } = run(...command, 'story.json', ...args);
    expect({ code, out, line }).toEqual({ code: 2, out: '', line: `${message} See diplomatic-graph --help.` });
  }
});
