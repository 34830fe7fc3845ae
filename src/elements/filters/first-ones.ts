/** The first ones of a list, and the others behind a button of their own. */
import { html, nothing, type TemplateResult } from 'lit';

/**
 * @param most So many are listed at once.
 * @param more Names the button, by the number of the others.
 */
export function firstOnes<T>(
  all: readonly T[],
  most: number,
  list: (some: readonly T[]) => TemplateResult,
  more: (count: number) => string,
): TemplateResult {
  const rest = all.slice(most);
  return html`${list(all.slice(0, most))}${
    rest.length === 0
      ? nothing
      : html`<details>
          <summary>${more(rest.length)}</summary>
          ${list(rest)}
        </details>`
  }`;
}
