/** The command line, as built: what it writes where, and how it exits. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { callCommand, callInProcess, CLI, type CommandRun } from './call-command.js';

const folder = mkdtempSync(join(tmpdir(), 'diplomatic-graph-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  /** Lines of standard error. */
  readonly problems: string[];
}

const toRun = ({ code, out, said }: CommandRun): Run => ({
  code,
  out,
  problems: said === '' ? [] : said.replace(/\n$/, '').split('\n'),
});
const run = (args: readonly string[], input?: string): Run => toRun(callCommand(args, folder, input));

const data = {
  format: 1,
  title: 'Little graph',
  sources: [{ id: 'news', kind: 'article' }],
  actors: [
    { id: 'us', kind: 'state', name: 'United States', names: { es: 'Estados Unidos' } },
    { id: 'guaido', kind: 'person', name: 'Guaidó' },
    { id: 'maduro', kind: 'person', name: 'Maduro' },
  ],
  statements: [
    {
      id: 's1',
      claim: 'The United States stands behind Guaidó.',
      source: 'news',
      from: 'us',
      relation: 'support',
      to: 'guaido',
      quote: { exact: 'stands with Guaidó', paragraph: 2 },
      date: '2019-02',
      order: 2,
    },
    {
      id: 's2',
      claim: 'Maduro breaks with the United States.',
      attribution: 'Maduro',
      source: 'news',
      from: 'maduro',
      relation: 'severed-ties',
      to: 'us',
      standing: 'reported',
      quote: { exact: 'cut all ties', paragraph: 3 },
    },
  ],
};
/** Writes a file into the folder in which the command runs; gives its name back. */
const file = (name: string, content: unknown): string => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
};
const good = file('good.json', data);
const svg = (...options: string[]): string => {
  const { code, out, problems } = run(['svg', good, ...options]);
  expect({ code, problems }).toEqual({ code: 0, problems: [] });
  return out;
};
const edgesIn = (text: string): string[] =>
  [...text.matchAll(/<g [^>]*data-edge="([^"]*)"/g)].map((match) => match[1]!);
const SUPPORT = 'us/support/guaido';
const SEVERED = 'maduro/severed-ties/us';

describe('a process of its own', () => {
  const broken = file('cut-off.json', '{"format": 1');
  it.each([
    [['svg', good, '--theme', 'dark']],
    [['png', good, '-o', 'process.png']],
    [['csv', good, '--actors']],
    [['layout', good, '-o', 'process.json']],
    [['embed', good, '--as', 'figure']],
    [['new', 'process-new.json', '--force']],
    [['check', good, '--format', 'json']],
    [['check', broken]],
    [['svg', good, '--seed', '1.5']],
    [['--help']],
    [[]],
  ])('writes for %j what a call in the thread of this file writes, and exits alike', (args) => {
    const inProcess = callInProcess(args, folder);
    expect(inProcess.code).not.toBeNull();
    expect(callCommand(args, folder)).toEqual(inProcess);
  });
});

