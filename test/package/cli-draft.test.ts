/** The command `draft`, as built: what it writes, what it says, and what it sends to a language model. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as bodyOf } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'diplomatic-graph-draft-'));
const KEY = 'k-secret-17';

interface Run {
  readonly code: number | null;
  readonly out: string;
  /** Lines of standard error. */
  readonly said: readonly string[];
}

/** Runs the command; not synchronously, since the model answers from this process. */
async function run(args: readonly string[], { input = '', key }: { input?: string; key?: string } = {}): Promise<Run> {
  const { DIPLOMATIC_GRAPH_MODEL_KEY: _, ...env } = process.env;
  const child = spawn(process.execPath, [resolve('dist/cli.js'), ...args], {
    cwd: folder,
    env: key === undefined ? env : { ...env, DIPLOMATIC_GRAPH_MODEL_KEY: key },
  });
  child.stdin.end(input);
  const [out, said, code] = await Promise.all([
    bodyOf(child.stdout),
    bodyOf(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ]);
  return { code, out, said: said === '' ? [] : said.trimEnd().split('\n') };
}

const file = (name: string, content: unknown): string => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
};

const ARTICLE = file(
  'article.txt',
  `Peru recognises Kosovo

Peru recognised Kosovo on Monday, and the United States backed President Joren Holt.

The Harbour Council is close to General Ada Ruun of Chile. Officials in the north backed Togo.
`,
);
const SPANISH = file(
  'articulo.txt',
  'El Perú reconoció a Kosovo el lunes, según el ministro de Asuntos Exteriores de la República.\n',
);

interface Drafted {
  readonly title: string;
  readonly language?: string;
  readonly actors: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
  readonly statements: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly coder: string;
  }[];
}
const drafted = (text: string): Drafted => JSON.parse(text) as Drafted;

const THREE = 'note: 3 statements were proposed by the rules';
const HALF = 'note: 1 passage may say more, but only one actor was found: paragraph 3 (Togo)';
const unreviewed = (where = 'the result', what = 'them'): string =>
  `note: nobody has reviewed ${what}: open ${where} at the desk, with the text`;

/** What the model answers; null for a page with an error. */
let answer: unknown = null;
const requests: { headers: IncomingMessage['headers']; body: string }[] = [];
async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  requests.push({ headers: request.headers, body: await bodyOf(request) });
  if (answer === null) {
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end(`{"error": "Incorrect key: ${KEY}"}`);
    return;
  }
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ choices: [{ message: { content: JSON.stringify({ statements: answer }) } }] }));
}
const server = createServer((request, response) => void respond(request, response));
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
beforeEach(() => {
  requests.length = 0;
  answer = [];
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true, force: true });
});
const host = (): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;
const model = (): string[] => ['--model', `http://${host()}/v1`, '--model-name', 'little'];
const sent = (): string => `note: the text is sent to ${host()}, to the model "little"`;
const said = (from: string, to: string, quote: string): object => ({
  from,
  relation: 'support',
  to,
  standing: 'stated',
  quote,
  paragraph: 3,
  attribution: '',
});

