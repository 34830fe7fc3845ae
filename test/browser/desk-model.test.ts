/** A language model at the desk: asked only after it was shown what is sent, and held to the text. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as bodyOf } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { en } from '../../src/desk/i18n/en.js';
import { en as late } from '../../src/desk/i18n/en-late.js';
import { axe } from './axe.js';
import { begin, datasetOf } from './desk.js';
import { DESKTOP, openDesk } from './harness.js';

const { review } = late;
const { model: words } = review;
const KEY = 'k-secret-42';
const TEXT = [
  'Neighbours split over Ovanna',
  'France recognised Ilse Marn as president of Ovanna on Monday.',
  'Peru backs President Joren Holt. In Lima the mood was that Holt could count on Bolivia, come what may.',
].join('\n\n');
const STATEMENTS = [
  {
    from: 'Bolivia',
    relation: 'support',
    to: 'Holt',
    standing: 'implied',
    quote: 'Holt could count on Bolivia',
    paragraph: 3,
  },
  {
    from: 'Peru',
    relation: 'support',
    to: 'Joren Holt',
    standing: 'stated',
    quote: 'Peru backs President Joren Holt',
    paragraph: 3,
  },
  {
    from: 'Peru',
    relation: 'security-aid',
    to: 'Joren Holt',
    standing: 'stated',
    quote: 'Peru sent tanks to Holt',
    paragraph: 3,
  },
  { from: 'Chile', relation: 'support', to: 'Holt', standing: 'stated', quote: 'come what may', paragraph: 3 },
];

let reply: { status: number; body: string } = { status: 200, body: '' };
const requests: { headers: IncomingMessage['headers']; body: string }[] = [];
const server = createServer((request, response) => void receive(request, response));
async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', '*');
  if (request.method === 'OPTIONS') {
    response.end();
    return;
  }
  requests.push({ headers: request.headers, body: await bodyOf(request) });
  response.writeHead(reply.status, { 'content-type': 'application/json' });
  response.end(reply.body);
}
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => {
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
});
beforeEach(() => {
  requests.length = 0;
  const message = { content: JSON.stringify({ statements: STATEMENTS }) };
  reply = { status: 200, body: JSON.stringify({ choices: [{ message }] }) };
});
const host = (): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Begins a review and opens the dialog. */
async function openDialog(page: Page): Promise<void> {
  await begin(page, TEXT);
  await page.getByRole('button', { name: en.text.propose }).click();
  await page.locator('.reasons').waitFor();
  await page.getByRole('button', { name: review.askModel }).click();
  await page.getByRole('dialog', { name: words.title }).waitFor();
}
async function fill(page: Page): Promise<void> {
  await page.getByLabel(words.endpoint).fill(`http://${host()}/v1`);
  await page.getByLabel(words.model).fill('llama3.1');
  await page.getByLabel(words.key).fill(KEY);
}
const send = (page: Page): Promise<void> => page.getByRole('button', { name: words.sendTo(host()) }).click();