describe('svg', () => {
  it('writes the picture, and nothing else, to standard output', () => {
    const text = svg();
    expect(text).toMatch(/^(<\?xml [^>]*\?>\s*)?<svg [\s\S]*<\/svg>\s*$/);
    expect(text).toContain('viewBox="0 0 960 640"');
    expect(edgesIn(text).toSorted()).toEqual([SEVERED, SUPPORT]);
  });

  it('writes the same bytes to the file of -o, and nothing to standard output', () => {
    expect(run(['svg', good, '-o', 'out.svg'])).toEqual({ code: 0, out: '', problems: [] });
    expect(readFileSync(join(folder, 'out.svg'), 'utf8')).toBe(svg());
  });

  it('reads standard input where the dataset is -', () => {
    expect(run(['svg', '-'], JSON.stringify(data))).toEqual({ code: 0, out: svg(), problems: [] });
  });

  it.each([
    [['--relations', 'support'], [SUPPORT]],
    [
      ['--relations', ' severed%2Dties support'],
      [SEVERED, SUPPORT],
    ],
    [['--standings', 'reported denied'], [SEVERED]],
    [['--focus', 'guaido'], [SUPPORT]],
    [['--as-of', '2019-01'], [SEVERED]],
    [['--undated', 'hide'], [SUPPORT]],
    [
      ['--sources', 'news'],
      [SEVERED, SUPPORT],
    ],
    [['--text', 'GUAIDO stands'], [SUPPORT]],
    [
      ['--focus', 'guaido', '--depth', '2'],
      [SEVERED, SUPPORT],
    ],
    [['--between', 'guaido us'], [SUPPORT]],
    [['--fold'], [SEVERED, SUPPORT]],
    [['--as-of', 'order:1'], [SEVERED]],
    [
      ['--as-of', 'order:2'],
      [SEVERED, SUPPORT],
    ],
  ])('draws with %j only what passes', (options, edges) => {
    expect(edgesIn(svg(...options)).toSorted()).toEqual(edges);
  });

  it('shows with --fold those who act for another as that other, and names them', () => {
    const agent = {
      id: 'envoy',
      kind: 'person',
      name: 'Envoy',
      affiliations: [{ kind: 'acts-for', to: 'us', source: 'news', quote: { exact: 'sent by' } }],
    };
    const folding = file('folding.json', {
      ...data,
      actors: [...data.actors, agent],
      statements: [
        { id: 's3', source: 'news', from: 'envoy', relation: 'support', to: 'guaido', quote: { exact: 'promised' } },
      ],
    });
    expect(edgesIn(run(['svg', folding]).out)).toEqual(['envoy/support/guaido']);
    const { code, out } = run(['svg', folding, '--fold']);
    expect([code, edgesIn(out)]).toEqual([0, [SUPPORT]]);
    expect(out).toContain('United States (Envoy) → Guaidó: support, stated');
  });

  it('draws in the size, theme, language and with the prefix that are asked for', () => {
    expect(svg('--width', '500', '--height', '400')).toContain('viewBox="0 0 500 400"');
    expect(svg('--locale', 'es')).toContain('Estados Unidos');
    expect(svg('--no-data')).not.toContain('Estados Unidos');
    const background = (text: string): string | undefined => /<rect [^>]*fill="([^"]*)"/.exec(text)?.[1];
    expect(background(svg('--theme', 'dark'))).not.toBe(background(svg()));
    const ids = [...svg('--id-prefix', 'mine-').matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids) expect(id).toMatch(/^mine-/);
  });

  it('carries the quotes unless it is told not to', () => {
    expect(svg()).toContain('stands with Guaidó');
    expect(svg('--evidence', 'none', '--no-data')).not.toContain('stands with Guaidó');
  });

  it('sets numbered notes beneath the picture when it is told to', () => {
    const text = svg('--evidence', 'footnotes', '--height', '400');
    expect([...text.matchAll(/data-note="(\d)"/g)].map((match) => match[1])).toEqual(['1', '2']);
    expect(text).toContain('>“stands with Guaidó”, paragraph\u00a02,<');
    expect(text).toContain('>February\u00a02019<');
    expect(Number(/viewBox="0 0 960 (\d+)"/.exec(text)?.[1])).toBeGreaterThan(440);
    expect(svg('--height', '400')).not.toContain('data-note');
  });

  it('lays out otherwise with another seed, and alike with the same', () => {
    expect(svg('--seed', '2')).not.toBe(svg());
    expect(svg('--seed', '1')).toBe(svg());
    expect(svg('--seed=-3')).not.toBe(svg());
  });
});

