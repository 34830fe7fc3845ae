/** The coding desk in WebKit: an article is pasted, a statement is coded, and it is there after a reload. */
import { expect } from 'vitest';
import { Key, openDesk, soon, test, type WebKitPage } from './harness.js';

const TEXT = [
  'Neighbours split over Ovanna',
  'Karsk recognised Ilse Marn as president of Ovanna on Monday.',
  'Belmora broke off relations with Ovanna.',
].join('\n\n');

interface Written {
  readonly actors?: readonly { readonly name: string }[];
  readonly statements?: readonly {
    readonly relation: string;
    readonly standing: string;
    readonly quote: { readonly exact: string };
  }[];
}

const written = (page: WebKitPage): Promise<Written> =>
  page.run(
    () => (document.querySelector('diplomatic-desk') as unknown as { state: { dataset: Written } }).state.dataset,
  );

/** What the suggestions of the field that has the focus are. */
const OPTIONS = 'desk-actor-field:focus-within [role="option"]';

/** Types a name and takes the suggestion that makes an actor of it. */
async function make(page: WebKitPage, field: string, name: string): Promise<void> {
  await soon(() => page.count(`#sentence-${field} input:focus`)).toBe(1);
  await page.type(name);
  await soon(() => page.texts(OPTIONS)).toContain(`New: ${name}`);
  const at = (await page.texts(OPTIONS)).indexOf(`New: ${name}`);
  await page.type(...Array.from({ length: at }, () => Key.ARROW_DOWN), Key.ENTER);
}

test('an article is pasted, a statement is coded by keys, and both are there after a reload', async () => {
  const { page } = await openDesk();
  await page.click('#start-text');
  // A clipboard is pasted by keys; what is in it comes from a field of the page.
  await page.run((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('#start-text')!;
    field.value = text;
    field.select();
  }, TEXT);
  await page.actions().keyDown(Key.CONTROL).sendKeys('x').keyUp(Key.CONTROL).perform();
  await soon(() => page.run(() => document.querySelector<HTMLTextAreaElement>('#start-text')!.value)).toBe('');
  await page.actions().keyDown(Key.CONTROL).sendKeys('v').keyUp(Key.CONTROL).perform();
  await soon(() => page.run(() => document.querySelector<HTMLTextAreaElement>('#start-text')!.value)).toBe(TEXT);
  await page.click('.start button.main');
  await page.there('desk-text-pane article p');
  // Words are chosen by the mouse.
  const [from, to] = await page.run(() => {
    const paragraph = window.findAll('desk-text-pane article p').find((p) => p.innerText.startsWith('Karsk'))!;
    const text = paragraph.firstChild as Text;
    const range = new Range();
    const start = text.data.indexOf('recognised');
    range.setStart(text, start);
    range.setEnd(text, start + 'recognised Ilse Marn as president'.length);
    const { left, right, top, height } = range.getBoundingClientRect();
    const y = top + height / 2;
    return [
      { x: left + 1, y },
      { x: right - 1, y },
    ] as const;
  });
  await page.drag(from, [to.x - from.x, 0]);
  await soon(() => page.run(() => String(getSelection()))).toContain('recognised Ilse Marn');
  await page.type(Key.ENTER);
  await page.there('form.sentence');
  await make(page, 'from', 'Karsk');
  await soon(() => page.count('#sentence-relation input:focus')).toBe(1);
  await page.type('2');
  await make(page, 'to', 'Ilse Marn');
  await soon(() => page.count('#sentence-standing input:focus')).toBe(1);
  await page.type('s');
  await soon(() => page.count('form.sentence button[type="submit"]:focus')).toBe(1);
  await page.type(Key.ENTER);
  await page.gone('form.sentence');
  const expected = [
    { relation: 'recognition', standing: 'stated', quote: { exact: 'recognised Ilse Marn as president' } },
  ];
  await soon(async () => (await written(page)).statements).toMatchObject(expected);
  await page.there('.saved.kept');
  await page.there('desk-graph-pane diplomatic-graph >> button[data-actor]');
  await page.driver.navigate().refresh();
  await page.there('diplomatic-desk');
  await soon(() => page.count('.start, desk-text-pane article p')).toBeGreaterThan(0);
  if ((await page.count('desk-text-pane article p')) === 0) await page.click('.start .drafts button');
  await page.there('desk-text-pane article p');
  expect((await written(page)).statements).toMatchObject(expected);
  expect((await written(page)).actors?.map(({ name }) => name).toSorted()).toEqual(['Ilse Marn', 'Karsk']);
  expect(await page.complaints()).toEqual([]);
});
