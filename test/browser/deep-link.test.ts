/** Links into a view: the hash tells what is looked at, survives a reload and a copy, and "back" leads back. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eachCase } from './cases.js';
import {
  allowClipboard,
  ARTICLE,
  chooseLanguage,
  DESKTOP,
  drawn,
  get,
  heard,
  type Opened,
  openFresh,
  openFreshExplorer,
  openFreshHost,
  panelText,
  press,
  ready,
  set,
  soon,
} from './harness.js';

const STILL = { ...DESKTOP, reducedMotion: 'reduce' } as const;
const LINKED = '<diplomatic-graph src="/data.json" deep-link="graph"></diplomatic-graph>';
const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const within = (page: Page): Locator => page.locator('diplomatic-graph');

const PROPERTIES = [
  'relations',
  'standings',
  'sources',
  'text',
  'focusOn',
  'depth',
  'between',
  'fold',
  'sides',
  'asOf',
  'undated',
  'step',
  'view',
  'selected',
  'locale',
];
const state = async (page: Page, host = 'diplomatic-graph'): Promise<Record<string, unknown>> =>
  page
    .locator(host)
    .evaluate(
      (element, names) =>
        Object.fromEntries(names.map((name) => [name, (element as unknown as Record<string, unknown>)[name]])),
      PROPERTIES,
    );

async function openAt(at: string, body = LINKED, head = ''): Promise<Opened> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}<script type="module" src="/cdn/diplomatic-graph.js"></script></head><body>${body}</body></html>`;
  const opened = await openFresh(`/host.html${at}`, {
    context: STILL,
    pages: { '/host.html': { body: html }, '/data.json': { body: ARTICLE, type: 'application/json' } },
  });
  await ready(opened.page);
  return opened;
}

/** Waits until all is there, even where nothing is drawn. */
const shownIn = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => window.heard.some(({ type }) => type === 'dg-settle'));
  await page.locator('diplomatic-graph .panel h3').first().waitFor();
};

const STATES: readonly (readonly [name: string, values: Record<string, unknown>, hash: string])[] = [
  ['relations', { relations: ['support', 'recognition'] }, 'relations=support,recognition'],
  ['no relation', { relations: [] }, 'relations='],
  ['standings', { standings: ['stated'] }, 'standings=stated'],
  ['sources', { sources: ['article'] }, 'sources=article'],
  ['text', { text: 'United States' }, 'text=United%20States'],
  ['focus', { focusOn: 'guaido', depth: 2 }, 'focus=guaido&graph.depth=2'],
  ['paths', { between: ['russia', 'oas'] }, 'between=russia,oas'],
  ['folding', { fold: true }, 'fold=true'],
  ['sides', { sides: ['guaido', 'maduro'] }, 'sides=guaido,maduro'],
  ['time', { asOf: 'order:2', undated: 'hide' }, 'as-of=order:2&graph.undated=hide'],
  ['a step', { step: 2 }, 'step=2'],
  ['the table', { view: 'table' }, 'view=table'],
  ['the matrix', { view: 'matrix' }, 'view=matrix'],
  ['an actor', { selected: 'actor:maduro' }, 'selected=actor:maduro'],
  ['a line', { selected: 'edge:maduro/severed-ties/us' }, 'selected=edge:maduro/severed-ties/us'],
  ['a statement', { selected: 'statement:p7-oas-guaido' }, 'selected=statement:p7-oas-guaido'],
  ['a language', { locale: 'es' }, 'locale=es'],
];

test('what is looked at stands in the hash, and a reload and a copied link show the same', async () => {
  const { page, complaints } = await openAt('');
  const copy = await page.context().newPage();
  await copy.addInitScript(() => {
    window.heard = [];
    window.addEventListener('dg-settle', () => window.heard.push({ type: 'dg-settle' }));
  });
  const shown = async (at: Page): Promise<unknown> => ({
    state: await state(at),
    lines: await drawn(at, 'line'),
    panel: await panelText(at),
  });
  const nothing = await state(page);
  await eachCase(STATES, async ([, values, told]) => {
    await page.evaluate(() => (location.hash = ''));
    await soon(() => state(page)).toEqual(nothing);
    await set(page, values);
    await soon(() => hash(page)).toBe(`#graph.${told}`);
    await page.waitForFunction(() => document.querySelector('diplomatic-graph')!.updateComplete);
    // Paths, sides and stories are told by parts that load when they are asked for.
    if ('between' in values || 'sides' in values) await within(page).locator('.panel .look').first().waitFor();
    if ('step' in values) await within(page).locator('.panel .story').waitFor();
    const before = await shown(page);
    await page.reload();
    await shownIn(page);
    await soon(() => shown(page)).toEqual(before);
    // Another hash alone would not load the page.
    await copy.goto('about:blank');
    await copy.goto(page.url());
    await shownIn(copy);
    await soon(() => shown(copy)).toEqual(before);
    expect(await hash(copy)).toBe(`#graph.${told}`);
    expect(complaints).toEqual([]);
  });
});