describe('draft', () => {
  test('writes a dataset to standard output, and what it holds to standard error', async () => {
    const { code, out, said: notes } = await run(['draft', ARTICLE]);
    expect({ code, notes }).toEqual({ code: 0, notes: [THREE, HALF, unreviewed()] });
    const { title, language, statements } = drafted(out);
    expect({ title, language }).toEqual({ title: 'Peru recognises Kosovo', language: 'en' });
    expect(statements.map(({ id, coder }) => [id, coder])).toEqual([
      ['p1-peru-kosovo', 'rules'],
      ['p2-peru-kosovo', 'rules'],
      ['p2-united-states-holt', 'rules'],
    ]);
    expect(out).not.toContain('"count"');
    expect(out).not.toContain('"relationTypes"');
  });

  test('writes the same to the file of -o, and reads standard input', async () => {
    const written = await run(['draft', '-', '-o', 'draft.json'], {
      input: readFileSync(join(folder, ARTICLE), 'utf8'),
    });
    expect(written).toEqual({ code: 0, out: '', said: [THREE, HALF, unreviewed('draft.json')] });
    expect(readFileSync(join(folder, 'draft.json'), 'utf8')).toBe((await run(['draft', ARTICLE])).out);
  });

  test('every quote of it is found by check, which tells that nobody has reviewed it', async () => {
    await run(['draft', ARTICLE, '-o', 'draft.json']);
    const { code, out, said: issues } = await run(['check', 'draft.json', '--text', ARTICLE]);
    expect({ code, out }).toEqual({
      code: 0,
      out: 'draft.json: 4 actors, 3 statements, 0 errors, 1 warning; 3 of 3 quotes found in their paragraphs\n',
    });
    expect(issues).toEqual([
      expect.stringMatching(
        /^draft\.json:\d+:\d+: warning: statements: 3 statements were proposed by a machine, and nobody has reviewed them\. /,
      ),
    ]);
    const reported = JSON.parse((await run(['check', 'draft.json', '--format', 'json'])).out) as {
      issues: readonly { code: string }[];
    };
    expect(reported.issues.map(({ code: name }) => name)).toEqual(['unreviewed-drafts']);
  });

  test.each([['svg'], ['csv'], ['embed', '--as', 'fallback']])(
    '%s notes that nobody has reviewed it',
    async (...args) => {
      await run(['draft', ARTICLE, '-o', 'draft.json']);
      const { code, said: notes } = await run([...args, 'draft.json']);
      expect(code).toBe(0);
      expect(notes).toContain(
        'note: 3 statements were proposed by a machine, and nobody has reviewed them. Open the file at the desk.',
      );
    },
  );

  test('--known gives actors their ids, and relations their words; --title the title', async () => {
    const known = file('known.json', {
      format: 1,
      title: 'Known',
      sources: [{ id: 'old', kind: 'article' }],
      actors: [
        { id: 'x-land', kind: 'state', name: 'Peru', country: 'PE' },
        { id: 'nobody', kind: 'group', name: 'Nobody' },
      ],
      relationTypes: [{ id: 'sanctions', label: 'Sanctions', words: ['sanction'] }],
      statements: [],
    });
    const text = file('sanctions.txt', 'Peru sanctioned Chile on Monday.');
    const { code, out, said: notes } = await run(['draft', text, '--known', known, '--title', 'Two states']);
    expect({ code, notes }).toEqual({
      code: 0,
      notes: ['note: 1 statement was proposed by the rules', unreviewed('the result', 'it')],
    });
    expect(drafted(out)).toMatchObject({
      title: 'Two states',
      actors: [{ id: 'x-land' }, { name: 'Chile' }],
      relationTypes: [{ id: 'sanctions' }],
      statements: [{ from: 'x-land', relation: 'sanctions', coder: 'rules' }],
    });
  });

  test('an article without a claim gives a dataset without statements', async () => {
    const {
      code,
      out,
      said: notes,
    } = await run(['draft', '-'], { input: 'It rained in Lima on Monday, and it was cold.' });
    expect({ code, notes }).toEqual({ code: 0, notes: ['note: no statement was proposed'] });
    expect(drafted(out).statements).toEqual([]);
  });

  test('what has ended is told, since it needs a date', async () => {
    const { said: notes } = await run(['draft', '-'], { input: 'Togo stopped supporting Benin.' });
    expect(notes).toContain(
      'note: the text says that something has ended: add "until", the last day on which it held, to "p1-togo-benin"',
    );
  });

  test('lines that were broken are joined, which is told', async () => {
    const input = `Officials met in the capital on Monday and spoke
about the harbour, the fish and the weather. Peru
recognised Kosovo on the same day, while the others
were still speaking about the harbour and all of the
fish in it. It rained in the afternoon, as it did on
the day before, and nobody went out to the harbour.
`;
    const { code, out, said: notes } = await run(['draft', '-'], { input });
    expect(code).toBe(0);
    expect(notes[0]).toMatch(/^warning: <stdin>: the lines break in mid-sentence, so 1 paragraphs? count as 6\./);
    expect(drafted(out).statements).toMatchObject([{ quote: { exact: 'Peru recognised Kosovo', paragraph: 1 } }]);
  });
});

describe('no dataset is written', () => {
  test.each([
    ['', 'found no words, expected the text of an article, one paragraph on each line. Nothing is proposed.'],
    [
      '\n 12 % \n\u0000',
      'found no words, expected the text of an article, one paragraph on each line. Nothing is proposed.',
    ],
    [
      '<!DOCTYPE html><p>Peru backs Chile.',
      'found a web page (HTML), expected text. Save its text, one paragraph on each line, or open it at the desk.',
    ],
    [
      '{ "format": 1 }',
      'found a dataset, expected the text of an article. A dataset to go on with belongs to --known.',
    ],
    [
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'found a dataset, expected the text of an article. A dataset to go on with belongs to --known.',
    ],
    [
      'El Perú reconoció a Kosovo el lunes, según el ministro de Asuntos Exteriores de la República.',
      'found a text in another language, expected English, which is all that the rules read. Nothing is proposed. ' +
        'A language model may read it: --model.',
    ],
  ])('for %j', async (input, problem) => {
    expect(await run(['draft', '-', '-o', 'none.json'], { input })).toEqual({
      code: 1,
      out: '',
      said: [`<stdin>: ${problem}`],
    });
    expect(existsSync(join(folder, 'none.json'))).toBe(false);
  });

  test.each([
    [[], 'found no article, expected one file, or - for standard input.'],
    [[ARTICLE, SPANISH], 'found 2 articles, expected one file, or - for standard input.'],
    [['away.txt'], 'cannot read away.txt: there is no such file or folder.'],
    [[ARTICLE, '-o', 'draft.txt'], '-o: found "draft.txt", expected a name that ends in .json. Name one with -o FILE.'],
    [
      [ARTICLE, '--known', 'known.json', '-o', './known.json'],
      '-o: found "./known.json", which is the dataset of --known; expected another file.',
    ],
    [['a.json', '-o', 'a.json'], '-o: found "a.json", which is the article itself; expected another file.'],
    [['-', '--known', '-'], '--known: found "-", which is the article; expected the name of a file.'],
    [
      [ARTICLE, '--model', 'http://localhost/v1'],
      '--model: found no --model-name, expected the name of the model as well.',
    ],
    [[ARTICLE, '--model-name', 'm'], '--model-name: found no --model, expected its address as well.'],
    [
      [ARTICLE, '--model', 'localhost:11434', '--model-name', 'm'],
      '--model: found "localhost:11434", expected an address such as http://localhost:11434/v1.',
    ],
    [[ARTICLE, '--key', 'k'], "Unknown option '--key'."],
  ])('for %j, which is wrong usage', async (args, problem) => {
    expect(await run(['draft', ...args])).toEqual({
      code: 2,
      out: '',
      said: [`${problem} See diplomatic-graph --help.`],
    });
  });
});

