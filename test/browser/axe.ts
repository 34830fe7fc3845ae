/** What machines can judge of a page's access: axe-core, and the size of targets. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

export const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Report {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

/** What axe finds wrong, one line each. Colours are still when it looks. */
export async function axe(page: Page, off: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  await page.evaluate(async () => {
    const animations = document.getAnimations();
    await Promise.all(animations.map(({ finished }) => finished.catch(() => {})));
  });
  const { violations } = await page.evaluate(
    ([tags, rules]) =>
      (window as unknown as { axe: { run(root: Document, options: object): Promise<Report> } }).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(rules.map((id) => [id, { enabled: false }])),
        resultTypes: ['violations'],
      }),
    [TAGS, off] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
}

/**
 * Targets smaller than 24 by 24 CSS px; links within a sentence may be.
 *
 * @param least Another size, CSS px.
 * @param only Looks only into the elements of this selector, and into no graph.
 */
export async function smallTargets(page: Page, least = 24, only: string | null = null): Promise<string[]> {
  return page.evaluate(
    ([limit, selector]) => {
      const roots: (Document | ShadowRoot | Element)[] =
        selector === null
          ? [
              document,
              ...[...document.querySelectorAll('diplomatic-graph')].flatMap(({ shadowRoot }) =>
                shadowRoot === null ? [] : [shadowRoot],
              ),
            ]
          : [...document.querySelectorAll(selector)];
      // A press on the label of a tick box ticks it, too.
      const boxOf = (target: HTMLElement): DOMRect => {
        const own = target.getBoundingClientRect();
        const label = target instanceof HTMLInputElement ? target.labels?.[0]?.getBoundingClientRect() : undefined;
        const isTick = target.matches('[type="checkbox"], [type="radio"]');
        return isTick && label !== undefined && label.height > own.height ? label : own;
      };
      return roots
        .flatMap((root) => [
          ...root.querySelectorAll<HTMLElement>(
            'button, select, input, summary, a[href], [role="button"], [role="option"]',
          ),
        ])
        .filter(
          (target) =>
            target.checkVisibility({ visibilityProperty: true }) && getComputedStyle(target).display !== 'inline',
        )
        .map((target) => ({ name: target.ariaLabel ?? target.innerText, box: boxOf(target) }))
        .filter(({ box }) => box.width < limit - 0.01 || box.height < limit - 0.01)
        .map(({ name, box }) => `${name}: ${box.width.toFixed(1)} x ${box.height.toFixed(1)}`);
    },
    [least, only] as const,
  );
}
