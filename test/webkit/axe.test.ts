/** What axe-core finds in WebKit: nothing. */
import { expect } from 'vitest';
import { AXE, TAGS, type Report } from '../browser/axe.js';
import { mark, openDesk, openExplorer, PHONE, soon, test, type WebKitPage } from './harness.js';

async function findings(page: WebKitPage): Promise<string[]> {
  await page.driver.executeScript(AXE);
  return page.run(async (tags) => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
    const { axe } = window as unknown as { axe: { run(root: Document, options: object): Promise<Report> } };
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
    );
  }, TAGS);
}

test.for([
  ['on a desktop', {}],
  ['in dark colours', { scheme: 'dark' }],
  ['on a phone', { size: PHONE }],
] as const)('axe finds nothing in the explorer %s, at rest and with evidence', async ([, asked]) => {
  const { page } = await openExplorer(asked);
  expect(await findings(page)).toEqual([]);
  await page.click(mark('edge:maduro/severed-ties/us'));
  await soon(() => page.text('diplomatic-graph >> .panel')).toContain('directed his country');
  expect(await findings(page)).toEqual([]);
});

test('axe finds nothing in the table, in Arabic', async () => {
  const { page } = await openExplorer();
  await page.set({ locale: 'ar' });
  await soon(() => page.attribute('diplomatic-graph >> .frame', 'dir')).toBe('rtl');
  await page.click('diplomatic-graph >> [data-view="table"]');
  await page.there('diplomatic-graph >> .tables tr');
  expect(await findings(page)).toEqual([]);
});

test('axe finds nothing at the coding desk', async () => {
  const { page } = await openDesk();
  expect(await findings(page)).toEqual([]);
});
