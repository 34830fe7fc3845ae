/** WCAG 2.2 AA as far as a browser can measure it: focus that is seen and not hidden, zoom, text spacing, forced colours, contrast. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button, DESKTOP, openExplorer, PHONE, press, set, soon, spot } from './harness.js';

const SMALL: BrowserContextOptions = { viewport: { width: 320, height: 256 } };

async function openSearch(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('combobox', { name: 'Search' }).fill('guaido');
}
const openPad = (page: Page): Promise<void> => page.getByRole('button', { name: 'Move', exact: true }).click();
async function openHelp(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Help and keyboard shortcuts' }).click();
  await page.getByRole('dialog').waitFor();
}

/** What has the focus: its name, the share of it that is not covered or outside the window, and how its outline stands out from what is around it. */
interface Seen {
  readonly name: string;
  readonly share: number;
  readonly outline: string;
  readonly contrast: number;
}

async function focusSeen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    let at: Element = document.activeElement!;
    while (at.shadowRoot?.activeElement instanceof Element) at = at.shadowRoot.activeElement;
    const root = at.getRootNode() as ShadowRoot;
    // Of what is larger than the window, the part that the window has.
    const box = at.getBoundingClientRect();
    const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
    const [width, height] = [Math.min(innerWidth, box.right) - left, Math.min(innerHeight, box.bottom) - top];
    let [clear, all] = [0, 0];
    for (let i = 1; i < 8; i += 1) {
      for (let j = 1; j < 8; j += 1) {
        all += 1;
        const hit = root.elementFromPoint(left + (width * i) / 8, top + (height * j) / 8);
        // Buttons of the graph may overlap each other; their rings show all the same.
        if (
          hit !== null &&
          (at.contains(hit) || hit.contains(at) || (at.matches('.proxies *') && hit.matches('.proxies *')))
        )
          clear += 1;
      }
    }
    const rgb = (color: string): number[] => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (color: string): number => {
      const [r = 0, g = 0, b = 0] = rgb(color).map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    let behind: Element | null = at.parentElement;
    while (behind !== null && rgb(getComputedStyle(behind).backgroundColor)[3] !== 255)
      behind =
        behind.parentElement ??
        (behind.getRootNode() instanceof ShadowRoot ? (behind.getRootNode() as ShadowRoot).host : null);
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
    const [light = 1, dark = 1] = [
      luminance(outlineColor),
      luminance(behind === null ? '#ffffff' : getComputedStyle(behind).backgroundColor),
    ].sort((a, b) => b - a);
    return {
      name: (at.ariaLabel ?? (at as HTMLElement).innerText).trim().slice(0, 40),
      share: width < 12 || height < 12 ? 0 : clear / all,
      outline: `${outlineStyle} ${Math.round(Number.parseFloat(outlineWidth))}`,
      contrast: (light + 0.05) / (dark + 0.05),
    };
  });
}

/** Goes through all stops of the page by Tab, and looks at each. */
async function walk(page: Page, most = 90): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab');
    // What has come into the focus is drawn and scrolled to within a frame or two.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const away = await page.evaluate(() => document.activeElement === document.body);
    if (away) break;
    const at = await focusSeen(page);
    if (seen.length > 3 && at.name === seen[0]!.name) break;
    seen.push(at);
  }
  return seen;
}

const wrong = (seen: readonly Seen[]): string[] =>
  seen
    .filter(({ share, outline, contrast }) => share < 0.6 || !/^(solid|auto) [1-9]/.test(outline) || contrast < 3)
    .map(
      ({ name, share, outline, contrast }) =>
        `${name}: ${share.toFixed(2)} in sight, ${outline}, ${contrast.toFixed(1)}:1`,
    );

