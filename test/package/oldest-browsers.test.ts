/**
 * The oldest browsers in which the element can run, by the features of the web platform that its built files use, as
 * the data of the WebDX community group (package web-features) date them. README and `docs/browsers.md` name them.
 *
 * Syntax is bounded by the target of the build (ES2022), and the library of JavaScript by `lib` in `tsconfig.json`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { features } from 'web-features';
import { expect, test } from 'vitest';

/** All but the painter by WebGL: where it cannot be loaded, another one paints. */
const files = readdirSync('dist/cdn').filter((file) => file.endsWith('.js') && !file.startsWith('chunk-webgl-'));
const built = files.map((file) => readFileSync(`dist/cdn/${file}`, 'utf8')).join('\n');

/** What the element cannot do without, by the identifiers of web-features. */
const NEEDED: Readonly<Record<string, RegExp>> = {
  'array-by-copy': /\.toSorted\(/,
  'array-findlast': /\.findLast\(/,
  'aspect-ratio': /aspect-ratio:/,
  'autonomous-custom-elements': /customElements/,
  'check-visibility': /\.checkVisibility\(/,
  'color-mix': /color-mix\(/,
  'constructed-stylesheets': /adoptedStyleSheets/,
  'container-queries': /@container/,
  dialog: /\.showModal\(/,
  has: /:has\(/,
  inert: /\.inert=/,
  'intl-plural-rules': /Intl\.PluralRules/,
  is: /:is\(/,
  'logical-properties': /inset-block-end:/,
  'object-hasown': /Object\.hasOwn\(/,
  'overflow-clip': /overflow:clip/,
  popover: /:popover-open/,
  'resize-observer': /new ResizeObserver/,
  'url-canparse': /URL\.canParse\(/,
  'viewport-unit-variants': /100dvh/,
};

/** What is missing in some browsers that it runs in: what happens there. */
const WITHOUT: Readonly<Record<string, { readonly pattern: RegExp; readonly there: string }>> = {
  'accent-color': { pattern: /accent-color:/, there: 'check boxes have the browser’s own colour' },
  'async-clipboard': { pattern: /clipboard/, there: 'the link is selected for the reader to copy' },
  'content-visibility': { pattern: /content-visibility:/, there: 'elements far from the window cost their layout' },
  requestidlecallback: { pattern: /requestIdleCallback/, there: 'features load after a turn of the event loop' },
  'text-wrap-balance': { pattern: /text-wrap:balance/, there: 'lines of a title differ more in length' },
};

/** What is newer than the oldest browsers, and may not slip in unnoticed. */
const NEWER: Readonly<Record<string, RegExp>> = {
  'abortsignal-any': /AbortSignal\.any\(/,
  'anchor-positioning': /anchor-name:|position-anchor:/,
  'array-fromasync': /Array\.fromAsync\(/,
  'array-group': /(Object|Map)\.groupBy\(/,
  'field-sizing': /field-sizing:/,
  'light-dark': /light-dark\(/,
  'promise-withresolvers': /\.withResolvers\(/,
  scope: /@scope/,
  'scroll-driven-animations': /animation-timeline:/,
  'set-methods': /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  'starting-style': /@starting-style/,
  'view-transitions': /startViewTransition/,
};

function supportOf(id: string): Readonly<Record<string, string | undefined>> {
  const feature = features[id];
  if (feature === undefined || !('status' in feature)) throw new Error(`web-features has no feature "${id}".`);
  return { ...feature.status.support };
}

const isBefore = (a: string, b: string): boolean => a.localeCompare(b, 'en', { numeric: true }) < 0;

function oldest(browser: string): string {
  return Object.keys(NEEDED)
    .map((id) => supportOf(id)[browser] ?? `none: ${id}`)
    .reduce((most, version) => (isBefore(most, version) ? version : most));
}

test('each feature that is listed is used, and no newer one is', () => {
  for (const [id, pattern] of Object.entries(NEEDED)) expect(pattern.test(built), id).toBe(true);
  for (const [id, { pattern }] of Object.entries(WITHOUT)) expect(pattern.test(built), id).toBe(true);
  for (const [id, pattern] of Object.entries(NEWER)) {
    expect(supportOf(id), id).toBeDefined();
    expect(pattern.test(built), id).toBe(false);
  }
});

test('README and docs/browsers.md name the oldest versions, and what is missing in some newer ones', () => {
  const [chrome, firefox, safari, ios] = ['chrome', 'firefox', 'safari', 'safari_ios'].map(oldest);
  const line = `Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}, on iOS ${ios}`;
  for (const page of ['README.md', 'docs/browsers.md'])
    expect(readFileSync(page, 'utf8').replace(/\s+/g, ' ').includes(line), `${page}: "${line}"`).toBe(true);
  const browsers = readFileSync('docs/browsers.md', 'utf8').replace(/\s+/g, ' ');
  for (const { there } of Object.values(WITHOUT)) expect(browsers.includes(there), there).toBe(true);
});
