/** A strict policy of a page: in WebKit, too, nothing that a reader does breaks it. */
import { expect } from 'vitest';
import { ARTICLE, Key, mark, openHost, soon, test } from './harness.js';

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'; img-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

test('a strict Content Security Policy is kept: load, hover, evidence, search, table, dark colours, WebGL', async () => {
  const { page } = await openHost(undefined, {}, { 'content-security-policy': POLICY });
  await page.ready();
  expect(await page.complaints()).toEqual([]);
  const broken = page.run(() => {
    // The test itself shows that the policy is in force.
    const style = document.createElement('style');
    style.textContent = 'body{color:red}';
    document.head.append(style);
    return getComputedStyle(document.body).color;
  });
  expect(await broken).not.toBe('rgb(255, 0, 0)');
  await soon(async () => (await page.complaints()).length).toBeGreaterThan(0);
  await page.run(() => void (window.complaints.length = 0));
  await page.hover(mark('edge:canada/support/guaido'));
  await page.there('diplomatic-graph >> .tip');
  await page.click(mark('edge:maduro/severed-ties/us'));
  await soon(() => page.text('diplomatic-graph >> .panel')).toContain('directed his country');
  await page.type('/');
  await page.there('diplomatic-graph >> [role="combobox"]');
  await page.type('canada', Key.ENTER);
  await soon(() => page.get('selected')).toBe('actor:canada');
  await page.click('diplomatic-graph >> [data-view="table"]');
  await page.there('diplomatic-graph >> .tables tr');
  await page.click('diplomatic-graph >> [data-view="graph"]');
  await page.set({ theme: 'dark', renderer: 'webgl' });
  await soon(() => page.get('activeRenderer')).toBe('webgl');
  await page.set({ data: ARTICLE, locale: 'ar' });
  await soon(async () => (await page.heard('dg-load')).length).toBe(2);
  expect(await page.complaints()).toEqual([]);
});
