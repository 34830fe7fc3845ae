/** React, Vue and Svelte as hosts: their templates set properties and hear events, their servers render, and what they take out is gone. */
import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { get, ready, soon } from '../browser/harness.js';
import {
  HOSTS,
  isQuiet,
  leavesNothing,
  needHosts,
  openHosted,
  showsAndTells,
  showsSecond,
  text,
} from './hosts-harness.js';

needHosts();

const FRAMEWORKS = ['react', 'vue', 'svelte'] as const;

for (const framework of FRAMEWORKS) {
  test.for(['development', 'production'])(
    `${framework}, built for %s: properties and attributes in, events out, and nothing left behind`,
    async (mode) => {
      const opened = await openHosted(`${framework}/dist/${mode}`, text(`${framework}/dist/${mode}/index.html`));
      const { page } = opened;
      await showsAndTells(page, () => page.locator('#selected').innerText());
      expect(await page.locator('diplomatic-graph a').innerText()).toBe('The graph as a picture');
      expect([await get(page, 'theme'), await get(page, 'maxBytes'), await get(page, 'standings')]).toEqual([
        'light',
        1_000_000,
        ['stated', 'reported', 'implied', 'called-for'],
      ]);
      await page.locator('#dark').click();
      await soon(() => page.locator('diplomatic-graph .frame').getAttribute('class')).toContain('dark');
      await page.locator('#other').click();
      await showsSecond(page);
      await page.locator('#toggle').click();
      await soon(() => page.locator('diplomatic-graph').count()).toBe(0);
      await isQuiet(opened);
    },
  );

  test(`${framework} takes the element in and out without leaving anything of it`, async () => {
    const opened = await openHosted(`${framework}/dist/production`, text(`${framework}/dist/production/index.html`));
    const { page } = opened;
    await ready(page);
    const toggle = (): Promise<void> => page.locator('#toggle').click();
    await toggle();
    await leavesNothing(page, toggle);
    await isQuiet(opened);
  });

  test(`${framework} renders on a server, where there is no page, and goes on from there in one`, async () => {
    const html = execFileSync(process.execPath, ['dist/server/server.js'], {
      cwd: `${HOSTS}/${framework}`,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    }).trim();
    expect(html).toMatch(/<diplomatic-graph [^>]*src="\/venezuela-2019.json"/);
    expect(html).toContain('The graph as a picture</a>');
    expect(html).not.toContain('[object');
    const rendered = (mode: string): string =>
      text(`${framework}/dist/${mode}/index.html`).replace('<div id="app"></div>', () => `<div id="app">${html}</div>`);
    // What a server sends is seen without any script, and hydrated with it.
    const plain = await openHosted(`${framework}/dist/production`, rendered('production'), {
      context: { javaScriptEnabled: false },
    });
    expect(await plain.page.locator('diplomatic-graph a').isVisible()).toBe(true);
    const opened = await openHosted(`${framework}/dist/development`, rendered('development'));
    await showsAndTells(opened.page, () => opened.page.locator('#selected').innerText());
    expect(await get(opened.page, 'standings')).toEqual(['stated', 'reported', 'implied', 'called-for']);
    await opened.page.locator('#other').click();
    await showsSecond(opened.page);
    await isQuiet(opened);
  });
}

/** What a checker of types says of the recipes of a host, and of one with a theme that there is not. */
const CHECKERS = {
  react: ['node_modules/typescript/bin/tsc', '-p', `${HOSTS}/react/tsconfig.json`, '--pretty', 'false'],
  vue: [`${HOSTS}/node_modules/vue-tsc/bin/vue-tsc.js`, '-p', `${HOSTS}/vue/tsconfig.json`, '--pretty', 'false'],
  svelte: [
    `${HOSTS}/node_modules/svelte-check/bin/svelte-check`,
    '--workspace',
    `${HOSTS}/svelte`,
    '--tsconfig',
    './tsconfig.json',
    '--output',
    'machine-verbose',
  ],
};

test.for(FRAMEWORKS)('the types for %s let the recipe pass, and refuse a theme that there is not', (framework) => {
  const [program, ...args] = CHECKERS[framework];
  const { stdout, status } = spawnSync(process.execPath, [resolve(program!), ...args], { encoding: 'utf8' });
  const errors = stdout.split('\n').filter((line) => /error TS|"type":"(ERROR|WARNING)"/.test(line));
  expect(errors, stdout).toHaveLength(1);
  expect(errors[0]).toMatch(/Wrong\.\w+/);
  expect(errors[0]).toContain('pink');
  expect(status).not.toBe(0);
});
