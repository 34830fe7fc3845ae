/** What a reader takes home from WebKit. `svg-bytes.test.ts` compares the bytes of the SVG with those that Node writes. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openExplorer, openHost, soon, test } from './harness.js';

test('the button saves the file that the element gives', async () => {
  const { page, downloads } = await openExplorer();
  const file = join(downloads, 'venezuela-2019.svg');
  rmSync(file, { force: true });
  await page.run(() => {
    const buttons = window.findAll('diplomatic-graph >> button');
    buttons.find(({ innerText }) => innerText.trim() === 'Download SVG')!.dataset['download'] = '';
  });
  await page.click('diplomatic-graph >> button[data-download]');
  const given = await page.run(() =>
    (document.querySelector('diplomatic-graph') as unknown as { toSvg(): Promise<string> }).toSvg(),
  );
  await soon(() => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  }).toBe(given);
});

/** WebDriver of WebKit cannot print, nor show a page as it would be printed. */
test('the printed notes ask for no columns, which WebKit does not print', async () => {
  const { page } = await openHost();
  await page.ready();
  await soon(() =>
    page.run(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return window.find('diplomatic-graph >> .print') !== null;
    }),
  ).toBe(true);
  const columns = await page.run(() => {
    /** The rules that apply when the page is printed. */
    const printed = (rules: CSSRuleList): CSSRule[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSSupportsRule) return CSS.supports(rule.conditionText) ? printed(rule.cssRules) : [];
        if (rule instanceof CSSMediaRule) return rule.media.mediaText === 'print' ? printed(rule.cssRules) : [];
        return [rule];
      });
    const root = window.find('diplomatic-graph')!.shadowRoot!;
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => printed(cssRules));
    return rules.map(({ cssText }) => cssText).filter((text) => text.startsWith('.notes ol {'));
  });
  expect(columns).toHaveLength(1);
  expect(columns[0]).not.toContain('column');
});
