/** What a page does to the element, and what happens to a browser while a reader uses it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openFaulty, works } from './faults.js';
import { ARTICLE, button, drawn, get, heard, press, ready, set, soon, spot, view } from './harness.js';

const GRAPH = '<diplomatic-graph src="/data.json"></diplomatic-graph>';
const frames = (page: Page, count = 2): Promise<void> =>
  page.evaluate(async (left) => {
    for (let i = 0; i < left; i += 1) await new Promise((done) => requestAnimationFrame(done));
  }, count);

test.for<[string, string]>([
  [
    'freezes the built-ins',
    'for (const { prototype } of [Object, Array, Map, Set, Promise, Function, String]) Object.freeze(prototype);',
  ],
  [
    'adds to the prototypes, as prototype.js does',
    `Array.prototype.each = function (f) { this.forEach(f); }; Array.prototype.toJSON = function () { return this.slice(); };
     String.prototype.strip = function () { return this.trim(); };
     Element.prototype.hide = function () { this.style.display = 'none'; }; Function.prototype.bindTo = function () {};`,
  ],
  [
    'patches timers and promises, as Zone.js does',
    `const then = Promise.prototype.then;
     Promise.prototype.then = function (a, b) { return then.call(this, a && ((v) => a(v)), b && ((e) => b(e))); };
     for (const name of ['setTimeout', 'requestAnimationFrame', 'queueMicrotask', 'addEventListener']) {
       const plain = window[name];
       window[name] = function (...all) { return plain.apply(this ?? window, all); };
     }`,
  ],
  [
    'has an older Array.from, JSON.stringify and matches of its own',
    `const from = Array.from; Array.from = function (list, map) { return map ? from(list).map((v, i) => map(v, i)) : from(list); };
     const stringify = JSON.stringify; JSON.stringify = (...all) => stringify(...all);
     Element.prototype.matches = (function (plain) { return function (s) { return plain.call(this, s); }; })(Element.prototype.matches);`,
  ],
])('a page that %s has a graph that works', async ([, script]) => {
  const { page, unharmed } = await openFaulty(GRAPH, { head: `<script>${script}</script>` });
  await works(page);
  await unharmed();
});

test('a sheet that hides .story, .panel, .share and .ad, as blockers do, hides nothing of the element', async () => {
  const { page, unharmed } = await openFaulty(GRAPH, {
    head: '<style>.story, .panel, .share, .ad, [class*="banner"], .tools { display: none !important }</style>',
  });
  await works(page);
  expect(await page.locator('diplomatic-graph .panel').isVisible()).toBe(true);
  await unharmed();
});

test('two versions of the package on one page: the first serves both elements, and neither has an error', async () => {
  const { page, unharmed, url } = await openFaulty(
    `${GRAPH}<diplomatic-graph id="second" src="/data.json"></diplomatic-graph>`,
  );
  await ready(page, '#second');
  const tag = await page.addScriptTag({ type: 'module', url: `${url}/cdn/diplomatic-graph.js?another` });
  await tag.evaluate((script) => (script as Element).remove());
  await ready(page, '#second');
  await button(page, 'actor:us', '#second').scrollIntoViewIfNeeded();
  const { x, y } = await spot(page, 'actor:us', '#second');
  await page.mouse.click(x, y);
  await soon(() => get(page, 'selected', '#second')).toBe('actor:us');
  await unharmed();
});

test('in an inert part it is shown and takes nothing; outside it works again', async () => {
  const { page, unharmed } = await openFaulty(`<div inert>${GRAPH}</div>`);
  await soon(() => page.locator('diplomatic-graph .paint [data-actor]').count()).toBeGreaterThan(16);
  await page.mouse.click(400, 400);
  expect(await get(page, 'selected')).toBe(null);
  await unharmed();
  await page.locator('div[inert]').evaluate((part: HTMLElement) => (part.inert = false));
  await works(page);
  await unharmed();
});

test('moved into a hidden part in the middle of a drag, and back, it has what the reader had', async () => {
  const { page, unharmed } = await openFaulty(`${GRAPH}<div id="away" style="display: none"></div>`);
  await works(page);
  const { x, y } = await spot(page, 'actor:us');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y + 20, { steps: 3 });
  await page.evaluate(() => document.querySelector('#away')!.append(document.querySelector('diplomatic-graph')!));
  await page.mouse.move(x + 60, y + 60, { steps: 3 });
  await page.mouse.up();
  await unharmed();
  await page.evaluate(() => document.querySelector('main')!.prepend(document.querySelector('diplomatic-graph')!));
  await soon(() => get(page, 'selected')).toBe('actor:us');
  await set(page, { selected: null });
  await works(page);
  await unharmed();
});

test.for(['dg-load', 'dg-ready', 'dg-settle', 'dg-select', 'dg-hover', 'dg-filter', 'dg-error'])(
  'taken out of the page in its event %s, it is whole when it is put back',
  async (type) => {
    const { page, unharmed } = await openFaulty('');
    await page.evaluate(async (name) => {
      await customElements.whenDefined('diplomatic-graph');
      const element = document.createElement('diplomatic-graph');
      Object.assign(window, {
        element,
        removed: new Promise<void>((done) =>
          element.addEventListener(
            name,
            () => {
              element.remove();
              done();
            },
            { once: true },
          ),
        ),
      });
      Object.assign(element, { src: name === 'dg-error' ? '/none.json' : '/data.json' });
      document.querySelector('main')!.append(element);
    }, type);
    if (!['dg-load', 'dg-ready', 'dg-settle', 'dg-error'].includes(type)) {
      await ready(page);
      if (type === 'dg-filter') await set(page, { relations: ['support'] });
      else {
        const { x, y } = await spot(page, 'actor:us');
        await page.mouse.move(x, y);
        if (type === 'dg-select') await page.mouse.click(x, y);
      }
      // Properties that a script sets raise no event of the reader's.
      if (type === 'dg-filter') await page.locator('diplomatic-graph button[data-filter="support"]').click();
    }
    await page.evaluate(() => (window as unknown as { removed: Promise<void> }).removed);
    await frames(page);
    expect(await page.locator('diplomatic-graph').count()).toBe(0);
    await unharmed();
    await page.evaluate((from) => {
      const { element } = window as unknown as { element: HTMLElement };
      document.querySelector('main')!.append(Object.assign(element, { src: from, relations: null, selected: null }));
    }, '/data.json');
    await works(page);
    await unharmed();
  },
);

test('a page that is left and come back to has the graph as the reader left it', async () => {
  const { page, unharmed, url } = await openFaulty(GRAPH, {
    files: { '/next.html': '<!doctype html><title>Next</title>' },
  });
  await works(page);
  await page.goto(`${url}/next.html`);
  await page.goBack();
  await works(page);
  await unharmed();
});

test('a clock that jumps, to a year later and back, leaves all as it is', async () => {
  const { page, unharmed } = await openFaulty(GRAPH, {
    head: `<script>
      let jump = 0; const now = Date.now, tick = performance.now.bind(performance);
      Date.now = () => now() + jump; performance.now = () => tick() + jump;
      window.jumpBy = (ms) => { jump = ms; };
    </script>`,
  });
  await ready(page);
  for (const ms of [365 * 864e5, -365 * 864e5, 0]) {
    await page.evaluate((by) => (window as unknown as { jumpBy(ms: number): void }).jumpBy(by), ms);
    await set(page, { selected: null });
    await works(page);
    await page.locator('diplomatic-graph').getByRole('button', { name: 'Zoom in' }).click();
    await soon(async () => (await view(page)).scale).toBeGreaterThan(1.01);
    await page
      .locator('diplomatic-graph')
      .getByRole('button', { name: /^Reset|Fit/ })
      .first()
      .click();
  }
  await unharmed();
});

test('while the main thread is held for a second in the middle of a drag, the actor follows afterwards', async () => {
  const { page, unharmed } = await openFaulty(GRAPH);
  await ready(page);
  const from = await spot(page, 'actor:us');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y + 10, { steps: 2 });
  const held = page.evaluate(() => {
    const end = performance.now() + 1000;
    while (performance.now() < end);
  });
  await page.mouse.move(from.x + 50, from.y + 40, { steps: 4 });
  await page.mouse.up();
  await held;
  await soon(async () => Math.round((await spot(page, 'actor:us')).x - from.x)).toBe(50);
  expect(await get(page, 'selected')).toBe(null);
  await unharmed();
});

test('offline after it has loaded, the reader goes on with all that is there', async () => {
  const { page, unharmed, ...faulty } = await openFaulty(GRAPH);
  await works(page);
  faulty.break(/./, (response) => void response.destroy());
  for (const actor of ['maduro', 'russia']) {
    await button(page, `actor:${actor}`).scrollIntoViewIfNeeded();
    await press(page, `actor:${actor}`);
    await soon(() => get(page, 'selected')).toBe(`actor:${actor}`);
  }
  await page.locator('diplomatic-graph button[data-filter="support"]').click();
  await soon(async () => (await drawn(page, 'edge')).length).toBe(3);
  await unharmed();
});

test('a canvas that may not be read gives no PNG, says so, and the SVG is there', async () => {
  const { page, unharmed } = await openFaulty(GRAPH, {
    head: `<script>HTMLCanvasElement.prototype.toBlob = function () { throw new DOMException('blocked', 'SecurityError'); };
      HTMLCanvasElement.prototype.toDataURL = HTMLCanvasElement.prototype.toBlob;
      CanvasRenderingContext2D.prototype.getImageData = HTMLCanvasElement.prototype.toBlob;</script>`,
  });
  await ready(page);
  const said = await page.locator('diplomatic-graph').evaluate((element) =>
    (element as unknown as { toPng(): Promise<Blob> }).toPng().then(
      () => 'a picture',
      (error: Error & { code?: string }) => error.code,
    ),
  );
  expect(said).toBe('png-unavailable');
  expect(
    await page
      .locator('diplomatic-graph')
      .evaluate(async (element) => await (element as unknown as { toSvg(): Promise<string> }).toSvg()),
  ).toMatch(/<svg/);
  await works(page);
  await unharmed();
});

test('a page that answers to every size by another raises no loop of observers', async () => {
  const { page, unharmed } = await openFaulty(`<div id="box">${GRAPH}</div>`);
  await page.evaluate(() => {
    const box = document.querySelector<HTMLElement>('#box')!;
    let turns = 0;
    new ResizeObserver(() => {
      // The page's own loop ends by itself.
      if ((turns += 1) < 12) requestAnimationFrame(() => (box.style.width = `${700 + (turns % 2)}px`));
    }).observe(document.querySelector('diplomatic-graph')!);
  });
  await works(page);
  await unharmed();
});

test.for(['svg', 'canvas'] as const)(
  'a hundred datasets in turn, painted by %s, leave no nodes behind',
  async (renderer) => {
    const { page, unharmed } = await openFaulty(GRAPH);
    await ready(page);
    await set(page, { renderer });
    const count = (): Promise<number> =>
      page
        .locator('diplomatic-graph')
        .evaluate(
          (element) => element.shadowRoot!.querySelectorAll('*').length + document.querySelectorAll('*').length,
        );
    const turn = async (times: number): Promise<void> => {
      await page.locator('diplomatic-graph').evaluate(
        async (element, [text, turns]) => {
          for (let i = 0; i < turns; i += 1) {
            const data = JSON.parse(text) as { title: string };
            data.title = `Dataset ${i}`;
            const settled = new Promise((done) => element.addEventListener('dg-settle', done, { once: true }));
            Object.assign(element, { data });
            await settled;
          }
        },
        [ARTICLE, times] as const,
      );
    };
    await turn(3);
    const before = await count();
    await turn(97);
    expect(await count()).toBe(before);
    expect((await heard(page, 'dg-error')).length).toBe(0);
    await works(page);
    await unharmed();
  },
);

test.for([
  ['at a page zoom of 500 %', 'html { zoom: 5 }'],
  ['with text alone at 200 %', 'html { font-size: 200% }'],
])('%s it is drawn, and a press opens what it is at', async ([, style]) => {
  const { page, unharmed } = await openFaulty(GRAPH, { head: `<style>${style}</style>` });
  await ready(page);
  await button(page, 'actor:us').scrollIntoViewIfNeeded();
  await press(page, 'actor:us');
  await soon(() => get(page, 'selected')).toBe('actor:us');
  await page.keyboard.press('Escape');
  await soon(() => get(page, 'selected')).toBe(null);
  await page.evaluate(() => scrollTo(0, 0));
  await unharmed();
});