describe('draft --model', () => {
  test('adds what only the model says, and tells what was dropped and why', async () => {
    answer = [
      said('U.S.', 'Holt', 'United States backed President Joren Holt'),
      said('the United States', 'Joren Holt', 'United States backed'),
      said('the Harbour Council', 'General Ada Ruun', 'Harbour Council is close to General Ada Ruun'),
      said('Peru', 'Kosovo', 'words that nobody wrote'),
      said('Peru', 'Kosovo', 'words that nobody wrote, either'),
      said('France', 'Kosovo', 'Peru recognised Kosovo'),
    ];
    const { code, out, said: notes } = await run(['draft', ARTICLE, ...model()]);
    expect(notes).toEqual([
      sent(),
      'note: 4 statements were proposed: 2 by the rules, 1 by the rules and the model and 1 by the model alone',
      HALF,
      'note: 4 statements of the model were dropped: 2 had no words in the text and 2 named an actor whom the text does not name',
      unreviewed(),
    ]);
    expect(code).toBe(0);
    const { actors, statements } = drafted(out);
    expect(statements.map(({ from, to, coder }) => [from, to, coder])).toEqual([
      ['peru', 'kosovo', 'rules'],
      ['peru', 'kosovo', 'rules'],
      ['united-states', 'holt', 'rules'],
      ['harbour-council', 'ruun', 'model'],
    ]);
    expect(actors.slice(-2)).toMatchObject([
      { kind: 'organisation', name: 'Harbour Council' },
      { kind: 'person', name: 'Ada Ruun' },
    ]);
    await run(['draft', ARTICLE, '-o', 'both.json', ...model()]);
    const checked = await run(['check', 'both.json', '--text', ARTICLE]);
    expect(checked.out).toContain('4 statements, 0 errors, 1 warning; 4 of 4 quotes found');
  });

  test('sends the text once, with the key of the environment, and never shows it', async () => {
    const { out, said: notes } = await run(['draft', ARTICLE, ...model()], { key: KEY });
    expect(requests).toHaveLength(1);
    expect(requests[0]!.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(requests[0]!.body).toContain('[2] Peru recognised Kosovo on Monday');
    expect([out, ...notes, requests[0]!.body].join('\n')).not.toContain(KEY);
  });

  test('without a key sends none', async () => {
    await run(['draft', ARTICLE, ...model()]);
    expect(requests[0]!.headers.authorization).toBeUndefined();
  });

  test('reads a text in another language, of which the dataset then tells no language', async () => {
    answer = [said('El Perú', 'Kosovo', 'El Perú reconoció a Kosovo')];
    const { code, out } = await run(['draft', SPANISH, ...model()]);
    expect(code).toBe(0);
    expect(drafted(out).language).toBeUndefined();
    expect(drafted(out).statements).toMatchObject([{ from: 'peru', coder: 'model' }]);
  });

  test('that refuses is told, without the key; the draft is that of the rules, and the exit code 1', async () => {
    answer = null;
    const { code, out, said: notes } = await run(['draft', ARTICLE, ...model()], { key: KEY });
    expect(notes).toEqual([
      sent(),
      '--model: the request was refused. Check the address, --model-name, and the key in DIPLOMATIC_GRAPH_MODEL_KEY. ' +
        'Found: 401 {"error": "Incorrect key: …"}',
      THREE,
      HALF,
      unreviewed(),
    ]);
    expect(code).toBe(1);
    expect(drafted(out).statements).toHaveLength(3);
  });

  test('that is away leaves a text in another language without a dataset', async () => {
    const {
      code,
      out,
      said: notes,
    } = await run(['draft', SPANISH, '--model', 'http://127.0.0.1:9/v1', '--model-name', 'little']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(notes[1]).toBe(
      '--model: nobody answers there. Check that the model runs, and the address. Found: 127.0.0.1:9',
    );
    expect(notes[2]).toMatch(/^articulo\.txt: found a text in another language/);
  });

  test('an empty text is sent to nobody', async () => {
    expect((await run(['draft', '-', ...model()])).code).toBe(1);
    expect(requests).toEqual([]);
  });
});