test('the first picture is that of the link: nothing else is seen before', { tags: ['quick'] }, async () => {
  const { page } = await openAt(
    '#graph.relations=severed-ties&graph.locale=es',
    LINKED,
    '<script>window.firsts = []; addEventListener("dg-ready", ({ target }) => firsts.push(target.scene.language, target.scene.edges.filter(({ id }) => !id.includes("~")).map(({ id }) => id)));</script>',
  );
  expect(await page.evaluate(() => (window as unknown as { firsts: unknown[] }).firsts)).toEqual([
    'es',
    ['maduro/severed-ties/us'],
  ]);
  expect((await heard(page, 'dg-filter')).map(({ origin }) => origin)).toEqual(['history']);
});

test('back and forward retrace what the reader did', { tags: ['quick'] }, async () => {
  const { page } = await openAt('');
  const acts: (() => Promise<unknown>)[] = [
    () => press(page, 'actor:guaido'),
    () => within(page).locator('button[data-filter="recognition"]').click(),
    () => within(page).locator('button[data-filter="implied"]').click(),
    () => press(page, 'actor:maduro'),
    () => within(page).getByRole('button', { name: 'Story', exact: true }).click(),
    () => page.keyboard.press('ArrowRight'),
    () => page.keyboard.press('End'),
    () => within(page).getByRole('button', { name: 'Exit story' }).click(),
  ];
  const seen: { readonly hash: string; readonly state: unknown; readonly lines: unknown }[] = [];
  const now = async (): Promise<(typeof seen)[number]> => ({
    hash: await hash(page),
    state: await state(page),
    lines: await drawn(page, 'line'),
  });
  const settled = async (): Promise<(typeof seen)[number]> => {
    await page.evaluate(() =>
      document
        .querySelector('diplomatic-graph')!
        .updateComplete.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))),
    );
    return now();
  };
  seen.push(await settled());
  for (const act of acts) {
    const last = await hash(page);
    await act();
    await soon(() => hash(page)).not.toBe(last);
    await soon(() => page.locator('diplomatic-graph [aria-busy="true"]').count()).toBe(0);
    seen.push(await settled());
  }
  expect(new Set(seen.map((each) => each.hash)).size).toBe(acts.length);
  expect(seen[8]).toEqual(seen[4]);
  for (let i = acts.length - 1; i >= 0; i -= 1) {
    await page.evaluate(() => history.back());
    await soon(now).toEqual(seen[i]);
  }
  for (let i = 1; i <= acts.length; i += 1) {
    await page.evaluate(() => history.forward());
    await soon(now).toEqual(seen[i]);
  }
  const told = (await heard(page)).filter(({ origin }) => origin === 'history');
  expect(told.filter(({ type }) => type === 'dg-select').length).toBeGreaterThan(2);
  expect(told.filter(({ type }) => type === 'dg-filter').length).toBeGreaterThan(4);
});