describe('a view that hides what it names', () => {
  const told = file('told.json', {
    ...data,
    story: [
      { title: 'One', view: { relations: ['support'], sides: ['guaido', 'maduro'] } },
      { title: 'Two', view: { relations: ['support'], focus: 'maduro' } },
      { title: 'Three', view: { sides: ['guaido', 'maduro'], selected: 'actor:us' } },
    ],
  });
  const warning =
    'warning: sides: the filter hides "maduro", so no sides are shown. Widen the filter, or name other actors.';

  it('is drawn without the sides of which one is hidden, whether they are asked for by a step or by options', () => {
    const plain = svg('--relations', 'support');
    expect(run(['svg', good, '--relations', 'support', '--sides', 'guaido maduro'])).toEqual({
      code: 0,
      out: plain,
      problems: [warning],
    });
    const { out, ...step } = run(['svg', told, '--step', '1']);
    expect(step).toEqual({ code: 0, problems: [warning] });
    expect(out).not.toContain('Left: with');
    expect(run(['png', told, '--step', '1', '-o', 'step.png'])).toEqual({ code: 0, out: '', problems: [warning] });
    expect(run(['embed', told, '--as', 'fallback', '--step', '1'])).toMatchObject({ code: 0, problems: [warning] });
  });

  it('is refused if it shows nothing, and an embed that selects what is hidden is warned of', () => {
    expect(run(['svg', told, '--step', '2'])).toMatchObject({
      code: 2,
      out: '',
      problems: [expect.stringMatching(/^focus: "maduro" has no relations/)],
    });
    const embed = ['embed', good, '--as', 'fallback', '--relations', 'support', '--selected', 'actor:maduro'];
    expect(run(embed)).toMatchObject({
      code: 0,
      problems: [expect.stringMatching(/^warning: selected: the filter hides "actor:maduro"/)],
    });
  });

  it('gives a table without rows', () => {
    const { code, out, problems } = run(['csv', good, '--text', 'zebra']);
    expect([code, out.trim().split('\n').length, problems]).toEqual([
      0,
      1,
      ['warning: text: nothing matches "zebra". Widen the filter.'],
    ]);
  });

  it('is a warning of check for each step', () => {
    const { code, out, problems } = run(['check', told]);
    expect([code, out]).toEqual([0, 'told.json: 3 actors, 2 statements, 0 errors, 3 warnings\n']);
    expect(problems.map((line) => line.replace(/^told\.json:1:\d+: warning: /, ''))).toEqual([
      expect.stringContaining('statement "s1", order: ') as string,
      'story step 1, view.sides: the filter hides "maduro", so no sides are shown. Widen the filter, or name other actors.',
      'story step 2, view.focus: "maduro" has no relations or affiliations with relations "support". Widen the filter, or name another.',
    ]);
  });
});
/** What a command says, without the names of files, and without lines and columns, which an SVG does not have. */
const withoutPlaces = ({ code, out, problems }: Run): Run => {
  const plain = (line: string): string => line.replace(/^[\w.]+:(?:\d+:\d+:)? /, '');
  return { code, out: plain(out), problems: problems.map(plain) };
};

describe('an SVG with its dataset', () => {
  it('is read wherever a dataset is, as a file and from standard input', () => {
    run(['svg', good, '-o', 'kept.svg', '--relations', 'support', '--theme', 'dark']);
    expect(withoutPlaces(run(['check', 'kept.svg']))).toEqual(withoutPlaces(run(['check', good])));
    expect(run(['svg', 'kept.svg'])).toEqual({ code: 0, out: svg(), problems: [] });
    expect(run(['svg', '-'], svg())).toEqual({ code: 0, out: svg(), problems: [] });
  });

  it('is read in UTF-16 with a byte order mark, too', () => {
    writeFileSync(join(folder, 'utf16.svg'), Buffer.from(`\uFEFF${svg()}`, 'utf16le'));
    expect(withoutPlaces(run(['check', 'utf16.svg']))).toEqual(withoutPlaces(run(['check', good])));
  });

  it('that was left out or lost is missed in one line, with the remedy', () => {
    run(['svg', good, '-o', 'bare.svg', '--no-data']);
    const { code, out, problems } = run(['check', 'bare.svg']);
    expect({ code, out, problems }).toEqual({
      code: 1,
      out: 'bare.svg: 1 error, 0 warnings\n',
      problems: [expect.stringMatching(/includes no dataset.*open the dataset’s JSON file/)],
    });
    expect(run(['svg', '-'], svg().split('"statements"')[0])).toMatchObject({
      code: 1,
      problems: [expect.stringContaining('ends within the dataset')],
    });
  });
});