test.for<readonly [name: string, context: BrowserContextOptions, act?: (page: Page) => Promise<unknown>]>([
  ['on a desktop', DESKTOP],
  [
    'with an actor selected, in dark colours',
    { ...DESKTOP, colorScheme: 'dark' },
    (page) => press(page, 'actor:guaido'),
  ],
  ['with the search open', DESKTOP, openSearch],
  ['with the arrows open', DESKTOP, openPad],
  [
    'with the sheet and the arrows open on a phone',
    PHONE,
    async (page) => {
      await openPad(page);
      await set(page, { selected: 'actor:maduro' });
    },
  ],
  ['with the help open on a phone', PHONE, openHelp],
  ['at 400 %', SMALL],
  ['at 400 % with the sheet open', SMALL, (page) => set(page, { selected: 'actor:guaido' })],
])('whatever has the focus is seen and not hidden %s', async ([, context, act]) => {
  const { page } = await openExplorer(context);
  await act?.(page);
  const seen = await walk(page);
  expect(seen.length).toBeGreaterThan(0);
  expect(wrong(seen)).toEqual([]);
});

test('the focus on the graph moves out from under an open sheet', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer(PHONE);
  await set(page, { selected: 'actor:guaido' });
  await soon(() => page.locator('diplomatic-graph .panel').isVisible()).toBe(true);
  const sheet = (await page.locator('diplomatic-graph .panel').boundingBox())!;
  await button(page, 'actor:guaido').focus();
  for (const key of ['End', 'ArrowUp', 'ArrowDown', 'ArrowLeft', ']', 'Home', '[', 'ArrowDown', 'ArrowRight']) {
    await page.keyboard.press(key);
    const at = await focusSeen(page);
    expect(wrong([at]), key).toEqual([]);
    expect(
      await page.evaluate(() => {
        const element = document.querySelector('diplomatic-graph')!.shadowRoot!.activeElement!;
        return element.getBoundingClientRect().bottom;
      }),
    ).toBeLessThanOrEqual(sheet.y + 1);
  }
});

test.for(['actor:russia', 'actor:contractors', 'edge:contractors/security-aid/maduro', 'edge:us/support/opposition'])(
  'the tooltip does not lie over %s, which it is about',
  async (target) => {
    const { page } = await openExplorer({ viewport: { width: 390, height: 844 } });
    const { x, y } = await spot(page, target);
    await page.mouse.move(x, y);
    const tip = (await page.locator('diplomatic-graph .tip').boundingBox())!;
    expect(x < tip.x || x > tip.x + tip.width || y < tip.y || y > tip.y + tip.height).toBe(true);
    const stage = (await page.locator('diplomatic-graph .stage').boundingBox())!;
    expect(tip.y).toBeGreaterThanOrEqual(stage.y);
    expect(tip.y + tip.height).toBeLessThanOrEqual(stage.y + stage.height);
  },
);

/** Text that is cut off, or boxes that stick out of the window to the side. */
async function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('diplomatic-graph')!.shadowRoot!;
    const found: string[] = [];
    for (const element of root.querySelectorAll<HTMLElement>(
      '.frame *:not(svg, svg *, .aside, .paint, .proxies, .proxies *, option)',
    )) {
      // A legend of one line has a button that shows all of it.
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.closest('.aside, .paint, .legend:not(.open)') !== null
      )
        continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const name = `${element.localName}.${element.className} “${element.innerText.slice(0, 40)}”`;
      const { left, right } = element.getBoundingClientRect();
      if (right > innerWidth + 1 || left < -1) found.push(`${name} sticks out`);
      if (
        overflowX !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1 &&
        !element.matches('input, select, .stage')
      )
        found.push(`${name} has to be scrolled sideways`);
      if (
        overflowY === 'hidden' &&
        element.scrollHeight > element.clientHeight + 1 &&
        !element.matches('.frame, .stage')
      )
        found.push(`${name} is cut off`);
      // A button of a fixed height lets its text flow out.
      if (
        element.matches('button, label, li') &&
        overflowY === 'visible' &&
        element.scrollHeight > element.clientHeight + 2
      )
        found.push(`${name} flows out`);
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    return found;
  });
}

const OPENED: readonly (readonly [name: string, act?: (page: Page) => Promise<unknown>])[] = [
  ['as it is'],
  ['with an actor selected', (page) => set(page, { selected: 'actor:guaido' })],
  ['with the search open', openSearch],
  [
    'with the arrows open',
    async (page) => {
      await openPad(page);
      await set(page, { selected: 'actor:guaido' });
    },
  ],
  ['with the help open', openHelp],
  [
    'with the legend open',
    (page) => page.locator('diplomatic-graph').getByRole('button', { name: 'Whole legend' }).click(),
  ],
];