test(
  'only what differs from what the host has set is told, and what the reader takes off is told as such',
  { tags: ['quick'] },
  async () => {
    const { page } = await openAt(
      '',
      '<diplomatic-graph src="/data.json" deep-link="graph" relations="support" selected="actor:guaido" sides="guaido maduro"></diplomatic-graph>',
    );
    expect(await hash(page)).toBe('');
    await within(page).locator('button[data-filter="recognition"]').click();
    await soon(() => hash(page)).toBe('#graph.relations=support,recognition');
    await page.keyboard.press('Escape');
    await page.mouse.move(0, 0);
    await within(page).getByRole('button', { name: 'Back to all relations' }).click();
    await soon(() => hash(page)).toBe('#graph.relations=support,recognition&graph.selected=!');
    await page.reload();
    await ready(page);
    expect(await state(page)).toMatchObject({
      relations: ['support', 'recognition'],
      selected: null,
      sides: ['guaido', 'maduro'],
    });
    await page.goto((await page.evaluate(() => location.href)).replace(/#.*/, '#graph.sides=!'));
    await soon(() => state(page)).toMatchObject({ relations: ['support'], selected: 'actor:guaido', sides: null });
  },
);

test('a link to a step shows it as it is told, and leaving it what the host has set', async () => {
  const { page } = await openAt(
    '#graph.step=3',
    '<diplomatic-graph src="/data.json" deep-link="graph" relations="severed-ties"></diplomatic-graph>',
  );
  expect(await state(page)).toMatchObject({ step: 3, relations: ['support', 'recognition'], focusOn: 'guaido' });
  await within(page).getByRole('button', { name: 'Exit story' }).click();
  await soon(() => state(page)).toMatchObject({ step: null, relations: ['severed-ties'], focusOn: null, sides: null });
  await soon(() => hash(page)).toBe('');
});

test('two elements of a page never disturb each other, nor what else the hash says', async () => {
  const { page } = await openAt(
    '#top&one.relations=support&x=1',
    '<p id="top">Top</p><diplomatic-graph id="one" src="/data.json" deep-link="one"></diplomatic-graph><diplomatic-graph id="two" src="/data.json" deep-link="two"></diplomatic-graph>',
  );
  await ready(page, '#two');
  await soon(() => drawn(page, 'edge', '#two')).toHaveLength(13);
  expect(await get(page, 'relations', '#one')).toEqual(['support']);
  await set(page, { selected: 'actor:us' }, '#two');
  await soon(() => hash(page)).toBe('#top&one.relations=support&x=1&two.selected=actor:us');
  await page.locator('#one').locator('button[data-filter="recognition"]').click();
  await soon(() => hash(page)).toBe('#top&one.relations=support,recognition&x=1&two.selected=actor:us');
  await page.evaluate(() => history.back());
  await soon(() => get(page, 'relations', '#one')).toEqual(['support']);
  expect(await get(page, 'selected', '#two')).toBe('actor:us');
});

test('a name that is taken, or is none, is said', async () => {
  const { page } = await openAt('', '<diplomatic-graph src="/data.json" deep-link="same"></diplomatic-graph>');
  await page.evaluate(() => {
    const second = Object.assign(document.createElement('diplomatic-graph'), {
      id: 'second',
      src: '/data.json',
      deepLink: 'same',
    });
    document.body.append(second);
  });
  await soon(() => heard(page, 'dg-error')).toMatchObject([
    {
      code: 'option-invalid',
      message: 'deepLink: the name "same" is taken by another element of this page. Give each its own.',
    },
  ]);
  await set(page, { deepLink: 'a b' }, '#second');
  await soon(async () => (await heard(page, 'dg-error')).at(-1)?.message).toBe(
    'deepLink: found "a b", expected a name of letters, digits, - and _ that begins with a letter.',
  );
  await set(page, { deepLink: 'other' }, '#second');
  await soon(() => page.locator('#second .message').count()).toBe(0);
  await set(page, { relations: ['support'] }, '#second');
  await soon(() => hash(page)).toBe('#other.relations=support');
});

test('without deep-link the hash is never touched', async () => {
  const { page } = await openFreshHost(undefined, { context: STILL });
  await ready(page);
  await press(page, 'actor:guaido');
  await within(page).locator('button[data-filter="support"]').click();
  await soon(() => drawn(page, 'edge')).not.toHaveLength(13);
  expect(await hash(page)).toBe('');
  await page.evaluate(() => (location.hash = '#diplomatic-graph.step=2&graph.step=2'));
  expect(await get(page, 'step')).toBeNull();
  expect(await hash(page)).toBe('#diplomatic-graph.step=2&graph.step=2');
});

const FOREIGN = [
  ['#section'],
  ['#graph'],
  ['#graph.'],
  ['#graph.step'],
  ['#graph.step=99&graph.focus=nobody'],
  ['#graph.text=%E0%A4%A'],
  ['#/a/route?graph.step=2'],
  ['#graph.selected=edge:a/b&&&='],
  ['#%00%ff'],
  ['#graph.relations=__proto__,constructor'],
] as const;

test('a hash that is foreign or broken changes nothing and is left alone', async () => {
  const { page, complaints, url } = await openAt('');
  await eachCase(FOREIGN, async ([given]) => {
    await page.goto('about:blank');
    await page.goto(`${url}/host.html${given}`);
    await ready(page);
    expect(await drawn(page, 'edge')).toHaveLength(13);
    expect(await hash(page)).toBe(given);
    expect(await state(page)).toMatchObject({ step: null, relations: null, selected: null, text: null });
    expect(await heard(page, 'dg-error')).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('where the page leads to a place of its own, what is looked at stays, and so does the place', async () => {
  const { page } = await openAt('', `${LINKED}<p id="section">Section</p>`);
  await press(page, 'actor:guaido');
  await soon(() => hash(page)).toBe('#graph.selected=actor:guaido');
  await page.evaluate(() => (location.hash = '#section'));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await get(page, 'selected')).toBe('actor:guaido');
  expect(await hash(page)).toBe('#section');
  const scrolled = await page.evaluate(() => scrollY);
  await within(page)
    .locator('button[data-filter="support"]')
    .evaluate((pressed) => (pressed as HTMLButtonElement).click());
  await soon(() => hash(page)).toMatch(/^#section&graph\.relations=/);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test('time that is played and words that are typed are one entry, and history is never flooded', async () => {
  const { page } = await openAt('');
  await page.evaluate(() => {
    const counts = { pushState: 0, replaceState: 0 };
    (window as unknown as { counts: typeof counts }).counts = counts;
    for (const name of ['pushState', 'replaceState'] as const) {
      const real = history[name].bind(history);
      history[name] = (...given) => {
        counts[name] += 1;
        real(...given);
      };
    }
  });
  await within(page).locator('.time input[type="range"]').waitFor();
  /** Moves the slider as many times, to the first moment at last; each move is an action of the reader. */
  await page.evaluate(async () => {
    const root = document.querySelector('diplomatic-graph')!.shadowRoot!;
    const slider = root.querySelector<HTMLInputElement>('.time input[type="range"]')!;
    for (let i = 0; i < 40; i += 1) {
      slider.value = String(i % 3);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      });
    }
  });
  await soon(() => hash(page)).toBe('#graph.as-of=order:1');
  const counts = (): Promise<{ pushState: number; replaceState: number }> =>
    page.evaluate(() => (window as unknown as { counts: { pushState: number; replaceState: number } }).counts);
  expect((await counts()).pushState).toBe(1);
  expect((await counts()).replaceState).toBeLessThan(60);
  /** Switches a relation of the legend so many times. */
  const toggle = (times: number): Promise<void> =>
    page.evaluate(async (n) => {
      const element = document.querySelector('diplomatic-graph')!;
      for (let i = 0; i < n; i += 1) {
        element.shadowRoot!.querySelector<HTMLElement>('[data-filter="support"]')!.click();
        await element.updateComplete;
      }
    }, times);
  await toggle(1);
  await soon(async () => (await counts()).pushState).toBe(2);
  await page.evaluate(() => history.back());
  await soon(() => state(page)).toMatchObject({ asOf: 'order:1', relations: null });
  await toggle(200);
  const { pushState, replaceState } = await counts();
  expect(pushState + replaceState).toBeLessThan(100);
});

test('taken out of the page it hears nothing, put back it takes up again', async () => {
  const { page } = await openAt('');
  await page.evaluate(() => {
    const element = document.querySelector('diplomatic-graph')!;
    (window as unknown as { kept: Element }).kept = element;
    element.remove();
    location.hash = '#graph.step=2';
  });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate(() => (window as unknown as { kept: { step: number | null } }).kept.step)).toBeNull();
  await page.evaluate(() => document.body.append((window as unknown as { kept: Element }).kept));
  await soon(() => get(page, 'step')).toBe(2);
  await within(page).getByRole('button', { name: 'Exit story' }).click();
  await soon(() => hash(page)).toBe('');
});

test('in a frame without an address of its own it goes on without links, and without a complaint', async () => {
  const { page, url, complaints } = await openFreshHost('<p>Page</p>', { context: STILL });
  const inner = `<!doctype html><script type="module" src="${url}/cdn/diplomatic-graph.js"></script><diplomatic-graph deep-link="graph"><script type="application/json">${ARTICLE.replace(/</g, '\\u003c')}</script></diplomatic-graph>`;
  await page.evaluate((text) => {
    for (const sandbox of [null, 'allow-scripts allow-same-origin']) {
      const frame = document.createElement('iframe');
      frame.srcdoc = text;
      frame.width = '900';
      frame.height = '700';
      if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
      document.body.append(frame);
    }
  }, inner);
  for (const index of [0, 1]) {
    const graph = page.frameLocator('iframe').nth(index).locator('diplomatic-graph');
    await graph.locator('button[data-filter="recognition"]').click();
    await graph.locator('button[data-edge="oas/recognition/guaido"]').waitFor({ state: 'detached' });
  }
  expect(await hash(page)).toBe('');
  expect(complaints).toEqual([]);
});

test('in the explorer the language follows, and a link can be copied', async () => {
  const { page, complaints } = await openFreshExplorer(STILL);
  await allowClipboard(page);
  await chooseLanguage(page, 'es');
  await set(page, { sides: ['guaido', 'maduro'] });
  await soon(() => hash(page)).toBe('#graph.sides=guaido,maduro&graph.locale=es');
  await page.getByRole('button', { name: 'Compartir…' }).click();
  // The link is the first of the ways.
  await page.getByRole('button', { name: 'Copiar', exact: true }).click();
  await soon(() => page.locator('#share-status').textContent()).toBe('Copiado.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.keyboard.press('Escape');
  await page.reload();
  await ready(page);
  await soon(() => page.locator('#locale').inputValue()).toBe('es');
  expect(await get(page, 'sides')).toEqual(['guaido', 'maduro']);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
  await page.evaluate(() => (location.hash = ''));
  await soon(() => page.locator('#locale').inputValue()).toBe('en');
  expect(await get(page, 'sides')).toBeNull();
  expect(complaints).toEqual([]);
});
