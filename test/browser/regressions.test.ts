/** Faults that a review found, one test each. */
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import {
  alertText,
  ARTICLE,
  button,
  drawn,
  heard,
  openFresh,
  openHost,
  panelText,
  PHONE,
  press,
  ready,
  set,
  soon,
} from './harness.js';

test('an element that was taken out before its first update has one picture when it is put back', async () => {
  const { page, complaints } = await openHost('<main></main>');
  await page.evaluate(async () => {
    await customElements.whenDefined('diplomatic-graph');
    const graph = document.createElement('diplomatic-graph');
    graph.setAttribute('src', '/data.json');
    const main = document.querySelector('main')!;
    main.append(graph);
    graph.remove();
    await new Promise((done) => setTimeout(done));
    main.append(graph);
  });
  await ready(page);
  expect(await page.locator('diplomatic-graph .paint > svg').count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('a connection that breaks off half-way is told, with a way to try again', async () => {
  const server = createServer((_request, response) => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      'content-length': String(ARTICLE.length),
    });
    response.write(ARTICLE.slice(0, 500), () => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  const { page } = await openHost(`<diplomatic-graph src="http://127.0.0.1:${port}/data.json"></diplomatic-graph>`);
  expect(await alertText(page)).toMatch(/was cut off before the end[\s\S]*Try again/);
  expect((await heard(page)).map(({ type }) => type)).toContain('dg-error');
});

test(
  'what is filtered while the element is hidden is filtered when it is shown again',
  { tags: ['quick'] },
  async () => {
    const { page } = await openHost();
    await ready(page);
    await page.evaluate(() => {
      const graph = document.querySelector('diplomatic-graph')!;
      graph.style.setProperty('display', 'none');
      graph.setAttribute('relations', 'recognition');
    });
    await page.evaluate(() => document.querySelector('diplomatic-graph')!.updateComplete);
    await page.evaluate(() => document.querySelector('diplomatic-graph')!.style.removeProperty('display'));
    await soon(() => drawn(page, 'edge')).toEqual(['oas/recognition/guaido']);
  },
);

test('so it is when it was hidden between two frames only, which no observer sees', async () => {
  const { page } = await openHost();
  await ready(page);
  await page.evaluate(async () => {
    const graph = document.querySelector('diplomatic-graph')!;
    await new Promise(requestAnimationFrame);
    graph.style.setProperty('display', 'none');
    graph.setAttribute('relations', 'recognition');
    await graph.updateComplete;
    // What is composed after an update has found no size by then.
    for (let i = 0; i < 20; i += 1) await Promise.resolve();
    graph.style.removeProperty('display');
  });
  await soon(() => drawn(page, 'edge')).toEqual(['oas/recognition/guaido']);
});

test('a picture exported from a low stage keeps the graph above its source line', async () => {
  const { page } = await openHost(
    '<diplomatic-graph src="/data.json" controls="export" style="height: 420px; width: 420px"></diplomatic-graph>',
  );
  await ready(page);
  const { source, lowest } = await page.evaluate(async () => {
    const graph = document.querySelector('diplomatic-graph')!;
    const picture = new DOMParser().parseFromString(await graph.toSvg(), 'image/svg+xml');
    const numbers = [...picture.querySelectorAll('[data-layer="labels"] text[y]')].map((text) =>
      Number(text.getAttribute('y')),
    );
    const foot = [...picture.querySelectorAll('[data-layer="legend"] text')].find((text) =>
      text.textContent?.startsWith('Source'),
    );
    return { source: Number(foot!.getAttribute('y')), lowest: Math.max(...numbers) };
  });
  expect(lowest).toBeLessThan(source - 8);
});

test('a dataset set and an address set after it in one task: the address is read', { tags: ['quick'] }, async () => {
  const { page } = await openHost('<diplomatic-graph></diplomatic-graph>');
  await page.evaluate(async () => {
    await customElements.whenDefined('diplomatic-graph');
    const graph = document.querySelector('diplomatic-graph')!;
    await graph.updateComplete;
    graph.data = null;
    graph.src = '/data.json';
  });
  await ready(page);
  expect(await page.locator('diplomatic-graph button[data-actor]').count()).toBe(17);
});

test('an option that suits only the last dataset leaves no picture of it under the new title', async () => {
  const { page } = await openHost('<diplomatic-graph src="/data.json" focus="guaido"></diplomatic-graph>');
  await ready(page);
  await page.evaluate(() => {
    document.querySelector('diplomatic-graph')!.data = {
      format: 1,
      title: 'Another',
      sources: [],
      actors: [{ id: 'x', kind: 'state', name: 'X' }],
      statements: [],
    };
  });
  await page.locator('diplomatic-graph [role="alert"]').waitFor();
  expect(await page.locator('diplomatic-graph [data-actor]').count()).toBe(0);
  await page.evaluate(() => document.querySelector('diplomatic-graph')!.removeAttribute('focus'));
  await button(page, 'actor:x').waitFor();
  await soon(() => page.locator('diplomatic-graph [role="alert"]').count()).toBe(0);
});

test('on a phone, "back" by keyboard leads to the list of relations, and closing it back to its button', async () => {
  const { page } = await openFresh('/explorer/', { context: PHONE });
  await ready(page);
  await button(page, 'actor:canada').focus();
  await page.keyboard.press('Enter');
  await soon(() => panelText(page)).toContain('Canada');
  await page.locator('diplomatic-graph .back').focus();
  await page.keyboard.press('Enter');
  await soon(() => panelText(page)).toContain('All relations');
  await page.keyboard.press('Escape');
  await soon(() =>
    page.evaluate(() => document.querySelector('diplomatic-graph')!.shadowRoot!.activeElement?.className ?? ''),
  ).toBe('list');
});

test('the samples of the legend stay while nothing changes that they show', async () => {
  const { page } = await openHost();
  await ready(page);
  const samples = page.locator('diplomatic-graph .legend .sample');
  await samples.evaluateAll((all) => {
    for (const sample of all) sample.setAttribute('data-seen', '');
    const legend = all[0]!.closest<HTMLElement>('.legend')!;
    legend.dataset['mutations'] = '0';
    new MutationObserver((records) => {
      legend.dataset['mutations'] = String(Number(legend.dataset['mutations']) + records.length);
    }).observe(legend, { subtree: true, childList: true });
  });
  const drawnAnew = (): Promise<number> =>
    samples.evaluateAll((all) => all.filter((sample) => !sample.hasAttribute('data-seen')).length);
  await press(page, 'actor:us');
  await soon(() => panelText(page)).toContain('United States');
  expect(await page.locator('diplomatic-graph .legend').getAttribute('data-mutations')).toBe('0');
  // A filter changes counts, not samples; another theme has other colours.
  await set(page, { standings: ['stated'] });
  await soon(async () => (await drawn(page, 'edge')).length).toBeLessThan(10);
  expect(await drawnAnew()).toBe(0);
  await set(page, { theme: 'dark' });
  await soon(drawnAnew).toBe(await samples.count());
});