describe('png', () => {
  const size = (name: string): number[] => {
    const bytes = readFileSync(join(folder, name));
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };

  it('writes the picture at two pixels a px, or at as many as are asked for', () => {
    expect(run(['png', good, '-o', 'two.png'])).toEqual({ code: 0, out: '', problems: [] });
    expect(size('two.png')).toEqual([1920, 1280]);
    run(['svg', good, '-o', 'kept.svg']);
    expect(
      run([
        'png',
        'kept.svg',
        '-o',
        'three.png',
        '--scale',
        '3',
        '--width',
        '400',
        '--height',
        '300',
        '--theme',
        'dark',
      ]),
    ).toEqual({ code: 0, out: '', problems: [] });
    expect(size('three.png')).toEqual([1200, 900]);
  });

  it('writes the same bytes to standard output', () => {
    run(['png', good, '-o', 'in-a-file.png']);
    const { stdout, status } = spawnSync(process.execPath, [CLI, 'png', good], { cwd: folder });
    expect([status, stdout.equals(readFileSync(join(folder, 'in-a-file.png')))]).toEqual([0, true]);
  });
});

describe('check', () => {
  const [first, second] = data.statements;
  const calm = file('calm.json', { ...data, statements: [{ ...first, order: undefined }, second] });
  const news = file('news.txt', 'Headline\n\nThe US stands with Guaidó.\n\nMaduro cut all ties.\n');

  it('sums up a good dataset', () => {
    expect(run(['check', calm])).toEqual({
      code: 0,
      out: 'calm.json: 3 actors, 2 statements, 0 errors, 0 warnings\n',
      problems: [],
    });
  });

  it('warns on standard error and still exits with 0, as svg does of keys', () => {
    const odd = file('odd.json', { ...data, statements: [{ ...first, order: undefined }, second], colour: 1 });
    const warning = expect.stringMatching(
      /^odd\.json:1:\d+: warning: the key "colour" is not known and is ignored\./,
    ) as string;
    expect(run(['check', odd])).toEqual({
      code: 0,
      out: 'odd.json: 3 actors, 2 statements, 0 errors, 1 warning\n',
      problems: [warning],
    });
    expect(run(['svg', odd, '--no-data'])).toMatchObject({ code: 0, problems: [warning] });
  });

  it('writes warnings beside errors, in the order of the file', () => {
    const mixed = file('mixed.json', `{"colour": 1,\n"title": "${data.title}",\n${JSON.stringify(data).slice(1)}`);
    const wrong = readFileSync(join(folder, mixed), 'utf8').replace('"to":"guaido"', '"to":"guiado"');
    const { code, out, problems } = run(['check', '-'], wrong);
    expect({ code, out }).toEqual({ code: 1, out: '<stdin>: 1 error, 3 warnings\n' });
    expect(problems.map((line) => /^<stdin>:(\d+):\d+: (\w+):/.exec(line)?.slice(1).join(' '))).toEqual([
      '1 warning',
      '3 warning',
      '3 error',
      '3 warning',
    ]);
  });

  it('finds every quote in the text of its source, which need not be named if it is the only one', () => {
    for (const text of [news, `news=${news}`])
      expect(run(['check', calm, '--text', text])).toEqual({
        code: 0,
        out: 'calm.json: 3 actors, 2 statements, 0 errors, 0 warnings; 2 of 2 quotes found in their paragraphs\n',
        problems: [],
      });
  });

  it('tells quotes that name no paragraph from those that stand in theirs', () => {
    const statements = [
      { ...first, order: undefined },
      { ...second, quote: { exact: 'cut all ties' } },
    ];
    expect(run(['check', '-', '--text', news], JSON.stringify({ ...data, statements })).out).toContain(
      '; 1 of 2 quotes found in their paragraphs, 1 in the text (no paragraph given)\n',
    );
  });

  it('names each quote that stands elsewhere or nowhere, in one line each', () => {
    const text = file('moved=text.txt', 'Headline\nMaduro cut all ties.\nThe US leans to Guaidó.\n');
    const { code, out, problems } = run(['check', calm, '--text', `news=${text}`]);
    expect({ code, out }).toEqual({
      code: 1,
      out: 'calm.json: 3 actors, 2 statements, 2 errors, 0 warnings; 0 of 2 quotes found in their paragraphs\n',
    });
    expect(problems).toEqual([
      expect.stringMatching(
        /^calm\.json:1:\d+: error: statement "s1", quote: "stands with Guaidó" is not in paragraph 2\. Nearest/,
      ),
      expect.stringMatching(
        /^calm\.json:1:\d+: error: statement "s2", quote: "cut all ties" is not in paragraph 3\. It is in paragraph 2\.$/,
      ),
    ]);
    // The name of this file has an equals sign, but no source before it.
    expect(run(['check', calm, '--text', text]).code).toBe(1);
  });

  it('asks which source a text belongs to where there are several', () => {
    const sources = [...data.sources, { id: 'wire', kind: 'article' }];
    const { code, problems } = run(['check', '-', '--text', news], JSON.stringify({ ...data, sources }));
    expect({ code, problems }).toEqual({
      code: 2,
      problems: [expect.stringContaining('expected SOURCE=FILE, where SOURCE is one of "news", "wire".')],
    });
  });

  it('tells of files in another encoding, of the dataset and of a text', () => {
    const latin = Buffer.from(JSON.stringify(data), 'latin1');
    writeFileSync(join(folder, 'latin.json'), latin);
    writeFileSync(join(folder, 'latin.txt'), Buffer.from('Headline\nThe US stands with Guaidó.\n', 'latin1'));
    for (const command of ['check', 'svg'])
      expect(run([command, 'latin.json'])).toMatchObject({
        code: 1,
        problems: [
          expect.stringMatching(
            /^latin\.json:1:\d+: error: this is not UTF-8 .*"Guaidó"\)\. Save the file as UTF-8\.$/,
          ),
        ],
      });
    expect(run(['check', calm, '--text', 'latin.txt'])).toEqual({
      code: 1,
      out: 'calm.json: 3 actors, 2 statements, 1 error, 0 warnings\n',
      problems: [expect.stringMatching(/^latin\.txt:2:\d+: error: this is not UTF-8/)],
    });
  });

  it('checks several files, and writes each as one object of JSON', () => {
    const broken = file('broken.json', '{');
    const { code, out, problems } = run(['check', calm, broken, '--format', 'json']);
    expect({ code, problems }).toEqual({ code: 1, problems: [] });
    const [one, two] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(one).toEqual({
      file: 'calm.json',
      errors: 0,
      warnings: 0,
      actors: 3,
      statements: 2,
      quotes: { sought: 0, inParagraph: 0, inText: 0 },
      issues: [],
    });
    expect(two).toMatchObject({
      file: 'broken.json',
      errors: 1,
      issues: [{ severity: 'error', code: 'unclosed-bracket', file: 'broken.json', line: 1, column: 1 }],
    });
    expect(run(['check', calm, broken])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^calm.*\nbroken.*\n$/) as string,
    });
  });
});