test.for(OPENED)('at 400 % (320 by 256 px) nothing is cut off or scrolls in two directions, %s', async ([, act]) => {
  const { page } = await openExplorer(SMALL);
  await act?.(page);
  expect(await lost(page)).toEqual([]);
});

test.for(OPENED)('with the text spacing of WCAG 1.4.12 nothing is lost, %s', async ([, act]) => {
  const { page } = await openExplorer(PHONE);
  await page.locator('diplomatic-graph').evaluate((host) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    const adopt = (): void =>
      void (host.shadowRoot!.adoptedStyleSheets = [
        ...host.shadowRoot!.adoptedStyleSheets.filter((other) => other !== sheet),
        sheet,
      ]);
    adopt();
  });
  await act?.(page);
  expect(await lost(page)).toEqual([]);
});

test(
  'in forced colours lines, selection, focus and what was found are told apart from the paper',
  { tags: ['quick'] },
  async () => {
    const { page } = await openExplorer({ ...DESKTOP, forcedColors: 'active', colorScheme: 'dark' });
    await press(page, 'actor:guaido');
    const ring = await button(page, 'actor:guaido').evaluate((element) => getComputedStyle(element).outlineColor);
    const paper = await page
      .locator('diplomatic-graph .paint')
      .evaluate((paint) => getComputedStyle(paint).backgroundColor);
    expect(ring).not.toBe(paper);
    // Lines keep the colours of the dark theme, on its paper.
    expect(
      await page
        .locator('diplomatic-graph [data-layer="edges"] path')
        .first()
        .evaluate((path) => getComputedStyle(path).stroke),
    ).not.toBe(paper);
    await openSearch(page);
    await page.keyboard.press('ArrowDown');
    const colours = await page.locator('diplomatic-graph .search').evaluate((search) => {
      const of = (selector: string) => {
        const { color, backgroundColor } = getComputedStyle(search.querySelector(selector)!);
        return { color, backgroundColor };
      };
      return {
        chosen: of('[aria-selected="true"]'),
        other: of('[aria-selected="false"]'),
        mark: of('[aria-selected="false"] mark'),
      };
    });
    expect(colours.chosen.backgroundColor).not.toBe(colours.other.backgroundColor);
    expect(colours.chosen.color).not.toBe(colours.chosen.backgroundColor);
    expect(colours.mark.color).toBe(colours.other.color);
  },
);

test.for(['light', 'dark'] as const)('borders of fields stand out by 3:1 in %s colours', async (colorScheme) => {
  const { page } = await openExplorer({ ...DESKTOP, colorScheme });
  await openSearch(page);
  const ratio = await page.getByRole('combobox', { name: 'Search' }).evaluate((input) => {
    const luminance = (color: string): number => {
      const [r = 0, g = 0, b = 0] = (/rgb\(([^)]+)\)/.exec(color)?.[1] ?? '')
        .split(',')
        .map((value) => Number(value) / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const { borderTopColor, backgroundColor } = getComputedStyle(input);
    const [light = 1, dark = 1] = [luminance(borderTopColor), luminance(backgroundColor)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  });
  expect(ratio).toBeGreaterThanOrEqual(3);
});

test('what is told by a colour is told by a shape or a word as well', async () => {
  const { page } = await openExplorer();
  const samples = await page
    .locator('diplomatic-graph .legend button .sample')
    .evaluateAll((all) =>
      all.map((sample) => new XMLSerializer().serializeToString(sample).replaceAll(/(fill|stroke)="[^"]*"/g, '')),
    );
  expect(new Set(samples).size).toBe(samples.length);
  // A switch that is off is struck out, and says so.
  await page.locator('diplomatic-graph button[data-filter="support"]').click();
  const off = page.locator('diplomatic-graph button[data-filter="support"]');
  expect(await off.getAttribute('aria-pressed')).toBe('false');
  expect(
    await off
      .locator('span')
      .first()
      .evaluate((span) => getComputedStyle(span).textDecorationLine),
  ).toBe('line-through');
});