test('the desk itself may connect to no server; its draft goes on, with the open proposal, on the page that may', async () => {
  const { page, complaints } = await openDesk();
  await openDialog(page);
  expect(await page.getByLabel(words.endpoint).count()).toBe(0);
  expect(await axe(page)).toEqual([]);
  await page.locator('.saved.kept').waitFor();
  await page.getByRole('link', { name: words.openPage }).click();
  await page.waitForURL(/desk-model\.html#draft=/);
  await page.locator('.reasons').waitFor();
  expect(await page.locator('#sentence-title').textContent()).toBe(review.title(2));
  await page.getByRole('button', { name: review.askModel }).click();
  await page.getByLabel(words.endpoint).waitFor();
  expect(requests).toEqual([]);
  expect(complaints).toEqual([]);
});

test('nothing is sent before it was shown; what is shown is what is sent; the key is kept nowhere', async () => {
  const { page, complaints } = await openDesk(DESKTOP, '', 'desk-model.html');
  await openDialog(page);
  expect(await page.getByRole('button', { name: words.send, exact: true }).isDisabled()).toBe(true);
  await fill(page);
  await page.getByText(words.sent).click();
  const shown = await page.locator('dialog.model textarea').inputValue();
  expect(shown).toContain('Peru backs President Joren Holt');
  expect(await axe(page)).toEqual([]);
  expect(requests).toEqual([]);

  await send(page);
  await page.getByText(review.dropped.words(1)).first().waitFor();
  expect(requests).toHaveLength(1);
  expect(JSON.parse(requests[0]!.body)).toEqual(JSON.parse(shown));
  expect(requests[0]!.headers.authorization).toBe(`Bearer ${KEY}`);
  expect(requests[0]!.body).not.toContain(KEY);

  // What the browser keeps: local and session storage, and every value of every database.
  await page.locator('.saved.kept').waitFor();
  const kept = await page.evaluate(async () => {
    const parts = [
      JSON.stringify(Object.entries(localStorage)),
      JSON.stringify(Object.entries(sessionStorage)),
      location.href,
    ];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name!);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error!);
      });
      for (const store of database.objectStoreNames)
        parts.push(
          await new Promise<string>((done) => {
            const reading = database.transaction(store).objectStore(store).getAll();
            reading.onsuccess = () => done(JSON.stringify(reading.result));
          }),
        );
      database.close();
    }
    return parts.join('\n');
  });
  expect(kept).toContain('llama3.1');
  expect(kept).toContain('Peru backs');
  expect(kept).not.toContain(KEY);
  expect(await page.content()).not.toContain(KEY);
  expect(complaints).toEqual([]);
});

test('what rules and model both say comes first; what the text does not bear out is counted and never shown', async () => {
  const { page, complaints } = await openDesk(DESKTOP, '', 'desk-model.html');
  await openDialog(page);
  await page.getByRole('dialog', { name: words.title }).getByRole('button', { name: words.cancel }).click();
  await page.locator('form.sentence .close').click();
  await page.getByRole('button', { name: review.askModel }).click();
  await fill(page);
  await send(page);
  await page.locator('.reasons').waitFor();
  const note = await page.locator('.review-bar small').textContent();
  expect(note).toContain(review.answered(2));
  expect(note).toContain(review.dropped.words(1));
  expect(note).toContain(review.dropped.actor(1));
  // Peru's support, of both; then France, of the rules, and Bolivia, of the model.
  expect(await page.locator('.reasons').textContent()).toContain(review.proposers.both);
  await page.keyboard.press('Enter');
  await page.locator('.reasons').filter({ hasText: review.proposers.rules }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.reasons').filter({ hasText: review.proposers.model }).waitFor();
  expect(await page.locator('#sentence-to input').inputValue()).toBe('Joren Holt');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('form.sentence').count()).toBe(0);
  const { statements } = (await datasetOf(page)) as {
    statements: readonly { from: string; relation: string; to: string; standing: string }[];
  };
  expect(statements.map(({ from, relation, to, standing }) => `${from} ${relation} ${to} ${standing}`)).toEqual([
    'peru support joren-holt stated',
    'france recognition ilse-marn stated',
    'bolivia support joren-holt implied',
  ]);
  expect(complaints).toEqual([]);
});

test('an endpoint that refuses is told at its place; nothing is lost, and the next try can succeed', async () => {
  const { page } = await openDesk(DESKTOP, '', 'desk-model.html');
  await openDialog(page);
  await fill(page);
  reply = { status: 401, body: `{"error": "wrong key ${KEY}"}` };
  await send(page);
  const alert = page.locator('dialog.model [role="alert"]');
  await alert.filter({ hasText: '401' }).waitFor();
  expect(await alert.textContent()).not.toContain(KEY);
  expect(await page.getByLabel(words.model).inputValue()).toBe('llama3.1');
  reply = { status: 200, body: '<!doctype html><title>It works!</title>' };
  await send(page);
  await alert.filter({ hasText: 'It works!' }).waitFor();
  await page.getByLabel(words.endpoint).fill('http://127.0.0.1:9/v1');
  await page.getByRole('button', { name: words.sendTo('127.0.0.1:9') }).click();
  await alert.filter({ hasText: words.faults.unreachable('127.0.0.1:9') }).waitFor();
  await page.getByRole('button', { name: words.cancel }).click();
  await page.locator('dialog.model').waitFor({ state: 'detached' });
  expect(await page.locator('#sentence-title').textContent()).toBe(review.title(2));
});
