/** What a page author reads when something is wrong, and what stays as it was. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { alertText, ARTICLE, drawn, heard, openFreshHost, openHost, ready, set, soon, type Answer } from './harness.js';

const json = (value: unknown): Answer => ({
  body: typeof value === 'string' ? value : JSON.stringify(value),
  type: 'application/json',
});
const BODY = '<p id="above">Above</p><diplomatic-graph src="/bad.json"></diplomatic-graph><p id="below">Below</p>';
const article = JSON.parse(ARTICLE) as {
  format: number;
  statements: { to: string; standing: string; quote?: unknown }[];
};
const changed = (change: (data: typeof article) => void): Answer => {
  const data = structuredClone(article);
  change(data);
  return json(data);
};

/** What the browser itself says of a failed request is not ours. */
const ours = (complaints: readonly string[]): string[] =>
  complaints.filter((text) => !text.startsWith('Failed to load resource'));

const CASES: readonly (readonly [name: string, answer: Answer, code: string, ...parts: string[]])[] = [
  [
    'a missing file',
    { body: 'no', status: 404 },
    'dataset-not-found',
    '/bad.json',
    '404',
    '200 OK',
    'Check the spelling',
  ],
  ['a broken server', { body: 'no', status: 500 }, 'dataset-not-found', '500', 'Open the URL'],
  [
    'a web page with the status 200',
    { body: '<!doctype html><title>Log in</title>' },
    'dataset-is-html',
    'web page (HTML)',
    'JSON',
    'log-in page',
  ],
  ['a text that is not JSON', json('{\n  "format": 1,\n  "title": "a" "b"\n}'), 'dataset-not-json', 'line 3'],
  ['an empty file', json(''), 'dataset-not-json', 'empty'],
  ['a format of the future', changed((data) => (data.format = 2)), 'dataset-invalid', 'format', '2', '1'],
  [
    'a statement about an actor that is not there',
    changed((data) => (data.statements[4]!.to = 'guiado')),
    'dataset-invalid',
    'statement "p7-oas-guaido", to',
    '"guiado"',
    'Did you mean "guaido"?',
  ],
  [
    'a standing that does not exist',
    changed((data) => (data.statements[0]!.standing = 'sure')),
    'dataset-invalid',
    'statement "p3-maduro-us", standing',
    '"sure"',
    'stated',
  ],
  [
    'an article without a quote',
    changed((data) => delete data.statements[2]!.quote),
    'dataset-invalid',
    'statement "p4-us-opposition"',
    'quote',
  ],
  ['a list', json([1, 2]), 'dataset-invalid'],
  [
    'a file in Windows-1252',
    { body: Buffer.from('{ "format": 1, "title": "Guaidó" }', 'latin1'), type: 'application/json' },
    'dataset-not-utf-8',
    'UTF-8',
    'Save the file',
  ],
];

test.for(CASES)(
  '%s is told in the element and by an event, and nothing is drawn',
  async ([, answer, code, ...parts]) => {
    const { page, complaints } = await openHost(BODY, { pages: { '/bad.json': answer } });
    await page.locator('diplomatic-graph [role="alert"]').waitFor();
    const text = await alertText(page);
    for (const part of parts) expect(text).toContain(part);
    const errors = await heard(page, 'dg-error');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.code).toBe(code);
    expect(errors[0]?.issues?.length).toBeGreaterThan(0);
    expect(text).toContain(errors[0]!.issues![0]!.message.replace(/\s+/g, ' '));
    expect(await drawn(page, 'actor')).toEqual([]);
    expect(await heard(page, 'dg-load')).toEqual([]);
    expect(ours(complaints)).toEqual([]);
  },
);

test('all problems of a dataset are told at once', { tags: ['quick'] }, async () => {
  const { page } = await openHost(BODY, {
    pages: { '/bad.json': changed((data) => data.statements.forEach((statement) => (statement.to = 'nobody'))) },
  });
  await page.locator('diplomatic-graph [role="alert"]').waitFor();
  expect(await alertText(page)).toContain('16 problems');
  expect(await alertText(page)).toContain('And 8 more problems.');
  expect((await heard(page, 'dg-error'))[0]?.issues).toHaveLength(16);
});

test('a problem has its place in the file, its code and the value that was meant', { tags: ['quick'] }, async () => {
  const body = '{\n  "format": "1"\n}';
  const { page } = await openHost(BODY, { pages: { '/bad.json': json(body) } });
  await page.locator('diplomatic-graph [role="alert"]').waitFor();
  expect((await heard(page, 'dg-error'))[0]?.issues).toContainEqual({
    severity: 'error',
    code: 'wrong-type',
    path: 'format',
    file: '/bad.json',
    line: 2,
    column: 13,
    found: '"1"',
    expected: 'the number 1',
    remedy: 'Write 1 without quotation marks.',
    suggestion: 1,
    message: 'line 2, format: found "1", expected the number 1. Write 1 without quotation marks.',
  });
});

test(
  'a file larger than max-bytes is not read, and the limit and the remedy are named',
  { tags: ['quick'] },
  async () => {
    const { page } = await openHost('<diplomatic-graph src="/data.json" max-bytes="1000"></diplomatic-graph>');
    await page.locator('diplomatic-graph [role="alert"]').waitFor();
    for (const part of ['1000 bytes', 'max-bytes']) expect(await alertText(page)).toContain(part);
    expect((await heard(page, 'dg-error'))[0]?.code).toBe('dataset-too-large');
  },
);

