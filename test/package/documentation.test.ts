/** The documentation is part of the package, so that the links of its README lead to pages of the same version. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the package has README, licence, change log and every page of docs/', () => {
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { encoding: 'utf8' })) as [
    { files: readonly { path: string }[] },
  ];
  const paths = packed.files.map(({ path }) => path);
  const pages = readdirSync('docs').map((file) => `docs/${file}`);
  expect(paths).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'CHANGELOG.md', ...pages]));
});
