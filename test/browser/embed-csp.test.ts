/** The strictest policies that a page may have, with all that the element does, and what happens under those that it cannot keep. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  ARTICLE,
  button,
  drawn,
  get,
  heard,
  openFresh,
  ready,
  set,
  soon,
  type Answer,
  type Opened,
} from './harness.js';
import { lacks } from './needs.js';

/** The article's dataset, with a time and a story. */
const told = (): string => {
  const data = JSON.parse(ARTICLE) as { statements: { date?: string; order?: number }[]; story?: unknown };
  data.statements.forEach((statement, i) => (statement.date = `2019-01-${String(i + 10)}`));
  data.story = [
    { title: 'Canada', text: 'Canada supports Guaidó.', view: { focus: 'canada' } },
    { title: 'All', text: 'And others.', view: {} },
  ];
  return JSON.stringify(data);
};

/** Files of the embed as a server gives them that lets any page fetch them. */
const SHARED: Record<string, Answer> = Object.fromEntries(
  readdirSync('dist/cdn')
    .filter((file) => file.endsWith('.js'))
    .map((file) => [
      `/cdn/${file}`,
      {
        body: readFileSync(`dist/cdn/${file}`),
        type: 'text/javascript',
        headers: { 'access-control-allow-origin': '*' },
      },
    ]),
);

const STORY =
  '<article id="story"><p>Canada and others have supported Guaido.</p><p>Maduro is swiftly cutting off relations with the US.</p></article>';

interface Strict {
  readonly nonce?: string;
  readonly attributes?: string;
  readonly rest?: string;
}

