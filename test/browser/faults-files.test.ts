/** Files of the package, and datasets, that come broken: each fault for each group of files. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { FILE_FAULTS, openFaulty, works, type Fault } from './faults.js';
import { lacks } from './needs.js';
import { ARTICLE, button, get, heard, PAINTER, set, soon } from './harness.js';

const { layout: _layout, ...withoutLayout } = JSON.parse(ARTICLE) as Record<string, unknown>;
const alert = (page: Page) => page.locator('diplomatic-graph [role="alert"]');
const pictureOf = (page: Page): Promise<number> =>
  page
    .locator('diplomatic-graph .paint [data-actor]')
    .evaluateAll((all) => new Set(all.map((mark) => mark.getAttribute('data-actor'))).size);
const faultsOfFiles = Object.entries(FILE_FAULTS) as [string, Fault][];
/** A browser keeps a module that it could read, whatever it holds: only a reload of the page asks for it again. */
const isKept = (name: string): boolean => name === 'is empty' || name === 'is that of another version';

/**
 * Presses *Try again* until the picture is there. A change of the size of the stage composes it as well, so that the
 * message may have gone meanwhile.
 */
async function tryAgain(page: Page): Promise<void> {
  const again = alert(page).getByRole('button', { name: 'Try again' });
  await soon(async () => {
    if ((await again.count()) > 0) await again.click({ timeout: 1000 }).catch(() => {});
    return pictureOf(page);
  }).toBe(17);
}

/** Opens everything that loads a file when it is asked for. */
async function useEverything(page: Page): Promise<void> {
  const host = page.locator('diplomatic-graph');
  await button(page, 'actor:us').focus();
  for (const key of ['/', 'Escape', '?', 'Escape']) await page.keyboard.press(key);
  for (const name of [/^Filters/, 'Download picture…', 'Download SVG']) {
    const control = host.getByRole('button', { name });
    if ((await control.count()) > 0) await control.first().click();
    await page.keyboard.press('Escape');
  }
  await set(page, { view: 'table', renderer: 'canvas', sides: ['guaido', 'maduro'] });
  await set(page, { view: 'graph', renderer: 'auto', sides: null, locale: 'fr' });
  await set(page, { locale: 'en', step: 1 });
  await set(page, { step: null });
}

// Its names are not shared: that of another version is as good.
test.skipIf(lacks('module retries')).for(faultsOfFiles.filter(([name]) => name !== 'is that of another version'))(
  'the code of the layout %s: a message says so, and the picture comes by its button or after a reload',
  async ([name, fault]) => {
    const { page, met, unharmed, ...faulty } = await openFaulty(undefined, {
      files: { '/data.json': JSON.stringify(withoutLayout) },
      faults: [/layout-steps/, fault],
    });
    await alert(page).waitFor();
    expect(met.length).toBeGreaterThan(0);
    expect(await pictureOf(page)).toBe(0);
    await unharmed();
    faulty.break(null);
    if (isKept(name)) await page.reload();
    else await tryAgain(page);
    await works(page);
    await unharmed();
  },
);

test.skipIf(lacks('module retries'))(
  'the code of the layout is missing for a dataset that the page has set: the button shows that one',
  async () => {
    const { page, unharmed, ...faulty } = await openFaulty('<diplomatic-graph></diplomatic-graph>', {
      faults: [/layout-steps/, FILE_FAULTS['is missing']],
    });
    await set(page, { data: withoutLayout });
    await alert(page).waitFor();
    expect(await pictureOf(page)).toBe(0);
    faulty.break(null);
    await tryAgain(page);
    await works(page);
    expect(await alert(page).count()).toBe(0);
    await unharmed();
  },
);

