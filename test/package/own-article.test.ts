/**
 * `docs/own-article.md` as its reader goes through it: its files are written and its commands run in an empty folder, in
 * the order of the page. A block whose first line names a file after its language is that file; a block of `text`
 * without a name is what the command before it writes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const PAGE = readFileSync(new URL('../../docs/own-article.md', import.meta.url), 'utf8');
const COMMAND = 'npx diplomatic-graph ';

const folder = mkdtempSync(join(tmpdir(), 'diplomatic-graph-own-article-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Block {
  readonly language: string;
  /** Empty where the block has none. */
  readonly file: string;
  readonly text: string;
}

const blocks: Block[] = [...PAGE.matchAll(/^```(\w+) ?(\S*)\n(.*?)^```$/gms)].map(
  ([, language = '', file = '', text = '']) => ({ language, file, text }),
);

function run(line: string): string {
  expect(line.startsWith(COMMAND), `${line} is run by the test`).toBe(true);
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...line.slice(COMMAND.length).split(' ')], {
    cwd: folder,
    encoding: 'utf8',
  });
  // Notes are no warnings.
  const said = stderr.split('\n').filter((each) => each !== '' && !each.startsWith('note: '));
  expect({ line, status, said }).toEqual({ line, status: 0, said: [] });
  return stdout;
}

test('the commands of the page run on its files, and write what it says', () => {
  let said = '';
  const wrote: string[] = [];
  for (const { language, file, text } of blocks) {
    if (file !== '') writeFileSync(join(folder, file), text);
    else if (language === 'sh')
      for (const line of text.trim().split('\n')) {
        said = run(line);
        wrote.push(...(/ -o (\S+)/.exec(line)?.slice(1) ?? []));
      }
    else if (language === 'text') expect(said).toBe(text);
    else throw new Error(`A block of ${language} has neither a file name nor a command.`);
  }
  expect(wrote).toEqual(['story.svg', 'index.html', 'embed.html']);
  for (const name of wrote) expect(readFileSync(join(folder, name), 'utf8')).toContain('Karsk');
  expect(existsSync(join(folder, 'story.json'))).toBe(true);
  expect(JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8'))).toHaveProperty('layout.wide');
});