async function openStrict(policy: string, { nonce, attributes = '', rest = '' }: Strict = {}): Promise<Opened> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict</title><script type="module"${nonce === undefined ? '' : ` nonce="${nonce}"`} src="/cdn/diplomatic-graph.js"></script></head><body>${STORY}<diplomatic-graph src="/data.json" article="#story" deep-link="g" ${attributes}><p id="fallback">A list of relations.</p></diplomatic-graph>${rest}</body></html>`;
  return openFresh('/strict.html', {
    pages: {
      '/strict.html': { body: html, headers: { 'content-security-policy': policy } },
      '/data.json': { body: told(), type: 'application/json' },
    },
  });
}

const here = (page: Page) => page.locator('diplomatic-graph');
const press = (page: Page, name: string | RegExp): Promise<void> =>
  here(page)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

/** What the tests of single features do at length, each once. */
async function useAll(page: Page): Promise<void> {
  // Select, by keyboard and by the words of the article beside it.
  await button(page, 'actor:us').focus();
  await page.keyboard.press('Enter');
  await soon(() => get(page, 'selected')).toBe('actor:us');
  await soon(async () => (await heard(page, 'dg-anchor')).length).toBeGreaterThan(0);
  // Search.
  await page.keyboard.press('/');
  await here(page).getByRole('combobox').waitFor();
  await page.keyboard.type('maduro');
  await here(page).getByRole('option').first().click();
  // Filter by the box, and by an attribute.
  await press(page, /^Filters/);
  await here(page).locator('.filters').waitFor();
  await press(page, /^Filters/);
  await set(page, { fold: true, sides: ['guaido', 'maduro'] });
  await here(page).locator('.narrowed').waitFor();
  await set(page, { fold: false, sides: null });
  // Time.
  await here(page).locator('.time input[type="range"]').focus();
  await page.keyboard.press('Home');
  await soon(() => get(page, 'asOf')).not.toBeNull();
  await set(page, { asOf: null });
  // Story.
  await here(page).locator('.story-way').click();
  await soon(() => get(page, 'step')).toBe(1);
  await soon(async () => (await drawn(page, 'edge')).length).toBeLessThan(10);
  await page.keyboard.press('Escape');
  await set(page, { step: null, focusOn: null, relations: null });
  // Table.
  await here(page).locator('[data-view="table"]').click();
  await here(page).locator('table').first().waitFor();
  await here(page).locator('[data-view="graph"]').click();
  // Painters.
  await set(page, { renderer: 'canvas' });
  await soon(() => get(page, 'activeRenderer')).toBe('canvas');
  if (!lacks('webgl')) {
    await set(page, { renderer: 'webgl' });
    await soon(() => get(page, 'activeRenderer')).toBe('webgl');
  }
  // Export.
  const made = await here(page).evaluate(async (host) => {
    const graph = host as unknown as { toSvg(): Promise<string>; toPng(): Promise<Blob> };
    return [(await graph.toSvg()).slice(0, 5), (await graph.toPng()).type];
  });
  expect(made).toEqual(['<?xml', 'image/png']);
  // Print.
  await page.emulateMedia({ media: 'print' });
  await here(page).locator('[part="print"]').waitFor();
  await page.emulateMedia({ media: 'screen' });
  await here(page).locator('[part="print"]').waitFor({ state: 'detached' });
}

/** Files to save, which a sandbox without downloads would not let through. */
async function saveAll(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('download'), press(page, 'Download SVG')]);
}

const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'";

test.for<readonly [string, Strict]>([
  [STRICT, {}],
  [
    `${STRICT}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html`,
    {},
  ],
  [
    "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src 'self'; object-src 'none'; base-uri 'none'",
    { nonce: 'abc' },
  ],
  [`${STRICT}; sandbox allow-scripts allow-same-origin allow-downloads`, {}],
])('under "%s" all that the element does is done without a violation', async ([policy, strict]) => {
  const { page, complaints } = await openStrict(policy, strict);
  await ready(page);
  await useAll(page);
  await saveAll(page);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(complaints).toEqual([]);
});

test.for([
  "trusted-types 'none'; require-trusted-types-for 'script'",
  "trusted-types; require-trusted-types-for 'script'",
  "trusted-types 'none'",
])('where "%s" lets nobody make a policy, the page keeps its fallback and all else that it has', async (types) => {
  const { page, complaints } = await openStrict(`${STRICT}; ${types}`, { rest: '<p id="below">Below</p>' });
  // The browser refuses the one policy that lit makes, which is told where the page's author looks.
  await soon(() => complaints.join('\n')).toContain('lit-html');
  expect(await page.locator('#fallback').isVisible()).toBe(true);
  expect(await page.locator('#below').isVisible()).toBe(true);
});

test(
  'in a sandbox without an origin, where storage and history throw, all works and a deep link is read',
  { tags: ['quick'] },
  async () => {
    const inner = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inner</title><script type="module" src="/cdn/diplomatic-graph.js"></script></head><body>${STORY}<diplomatic-graph src="/data.json" article="#story" deep-link="g"></diplomatic-graph></body></html>`;
    const outer =
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Outer</title></head><body><iframe sandbox="allow-scripts" src="/inner.html#g.selected=actor:us" width="1200" height="780"></iframe></body></html>';
    const cors = { 'access-control-allow-origin': '*' };
    const { page, complaints } = await openFresh('/outer.html', {
      pages: {
        ...SHARED,
        '/outer.html': { body: outer },
        '/inner.html': { body: inner },
        '/data.json': { body: told(), type: 'application/json', headers: cors },
      },
    });
    const frame = page.frameLocator('iframe').locator('diplomatic-graph');
    await frame.locator('button[data-actor="us"]').waitFor({ state: 'attached' });
    const read = <T>(name: string): Promise<T> =>
      frame.evaluate((host, key) => (host as unknown as Record<string, T>)[key]!, name);
    expect(
      await frame.evaluate(() => {
        try {
          return localStorage.length;
        } catch (error) {
          return (error as Error).name;
        }
      }),
    ).toBe('SecurityError');
    await soon(() => read('selected')).toBe('actor:us');
    await frame.locator('button[data-actor="canada"]').focus();
    await page.keyboard.press('Enter');
    await soon(() => frame.evaluate(() => location.hash)).toContain('actor:canada');
    await page.keyboard.press('/');
    await frame.getByRole('combobox').waitFor();
    await page.keyboard.type('maduro');
    await frame.getByRole('option').first().click();
    await frame.locator('[data-view="table"]').click();
    await frame.locator('table').first().waitFor();
    await frame.locator('[data-view="graph"]').click();
    await frame.evaluate((host) => Object.assign(host, { renderer: 'canvas' }));
    await soon(() => read('activeRenderer')).toBe('canvas');
    expect(
      await frame.evaluate(async (host) => (await (host as unknown as { toPng(): Promise<Blob> }).toPng()).type),
    ).toBe('image/png');
    expect(complaints).toEqual([]);
  },
);

test('a dataset of another origin needs that origin in connect-src, and no more', { tags: ['quick'] }, async () => {
  const { url } = await openFresh('/blank.html', {
    pages: {
      '/blank.html': { body: '<!doctype html><title>Blank</title>' },
      '/other.json': { body: told(), type: 'application/json', headers: { 'access-control-allow-origin': '*' } },
    },
  });
  const { page, complaints } = await openFresh('/strict.html', {
    pages: {
      '/strict.html': {
        body: `<!doctype html><html lang="en"><title>Strict</title><script type="module" src="/cdn/diplomatic-graph.js"></script><diplomatic-graph src="${url}/other.json"></diplomatic-graph></html>`,
        headers: { 'content-security-policy': `default-src 'none'; script-src 'self'; connect-src ${url}` },
      },
    },
  });
  await ready(page);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(complaints).toEqual([]);
});