test.skipIf(lacks('module retries')).for(faultsOfFiles)(
  'the code of what a reader does %s: the picture stands, and works once it can be had',
  async ([name, fault]) => {
    const { page, met, unharmed, ...faulty } = await openFaulty(undefined, {
      faults: [/chunk-(features|en-late|view-options)/, fault],
    });
    await soon(() => pictureOf(page)).toBe(17);
    await soon(() => met.length).toBeGreaterThan(1);
    await page.mouse.move(300, 300);
    await page.mouse.move(400, 400);
    await unharmed();
    expect(await pictureOf(page)).toBe(17);
    faulty.break(null);
    if (isKept(name)) await page.reload();
    await soon(async () => {
      await page.mouse.move(5, 5);
      await page.mouse.move(400, 400);
      return button(page, 'actor:us').count();
    }).toBe(1);
    await works(page);
    await unharmed();
  },
);

test.skipIf(lacks('module retries')).for(faultsOfFiles)(
  'what is loaded when it is asked for %s: the rest goes on',
  async ([name, fault]) => {
    const { page, met, unharmed, ...faulty } = await openFaulty();
    await works(page);
    faulty.break(/chunk-/, fault);
    await useEverything(page);
    await soon(() => met.length).toBeGreaterThan(4);
    await set(page, { selected: null });
    await unharmed();
    expect(await pictureOf(page)).toBe(17);
    await works(page);
    faulty.break(null);
    if (isKept(name)) await page.reload();
    await works(page);
    const host = page.locator('diplomatic-graph');
    await soon(async () => {
      await button(page, 'actor:us').focus();
      await page.keyboard.press('/');
      return host.getByRole('combobox').count();
    }).toBe(1);
    await page.keyboard.press('Escape');
    await set(page, { view: 'table' });
    await soon(() => host.locator('table').count()).toBe(1);
    await unharmed();
  },
);

const DATASET_FAULTS: [string, Fault][] = [
  ...faultsOfFiles.filter(([name]) => name !== 'is that of another version'),
  [
    'is cut by a server that does not know its length',
    (response, { body }) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
    },
  ],
  [
    'ends in the middle, as a file that was stored so',
    (response, { body, type }) =>
      void response.writeHead(200, { 'content-type': type }).end(body.subarray(0, body.length / 2)),
  ],
  ['is answered by "304" with nothing', (response) => void response.writeHead(304).end()],
  ['is answered by "204" with nothing', (response) => void response.writeHead(204).end()],
  ['leads round in a circle', (response, { path }) => void response.writeHead(302, { location: path }).end()],
  ['leads to a page', (response) => void response.writeHead(302, { location: '/host.html' }).end()],
];

test.for(DATASET_FAULTS)(
  'a dataset that %s: a message says so, and the graph comes by its button',
  async ([, fault]) => {
    const { page, unharmed, ...faulty } = await openFaulty(undefined, { faults: [/data\.json/, fault] });
    await alert(page).waitFor();
    expect(await pictureOf(page)).toBe(0);
    await unharmed();
    faulty.break(null);
    await alert(page).getByRole('button', { name: 'Try again' }).click();
    await works(page);
    await unharmed();
  },
);

test('a dataset under a wrong type, or one that has moved, is read all the same', async () => {
  const { page, unharmed, ...faulty } = await openFaulty(undefined, {
    files: { '/moved.json': '' },
    faults: [
      /data\.json/,
      (response, { body }) => void response.writeHead(200, { 'content-type': 'text/html' }).end(body),
    ],
  });
  await works(page);
  faulty.break(/moved\.json/, (response) => void response.writeHead(301, { location: '/data.json' }).end());
  await set(page, { src: '/moved.json', selected: null });
  await soon(async () => (await heard(page, 'dg-load')).length).toBe(2);
  await works(page);
  await unharmed();
});

test('a dataset that breaks after another was shown leaves that one in sight', async () => {
  const { page, unharmed, ...faulty } = await openFaulty();
  await works(page);
  faulty.break(/other\.json|data\.json/, FILE_FAULTS['is cut off in the middle']);
  await set(page, { src: '/data.json?2' });
  await alert(page).waitFor();
  expect(await pictureOf(page)).toBe(17);
  await unharmed();
  faulty.break(null);
  await alert(page).getByRole('button', { name: 'Try again' }).click();
  await soon(() => alert(page).count()).toBe(0);
  await works(page);
  expect(await get(page, 'activeRenderer')).toBe(PAINTER.active === 'auto' ? 'svg' : PAINTER.active);
});
