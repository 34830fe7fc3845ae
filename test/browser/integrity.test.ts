/** The embed from a server that is not the page's: taken where its hash fits, and refused without harm where it does not. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ARTICLE, drawn, heard, openFresh, press, ready, set, soon, type Opened } from './harness.js';

const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;
const CDN = 'https://cdn.example/';
const WRONG = `sha384-${'A'.repeat(64)}`;

/** @param map What stands in the import map of the page. */
async function openFrom(integrity: string, map: Record<string, string> = {}): Promise<Opened> {
  const head = `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(Object.entries(map).map(([file, hash]) => [`${CDN}${file}`, hash])) })}</script>`;
  const script = `<script type="module" src="${CDN}diplomatic-graph.js" integrity="${integrity}" crossorigin="anonymous"></script>`;
  const opened = await openFresh('/blank.html', {
    pages: {
      '/blank.html': { body: '<!doctype html><title>Blank</title>' },
      '/host.html': {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}${script}</head><body><diplomatic-graph src="/data.json"><a href="/picture.svg">The graph as a picture</a></diplomatic-graph></body></html>`,
      },
      '/data.json': { body: ARTICLE, type: 'application/json' },
    },
  });
  await opened.page.route(`${CDN}**`, (route) =>
    route.fulfill({
      body: readFileSync(`dist/cdn${new URL(route.request().url()).pathname}`),
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  await opened.page.goto(`${opened.url}/host.html`);
  return opened;
}

test(
  'with its own hashes, of the script and of all that it loads later, the embed runs',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openFrom(hashes['diplomatic-graph.js']!, hashes);
    await ready(page);
    await press(page, 'actor:us');
    await soon(async () => (await heard(page, 'dg-select')).length).toBe(1);
    await set(page, { view: 'table', locale: 'es' });
    await page.locator('diplomatic-graph table').first().waitFor();
    expect(await drawn(page, 'actor')).toHaveLength(17);
    expect(complaints).toEqual([]);
  },
);

test(
  'with a wrong hash the page keeps what stands in the element, and nothing else is amiss',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openFrom(WRONG);
    await soon(() => complaints.length).toBeGreaterThan(0);
    await page.waitForLoadState('load');
    expect(await page.locator('diplomatic-graph a').isVisible()).toBe(true);
    expect(await page.evaluate(() => customElements.get('diplomatic-graph') === undefined)).toBe(true);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/integrity/);
  },
);