describe('new', () => {
  it('writes an example that is without fault, and its article, and says what to do next', () => {
    const { code, out, problems } = run(['new', 'harbour.json']);
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    const next = [...out.matchAll(/^ {2}npx diplomatic-graph (.*)$/gm)].map(([, line]) => line!.split(' '));
    expect(next.map(([command]) => command)).toEqual(['check', 'svg']);
    expect(run(next[0]!)).toMatchObject({ code: 0, problems: [] });
    expect(run(next[1]!)).toMatchObject({ code: 0, problems: [expect.stringMatching(/^note: 1 denial is not drawn/)] });
    expect(run(next[0]!).out).toBe(
      'harbour.json: 6 actors, 5 statements, 0 errors, 0 warnings; 6 of 6 quotes found in their paragraphs\n',
    );
    const { $schema } = JSON.parse(readFileSync(join(folder, 'harbour.json'), 'utf8')) as { $schema: string };
    expect(JSON.parse(readFileSync(join(folder, $schema), 'utf8'))).toHaveProperty('properties.statements');
  });

  it('never writes over a file, unless it is told to', () => {
    const taken = file('taken.json', '{}');
    expect(run(['new', taken])).toMatchObject({ code: 2, problems: [expect.stringContaining('add --force')] });
    expect(readFileSync(join(folder, taken), 'utf8')).toBe('{}');
    expect(run(['new', taken, '--force']).code).toBe(0);
    expect(run(['check', taken, '--text', 'taken.txt']).code).toBe(0);
  });

  it('begins with an article, with empty lists, and shows their form by another article', () => {
    const text = file('mine.txt', 'My headline\n\nIn the second paragraph there are words.\n');
    const { code, out } = run(['new', 'mine.json', '--text', text]);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('(2 paragraphs)') as string });
    expect(run(['new', 'one.json', '--text', file('one.txt', 'One line.\n')]).out).toContain('(1 paragraph)');
    const dataset = JSON.parse(readFileSync(join(folder, 'mine.json'), 'utf8')) as Record<string, unknown>;
    expect(dataset).toMatchObject({ title: 'My headline', actors: [], statements: [] });
    expect(run(['check', 'mine.json', '--text', text])).toMatchObject({
      code: 0,
      problems: [expect.stringContaining('there are no statements')],
    });
    const example = JSON.parse(`{${/ {2}"actors": [^]*?\n {2}\]\n(?=\n)/.exec(out)![0]}}`) as object;
    const filled = file('filled.json', { ...dataset, ...example });
    expect(run(['check', filled])).toMatchObject({ code: 0, problems: [] });
    expect(out).not.toContain('In the second paragraph');
  });

  it('tells of an article whose lines are broken, and so does check, which then reads its paragraphs', () => {
    const text = file(
      'broken.txt',
      `The government of Vantia no longer recognises the council

The government of Vantia said on Thursday that it no longer recognises
the Harbour Council as the authority in the strait, and that its envoy
was called home for consultations on the same day. The council answered
that it speaks for nobody but the fishers.
`,
    );
    const { code, out, problems } = run(['new', 'lines.json', '--text', text]);
    expect({ code, problems }).toEqual({
      code: 0,
      problems: [
        'warning: broken.txt: the lines break in mid-sentence, so 2 paragraphs count as 5. Join the lines of each paragraph.',
      ],
    });
    expect(out).toContain('(2 paragraphs)');
    const dataset = JSON.parse(readFileSync(join(folder, 'lines.json'), 'utf8')) as object;
    const actors = ['vantia', 'council'].map((id) => ({ id, kind: 'state', name: id }));
    const quote = { exact: 'no longer recognises the Harbour Council', paragraph: 2 };
    const statement = { id: 's', source: 'article', from: 'vantia', relation: 'recognition', to: 'council', quote };
    const filled = file('lines.json', { ...dataset, actors, statements: [{ ...statement, claim: 'It withdraws.' }] });
    const checked = run(['check', filled, '--text', text]);
    expect(checked.problems).toEqual([
      expect.stringMatching(
        /^lines\.json:1:\d+: warning: source "article": the lines of its text break in mid-sentence/,
      ),
    ]);
    expect(checked.out).toContain('1 of 1 quote found in its paragraph');
  });

  it('writes to standard output where the file is -', () => {
    expect(JSON.parse(run(['new', '-']).out)).toMatchObject({ format: 1 });
  });
});

