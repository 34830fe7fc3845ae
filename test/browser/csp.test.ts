/** Strict policies of pages: nothing that a reader does breaks one. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  alertText,
  ARTICLE,
  button,
  drawn,
  heard,
  openFresh,
  openFreshExplorer,
  press,
  ready,
  set,
  soon,
  spot,
  toSvg,
  type Opened,
} from './harness.js';

const HTML =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict</title><script type="module" src="/cdn/diplomatic-graph.js"></script></head><body><diplomatic-graph src="/data.json"></diplomatic-graph></body></html>';

async function openStrict(policy: string): Promise<Opened> {
  const opened = await openFresh('/strict.html', {
    pages: {
      '/strict.html': { body: HTML, headers: { 'content-security-policy': policy } },
      '/data.json': { body: ARTICLE, type: 'application/json' },
    },
  });
  await ready(opened.page);
  return opened;
}

/** All that a reader can do, once. */
async function useAll(page: Page): Promise<void> {
  const { x, y } = await spot(page, 'edge:canada/support/guaido');
  await page.mouse.move(x, y);
  await page.locator('diplomatic-graph .tip').waitFor();
  await press(page, 'edge:maduro/severed-ties/us');
  await press(page, 'actor:guaido');
  await page.locator('diplomatic-graph .panel h3', { hasText: 'Juan Guaidó' }).waitFor();
  const from = await spot(page, 'actor:canada');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 20, { steps: 4 });
  await page.mouse.up();
  await soon(async () => Math.round((await spot(page, 'actor:canada')).x - from.x)).toBe(40);
  for (const name of ['Zoom in', 'Reset view'])
    await page.locator('diplomatic-graph').getByRole('button', { name }).click();
  await page.mouse.move(from.x, from.y);
  await page.mouse.wheel(0, 10);
  await page.locator('diplomatic-graph .hint-over').waitFor();
  await page.locator('diplomatic-graph button[data-filter="support"]').click();
  await soon(async () => (await drawn(page, 'edge')).length).toBe(3);
  await button(page, 'actor:us').focus();
  await page.keyboard.press('Enter');
  await Promise.all([
    page.waitForEvent('download'),
    page.locator('diplomatic-graph').getByRole('button', { name: 'Download SVG' }).click(),
  ]);
  await page.locator('diplomatic-graph [data-view="table"]').click();
  await page.locator('diplomatic-graph [data-tab="statements"]').click();
  await page.locator('diplomatic-graph [data-sort="when"]').click();
  await page.locator('diplomatic-graph td.words').first().click();
  await Promise.all([page.waitForEvent('download'), page.locator('diplomatic-graph .csv').click()]);
  await page.locator('diplomatic-graph [data-view="graph"]').click();
  const svg = await toSvg(page, { width: 500, height: 500, theme: 'dark' });
  expect(svg).toContain('<svg');
  await page.getByRole('button', { name: 'Download picture…' }).click();
  await page.getByRole('radio', { name: 'PNG' }).click();
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download', exact: true }).click(),
  ]);
  await set(page, { data: svg });
  await soon(async () => (await heard(page, 'dg-load')).length).toBe(2);
  await set(page, { theme: 'dark', locale: 'es' });
  await set(page, { data: '{"format":2}' });
  await page.locator('diplomatic-graph [role="alert"]').waitFor();
}

test.for([
  "default-src 'none'; script-src 'self'; connect-src 'self'",
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
])('the policy "%s" is kept whatever a reader does', async (policy) => {
  const { page, complaints } = await openStrict(policy);
  await useAll(page);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('styles of the element apply under a policy without styles', { tags: ['quick'] }, async () => {
  const { page } = await openStrict("default-src 'none'; script-src 'self'; connect-src 'self'");
  expect(
    await page
      .locator('diplomatic-graph .proxies button')
      .first()
      .evaluate((proxy) => getComputedStyle(proxy).position),
  ).toBe('absolute');
  expect(await page.locator('diplomatic-graph .frame').evaluate((frame) => getComputedStyle(frame).display)).toBe(
    'grid',
  );
});

test('a policy that forbids the request is named in the message', { tags: ['quick'] }, async () => {
  const { page } = await openFresh('/strict.html', {
    pages: {
      '/strict.html': {
        body: HTML.replace('/data.json', 'http://localhost:1/data.json'),
        headers: { 'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'" },
      },
    },
  });
  expect(await alertText(page)).toContain('connect-src');
});

test('the explorer has a policy of its own, and keeps it', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openFreshExplorer();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  for (const part of ["default-src 'none'", "script-src 'self'", "base-uri 'none'", "form-action 'none'"])
    expect(policy).toContain(part);
  expect(policy).not.toContain('unsafe');
  await useAll(page);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the explorer asks no other server for anything', { tags: ['quick'] }, async () => {
  const { page, url } = await openFresh('/host.html', {
    pages: { '/host.html': { body: '<!doctype html><title>Blank</title>' } },
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${url}/explorer/`);
  await ready(page);
  await useAll(page);
  expect(asked.filter((address) => !address.startsWith(url) && !/^(data|blob):/.test(address))).toEqual([]);
});
