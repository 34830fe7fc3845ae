/**
 * Many elements on one page, in WebKit. After each listener of a pointer, touch or wheel, wherever it is added, WebKit
 * styles the whole page anew once something of its layout is read; so those who add them may not read.
 */
import { expect } from 'vitest';
import { openHost, PHONE, soon, test } from './harness.js';

const COUNT = 40;

/** Runs in the page before its scripts: counts the reads of layout for which WebKit has to style the page anew. */
function countStyled(): void {
  const page = window as unknown as { styled: number };
  page.styled = 0;
  let isStale = false;
  const add = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener')!
    .value as EventTarget['addEventListener'];
  EventTarget.prototype.addEventListener = function counted(
    this: EventTarget,
    ...given: Parameters<EventTarget['addEventListener']>
  ): void {
    if (/^(?:pointer|touch|wheel)/.test(given[0])) isStale = true;
    add.apply(this, given);
  };
  const read = (): void => {
    if (isStale) page.styled += 1;
    isStale = false;
  };
  const watch = (prototype: object, name: string): void => {
    const property = Object.getOwnPropertyDescriptor(prototype, name)!;
    const kind = property.get === undefined ? 'value' : 'get';
    const original = property[kind] as (this: unknown, ...given: unknown[]) => unknown;
    const watched = function watched(this: unknown, ...given: unknown[]): unknown {
      read();
      return original.apply(this, given);
    };
    Object.defineProperty(prototype, name, { ...property, [kind]: watched });
  };
  for (const name of ['getBoundingClientRect', 'getClientRects', 'clientWidth', 'clientHeight', 'scrollHeight'])
    watch(Element.prototype, name);
  for (const name of ['offsetWidth', 'offsetHeight', 'innerText']) watch(HTMLElement.prototype, name);
  const fresh = (): void => {
    isStale = false;
    requestAnimationFrame(fresh);
  };
  fresh();
}

test('forty elements on a phone are drawn, and the page is not styled anew for each', async () => {
  const { page } = await openHost('<diplomatic-graph src="/data.json"></diplomatic-graph>'.repeat(COUNT), {
    size: PHONE,
    head: `<script>(${countStyled.toString()})()</script>`,
  });
  await soon(async () => (await page.heard('dg-settle')).length).toBe(COUNT);
  await soon(() =>
    page.run(
      () =>
        window
          .findAll('diplomatic-graph')
          .filter(({ shadowRoot }) => shadowRoot!.querySelectorAll('button[data-actor]').length === 17).length,
    ),
  ).toBe(COUNT);
  const styled = await page.run(() => (window as unknown as { styled: number }).styled);
  expect(styled).toBeLessThan(COUNT / 2);
  // The last one is drawn once it is in sight.
  await page.run((at) => window.findAll('diplomatic-graph')[at]!.scrollIntoView(), COUNT - 1);
  await soon(() =>
    page.run((at) => {
      const last = window.findAll('diplomatic-graph')[at]!.shadowRoot!.querySelector('.paint svg')!;
      return last.getBoundingClientRect().height;
    }, COUNT - 1),
  ).toBeGreaterThan(200);
  expect(await page.complaints()).toEqual([]);
});