describe('exit 1', () => {
  it.each(['check', 'svg'])('has %s name all problems of a dataset, one line each, and write no picture', (command) => {
    const actors = [...data.actors, { id: 'gua\nido2', kind: 'person', name: 'X' }];
    const bad = JSON.stringify({
      ...data,
      format: 2,
      actors,
      statements: [
        { ...data.statements[0], to: 'guaido3' },
        { ...data.statements[1], to: 'gua\rido2', quote: undefined },
      ],
    });
    const { code, out, problems } = run([command, '-'], bad);
    expect({ code, out }).toEqual({ code: 1, out: command === 'check' ? '<stdin>: 4 errors, 1 warning\n' : '' });
    expect(
      problems
        .filter((line) => line.includes(': error: '))
        .map((line) => /^<stdin>:1:\d+: error: ([^:]*):/.exec(line)?.[1] ?? line)
        .toSorted(),
    ).toEqual(['format', 'statement "s1", to', 'statement "s2"', 'statement "s2", to']);
  });

  it.each([
    ['{\n"a" 1}', '<stdin>:2:4: error: a colon is missing'],
    ['', 'empty'],
    ['<!doctype html>', 'web page'],
    ['[]', 'a list with 0 items'],
  ])('says in one line what %j is instead of a dataset', (text, reason) => {
    const { code, out, problems } = run(['check', '-'], text);
    expect({ code, out, count: problems.length }).toEqual({ code: 1, out: '<stdin>: 1 error, 0 warnings\n', count: 1 });
    expect(problems[0]).toContain(reason);
  });
});