test.for([
  ['http://127.0.0.1:1/data.json', 'CORS'],
  ['file:///etc/data.json', 'file:'],
  ['http://', 'URL'],
])('the address %s cannot be reached, and the message says why', async ([src, part]) => {
  const { page, complaints } = await openHost(`<diplomatic-graph src="${src}"></diplomatic-graph>`);
  await page.locator('diplomatic-graph [role="alert"]').waitFor();
  expect(await alertText(page)).toContain(part);
  expect((await heard(page, 'dg-error'))[0]?.code).toBe('dataset-unreachable');
  expect(ours(complaints)).toEqual([]);
});

test.for([
  ['relations="friendship"', 'relations', '"friendship"', '"support"'],
  ['standings="certain"', 'standings', '"certain"', '"stated"'],
  ['focus="nobody"', 'focus', '"nobody"'],
  ['as-of="yesterday"', '"yesterday"', 'YYYY-MM-DD'],
] as const)(
  'an attribute %s that the dataset does not know is told, not drawn as an empty picture',
  async ([attribute, ...parts]) => {
    const { page, complaints } = await openHost(`<diplomatic-graph src="/data.json" ${attribute}></diplomatic-graph>`);
    await page.locator('diplomatic-graph [role="alert"]').waitFor();
    for (const part of parts) expect(await alertText(page)).toContain(part);
    expect((await heard(page, 'dg-error'))[0]?.code).toBe('option-invalid');
    expect(ours(complaints)).toEqual([]);
    await page
      .locator('diplomatic-graph')
      .evaluate((element, name) => element.removeAttribute(name), attribute.split('=', 1).join(''));
    await ready(page);
    await soon(() => page.locator('diplomatic-graph [role="alert"]').count()).toBe(0);
  },
);

test(
  'the last good picture stays under the message, works, and the message can be closed',
  { tags: ['quick'] },
  async () => {
    const { page } = await openHost();
    await ready(page);
    const before = await drawn(page, 'edge');
    await set(page, { data: { format: 1, title: 'x', sources: [], actors: 3, statements: [] } });
    await soon(() => alertText(page)).toContain('actors');
    expect(await alertText(page)).toContain('Still showing the previous graph.');
    expect(await drawn(page, 'edge')).toEqual(before);
    await page.locator('diplomatic-graph [role="alert"]').getByRole('button', { name: 'Close' }).click();
    await soon(() => page.locator('diplomatic-graph [role="alert"]').count()).toBe(0);
    await set(page, {
      data: { format: 1, title: 'x', sources: [], actors: [{ id: 'a', kind: 'state', name: 'A' }], statements: [] },
    });
    await soon(() => drawn(page, 'actor')).toEqual(['a']);
  },
);

test('a wrong attribute leaves the last good picture, and the right one takes the message away', async () => {
  const { page } = await openHost();
  await ready(page);
  await set(page, { relations: ['friendship'] });
  await soon(() => alertText(page)).toContain('friendship');
  expect((await drawn(page, 'edge')).length).toBe(13);
  await set(page, { relations: ['support'] });
  await soon(async () => (await drawn(page, 'edge')).length).toBe(10);
  await soon(() => page.locator('diplomatic-graph [role="alert"]').count()).toBe(0);
});

test('the page around a failed element and its neighbour stay as they were', async () => {
  const body = (src: string): string =>
    `<p id="above">Above</p><diplomatic-graph src="${src}" id="one"></diplomatic-graph><p id="below">Below</p><diplomatic-graph src="/data.json" id="two"></diplomatic-graph>`;
  const places = (page: Page): Promise<unknown> =>
    page.evaluate(() =>
      ['above', 'one', 'below', 'two'].map(
        (id) => document.getElementById(id)!.getBoundingClientRect().toJSON() as unknown,
      ),
    );
  const good = await openHost(body('/data.json'));
  await ready(good.page, '#two');
  const bad = await openHost(body('/bad.json'));
  await ready(bad.page, '#two');
  await bad.page.locator('#one [role="alert"]').waitFor();
  expect(await places(bad.page)).toEqual(await places(good.page));
  expect((await drawn(bad.page, 'edge', '#two')).length).toBe(13);
  expect(ours(bad.complaints)).toEqual([]);
});

test('the button that tries again draws the graph once the file is there', { tags: ['quick'] }, async () => {
  const pages: Record<string, Answer> = { '/bad.json': { body: 'no', status: 404 } };
  const { page } = await openHost(BODY, { pages });
  await page.locator('diplomatic-graph [role="alert"]').waitFor();
  await page.route('**/bad.json', (route) => route.fulfill({ contentType: 'application/json', body: ARTICLE }));
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Try again' }).click();
  await ready(page);
  await soon(() => page.locator('diplomatic-graph [role="alert"]').count()).toBe(0);
  expect((await heard(page)).map(({ type }) => type)).toEqual(['dg-error', 'dg-load', 'dg-ready', 'dg-settle']);
});

test('what stands in the element as its fallback is shown while there is no picture', async () => {
  const { page } = await openFreshHost(
    '<diplomatic-graph src="/none.json"><p id="fallback">A list of relations.</p></diplomatic-graph>',
  );
  await page.locator('diplomatic-graph [role="alert"]').waitFor();
  expect(await page.locator('#fallback').isVisible()).toBe(true);
});
