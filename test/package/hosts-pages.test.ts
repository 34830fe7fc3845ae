/** Pages without a framework as hosts: by hand, of a site generator, and in a post whose theme is an enemy. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawn, ready, set, soon } from '../browser/harness.js';
import {
  CDN_POLICY,
  deliver,
  embed,
  frame,
  isQuiet,
  leavesNothing,
  needHosts,
  openHosted,
  showsAndTells,
  showsSecond,
  text,
  toldByEvent,
} from './hosts-harness.js';

needHosts();

test('a page by hand shows the graph, hears of a selection, sets another dataset and takes the element out', async () => {
  const opened = await openHosted('plain-html', text('plain-html/index.html'), { pages: embed() });
  const { page } = opened;
  await showsAndTells(page, () => page.locator('#selected').innerText());
  await page.locator('#other').click();
  await showsSecond(page);
  const toggle = (): Promise<void> => page.locator('#toggle').click();
  await toggle();
  expect(await page.locator('diplomatic-graph').count()).toBe(0);
  await isQuiet(opened);
});

test('elements that a page by hand makes and throws away leave nothing', async () => {
  const opened = await openHosted(
    'plain-html',
    text('plain-html/index.html')
      .replace(/<diplomatic-graph.*<\/diplomatic-graph>/, '')
      .replace(/<script type="module" src="page.js"><\/script>/, ''),
    { pages: embed() },
  );
  const { page } = opened;
  await leavesNothing(page, () =>
    page.locator('main').evaluate((main) => {
      if (main.firstElementChild !== null) return main.replaceChildren();
      const graph = document.createElement('diplomatic-graph');
      graph.setAttribute('src', '/venezuela-2019.json');
      main.append(graph);
    }),
  );
  await isQuiet(opened);
});

test('a page of a site generator shows the picture without any script', async () => {
  const { page } = await openHosted('eleventy/dist', text('eleventy/dist/index.html'), {
    context: { javaScriptEnabled: false },
  });
  const picture = page.locator('diplomatic-graph > svg');
  expect(await picture.isVisible()).toBe(true);
  expect((await picture.boundingBox())!.width).toBeGreaterThan(600);
  expect(await picture.locator('[data-actor]').count()).toBe(17);
  expect(await page.content()).not.toContain('data-dataset');
});

test('a page of a site generator shows the graph in the place of the picture, and is a host like any other', async () => {
  const opened = await openHosted('eleventy/dist', text('eleventy/dist/index.html'));
  const { page } = opened;
  await showsAndTells(page, toldByEvent(page));
  expect(await page.locator('diplomatic-graph > svg').isVisible()).toBe(false);
  await set(page, { src: '/second.json' });
  await showsSecond(page);
  await page.locator('diplomatic-graph').evaluate((graph) => graph.remove());
  expect(await page.locator('diplomatic-graph').count()).toBe(0);
  await isQuiet(opened);
});

/** A post as WordPress shows it: the comments of its blocks are taken out, the rest stands in the theme's page. */
function post(theme: string): string {
  const content = text('wordpress/post.html').replace(/<!--.*?-->\n?/gs, '');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A post</title><link rel="stylesheet" href="${theme}"></head><body class="single"><main class="wp-site-blocks"><div class="entry-content wp-block-post-content is-layout-flow">${content}</div></main></body></html>`;
}

async function openPost(theme: string): ReturnType<typeof openHosted> {
  return openHosted('wordpress', post(theme), {
    before: deliver,
    headers: { 'content-security-policy': `${CDN_POLICY}; frame-src 'self'` },
    pages: {
      '/plain.css': {
        body: '.entry-content > * { max-inline-size: 860px; margin-inline: auto } diplomatic-graph { block-size: 672px }',
        type: 'text/css',
      },
      ...frame(),
    },
  });
}

test('a post with a block of HTML shows the graph, and one with a frame shows it in the frame', async () => {
  const opened = await openPost('/theme.css');
  const { page } = opened;
  await showsAndTells(page, toldByEvent(page));
  await set(page, { data: JSON.parse(text('second.json')) as object });
  await showsSecond(page);
  await page.locator('.entry-content > diplomatic-graph').evaluate((graph) => graph.remove());
  const framed = page.frameLocator('iframe');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await framed.locator('diplomatic-graph button[data-actor="us"]').click({ force: true });
  await soon(() => framed.locator('#selected').innerText()).toBe('actor:us');
  await page.locator('iframe').evaluate((element) => element.remove());
  await isQuiet(opened);
});

test('a theme that resets everything changes nothing within the graph', async () => {
  /** What a reader sees of it, measured. */
  const look = async (page: Page): Promise<unknown> => {
    await ready(page);
    return page.locator('diplomatic-graph').evaluate((graph) => {
      const of = (selector: string): unknown[] =>
        [...graph.shadowRoot!.querySelectorAll<HTMLElement | SVGElement>(selector)].map((element) => {
          const style = getComputedStyle(element);
          const { width, height } = element.getBoundingClientRect();
          return [
            selector,
            element.textContent,
            Math.round(width),
            Math.round(height),
            ...(
              [
                'display',
                'color',
                'fill',
                'stroke',
                'fontFamily',
                'fontSize',
                'fontStyle',
                'fontWeight',
                'letterSpacing',
                'wordSpacing',
                'lineHeight',
                'textTransform',
                'textIndent',
                'textShadow',
                'whiteSpace',
                'textAlign',
              ] as const
            ).map((name) => `${name} ${style[name]}`),
          ];
        });
      return [
        'h2',
        '.description',
        '.entry',
        '.ways button',
        '.stage text',
        '.stage path',
        '.tools button',
        '.footer',
      ].map(of);
    });
  };
  const [plain, hostile] = await Promise.all([openPost('/plain.css'), openPost('/theme.css')]);
  const [expected, found] = await Promise.all([look(plain.page), look(hostile.page)]);
  expect(found).toEqual(expected);
  expect(await drawn(hostile.page, 'actor')).toHaveLength(17);
});