describe('exit 2', () => {
  it.each([
    [['paint'], 'unknown command "paint". Commands: new, draft, import, check, svg, png, csv, layout and embed.'],
    [['chekc', good], 'unknown command "chekc". Did you mean check?'],
    [['svg'], 'found no dataset'],
    [['check'], 'found no dataset'],
    [['check', good, good, '--text', 'x.txt'], '--text: found 2 datasets, expected one'],
    [['check', good, '--format', 'xml'], '--format: found "xml", expected text or json'],
    [['new', 'a.json', 'b.json'], 'found 2 files, expected one'],
    [['new', 'a.txt'], 'expected a name that ends in .json'],
    [['svg', 'missing.json'], 'cannot read missing.json: there is no such file'],
    [['check', '.'], 'cannot read .: it is a folder, not a file.'],
    [['svg', good, '-o', 'no/such/folder.svg'], 'cannot write no/such/folder.svg'],
    [['svg', good, '--bogus'], "Unknown option '--bogus'"],
    [['svg', good, '--width'], '--width'],
    [['svg', good, '--width', 'wide'], '--width: found "wide", expected a number'],
    [['svg', good, '--width', '12'], 'width: found 12'],
    [['svg', good, '--seed', '1.5'], 'seed'],
    [['svg', good, '--seed', '-3'], '--seed'],
    [['svg', good, '--theme', 'pink'], '--theme: found "pink", expected light or dark'],
    [['svg', good, '--evidence', 'all'], '--evidence: found "all"'],
    [['svg', good, '--relations', 'suport'], 'relations: found "suport"'],
    [['svg', good, '--standings', 'sure'], '--standings: found "sure", expected stated'],
    [['svg', good, '--focus', 'nobody'], 'focus: no actor has the id "nobody"'],
    [['svg', good, '--sources', 'olds'], 'sources: found "olds", expected "news"'],
    [['svg', good, '--undated', 'maybe'], '--undated: found "maybe", expected show or hide'],
    [['svg', good, '--depth', 'far'], '--depth: found "far", expected a number'],
    [['svg', good, '--depth', '4'], 'depth: found 4, expected 1, 2, 3'],
    [['svg', good, '--between', 'us'], 'between: found 1 id, expected the ids of two different actors'],
    [['svg', good, '--between', 'us nobody'], 'between: no actor has the id "nobody"'],
    [['svg', good, '--fold=yes'], '--fold'],
    [['svg', good, '--relations', ''], 'relations: the list is empty, so nothing is shown. Widen the filter.'],
    [['svg', good, '--text', 'zebra'], 'text: nothing matches "zebra". Widen the filter.'],
    [['png', good, '-o', 'x.png', '--text', 'zebra'], 'text: nothing matches "zebra". Widen the filter.'],
    [['embed', good, '--as', 'figure', '--text', 'zebra'], 'text: nothing matches "zebra". Widen the filter.'],
    [['embed', good, '--as', 'figure', '--selected', 'actor:nobody'], 'selected: found "actor:nobody"'],
    [
      ['svg', good, '--as-of', '2019-01', '--undated', 'hide'],
      'filter: nothing matches asOf "2019-01", undated "hide". Widen the filter.',
    ],
    [
      ['svg', good, '--focus', 'maduro', '--relations', 'support'],
      'focus: "maduro" has no relations or affiliations with relations "support". Widen the filter',
    ],
    [
      ['svg', good, '--between', 'maduro guaido', '--relations', 'support'],
      'between: there is no path between "maduro" and "guaido" with relations "support". Widen the filter',
    ],
    [['svg', good, '--as-of', 'today'], 'asOf: found "today"'],
    [['svg', good, '-o', good], 'which is the dataset itself'],
    [['svg', good, '-o', 'x.png'], 'expected a name that ends in .svg. Use the command png'],
    [['png', good, '-o', 'x.svg'], 'expected a name that ends in .png. Use the command svg'],
    [['png', good, '-o', 'x.jpg'], 'expected a name that ends in .png'],
    [['png', good, '-o', 'x.png', '--scale', '4'], '--scale: found "4", expected 1 or 2 or 3'],
    [['png', good, '-o', 'x.png', '--width', '9000'], 'makes 18000 × 1280 pixels; expected at most 16384 a side'],
    [['png', good, '-o', 'x.png', '--font', 'none.ttf'], 'cannot read none.ttf'],
    [['png', good, '-o', 'x.png', '--id-prefix', 'x'], "Unknown option '--id-prefix'"],
    [['check', good, '--text', 'news'], 'cannot read news: there is no such file'],
    [['check', good, '--text', 'olds=x.txt'], 'no source has the id "olds"; the dataset has "news"'],
    [['check', good, '--text', 'news=missing.txt'], 'cannot read missing.txt'],
  ])('answers %j in one line, with the way to the help', (args, reason) => {
    const { code, out, problems } = run(args);
    expect({ code, out, problems }).toEqual({ code: 2, out: '', problems: [expect.stringContaining(reason)] });
    expect(problems[0]).toMatch(/ See diplomatic-graph --help\.$/);
  });

  it('answers no command at all with the help, which it gives freely when asked', () => {
    const help = run(['--help']);
    expect(help).toMatchObject({ code: 0, problems: [] });
    for (const word of [
      'svg DATASET',
      'png DATASET',
      'new [FILE]',
      'check DATASET',
      '--no-data',
      '--scale',
      '--text FILE',
      '--format',
      '--as-of',
      '--sources',
      '--text TEXT',
      '--depth',
      '--between',
      '--fold',
      '--undated',
      'Exit code: 0 success, 1 problems',
    ])
      expect(help.out).toContain(word);
    for (const args of [
      ['check', '--help'],
      ['svg', good, '-h'],
    ])
      expect(run(args)).toEqual(help);
    expect(run([])).toMatchObject({ code: 2 });
  });
});
