/**
 * An article of forty sentences in Russian, coded from start to publish as its user would: at a desk in Russian, on a
 * keyboard with Russian letters.
 */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ru } from '../../src/desk/i18n/ru.js';
import { datasetOf } from './desk.js';
import { downloaded, openDesk } from './desk-files.js';
import { DESKTOP, soon } from './harness.js';
import { lacks } from './needs.js';

const TEXT = readFileSync('test/articles/loravia-ru.txt', 'utf8');

/** The Russian letters on the keys of Latin ones. */
const LETTERS: Readonly<Record<string, string>> = { a: 'ф', c: 'с', d: 'в', f: 'а', i: 'ш', n: 'т', r: 'к', s: 'ы' };

/** Presses keys of a Russian keyboard and counts them. */
class RussianKeys {
  count = 0;
  readonly #page: Page;
  readonly #session: CDPSession;

  constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  /** @param key A name such as Enter, a digit, or the Latin letter of a key. */
  async press(key: string): Promise<void> {
    this.count += 1;
    const letter = LETTERS[key];
    if (letter === undefined) return this.#page.keyboard.press(key);
    const of = { key: letter, code: `Key${key.toUpperCase()}` };
    await this.#session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, ...of });
    await this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...of });
  }

  /** With Ctrl held, as for undo. */
  async pressCtrl(place: string, key: string): Promise<void> {
    this.count += 1;
    await this.#session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: place, modifiers: 2 });
    await this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: place, modifiers: 2 });
  }

  async type(text: string): Promise<void> {
    this.count += text.length;
    await this.#page.keyboard.insertText(text);
  }
}

const RELATIONS = ['support', 'recognition', 'severed-ties', 'security-aid'];
const STANDINGS: Readonly<Record<string, string>> = {
  stated: 's',
  reported: 'r',
  'called-for': 'c',
  denied: 'd',
};

interface Coded {
  readonly words: string;
  readonly from: readonly string[];
  readonly relation: string;
  readonly to: string;
  readonly standing: string;
  readonly attribution?: string;
}
const coded = (words: string, from: string, relation: string, to: string, standing = 'stated', by?: string): Coded => ({
  words,
  from: from.split(', '),
  relation,
  to,
  standing,
  ...(by === undefined ? {} : { attribution: by }),
});
const HER = 'Марина Орлецкая';
const HIM = 'Андрей Велич';
const KINGDOM = 'Тувельское Королевство';
const STATEMENTS: readonly Coded[] = [
  coded('объявил о разрыве дипломатических отношений с Карстанией', 'Лоравия', 'severed-ties', 'Карстания'),
  coded('накануне признала главу Верховного совета Марину Орлецкую', 'Карстания', 'recognition', HER),
  coded(
    'о признании Орлецкой объявили Норвегия, Канада, Эстрия и Мальвийская Республика',
    'Норвегия, Канада, Эстрия, Мальвийская Республика',
    'recognition',
    HER,
  ),
  coded('Степан Гордый заверил президента в верности армии', 'Степан Гордый', 'support', HIM),
  coded(
    'самолёты Тувельского Королевства уже доставили в Лоравию военных советников',
    KINGDOM,
    'security-aid',
    HIM,
    'reported',
    'двух дипломатов',
  ),
  coded('Никаких военных советников королевство в Лоравию не направляло', KINGDOM, 'security-aid', HIM, 'denied'),
  coded('призвал государства — члены организации признать Орлецкую', 'ОБСП', 'recognition', HER, 'called-for'),
  coded('благодарит Канаду и Норвегию за поддержку', 'Канада, Норвегия', 'support', HER, 'reported', 'Олег Дарин'),
  coded('просит Евросоюз последовать их примеру', 'Евросоюз', 'support', HER, 'called-for'),
  coded(
    'Госдепартамент пообещал выделить Верховному совету Лоравии 30 млн долл.',
    'США',
    'support',
    'Верховный совет Лоравии',
    'called-for',
  ),
  coded('Казахстан втайне поддерживает Орлецкую', 'Казахстан', 'support', HER, 'reported', 'Лидия Крамер'),
  coded('Казахстан придерживается нейтралитета', 'Казахстан', 'support', HER, 'denied'),
  coded('отказывается иметь дело с Орлецкой', 'Единство и труд', 'recognition', HER, 'denied'),
  coded(
    'Сторонники «Свободного берега» в тот же вечер вышли на площадь в поддержку Орлецкой',
    'Свободный берег',
    'support',
    HER,
  ),
  coded('Верховный суд Лоравии полномочий Орлецкой не признаёт', 'Верховный суд Лоравии', 'recognition', HER, 'denied'),
  coded('отправятся двадцать инструкторов', 'Эстрия', 'security-aid', HER, 'called-for'),
  coded('С Тувельским Королевством Эстрия разорвала дипломатические отношения', 'Эстрия', 'severed-ties', KINGDOM),
];
const REASONS: readonly (readonly [paragraph: number, reason: string])[] = [
  [1, 'Заголовок'],
  [4, 'Обстановка'],
  [12, 'Люди и цены'],
  [16, 'Призыв к обоим'],
];

/** Chooses an actor out of the suggestions by arrow keys: nothing is typed. */
async function choose(page: Page, keys: RussianKeys, name: string): Promise<void> {
  const options = page.locator('desk-actor-field:focus-within [role="option"]');
  const wanted = new Set([name, ru.sentence.newActor(name)]);
  const offered = async (): Promise<number> =>
    (await options.allTextContents()).findIndex((text) => wanted.has(text.trim()));
  await soon(offered).not.toBe(-1);
  for (let step = await offered(); step > 0; step -= 1) await keys.press('ArrowDown');
  await keys.press('Enter');
}

/** Chooses words by the field for them, as by a paste. */
async function chooseWords(page: Page, words: string): Promise<void> {
  await page.getByLabel(ru.text.type).fill(words);
  await page.getByRole('button', { name: ru.text.find, exact: true }).click();
  await soon(() => page.locator('desk-text-pane article p:focus').count()).toBe(1);
}

const form = 'form.sentence';

/** @returns the number of keys of each statement, without the letters of an attribution. */
async function code(
  page: Page,
  keys: RussianKeys,
  { words, from, relation, to, standing, attribution }: Coded,
): Promise<number[]> {
  await chooseWords(page, words);
  const counts: number[] = [];
  const until = async (selector: string): Promise<void> =>
    soon(() => page.locator(`${form} ${selector}:focus`).count()).toBe(1);
  for (const [index, giver] of from.entries()) {
    const before = keys.count;
    await keys.press(index === 0 ? 'Enter' : 'a');
    await until('#sentence-from-input');
    await choose(page, keys, giver);
    if (index === 0) {
      await until('#sentence-relation input');
      await keys.press(String(RELATIONS.indexOf(relation) + 1));
      await until('#sentence-to-input');
      await choose(page, keys, to);
      await until('#sentence-standing input');
      await keys.press(STANDINGS[standing]!);
      if (attribution !== undefined) {
        await until('#sentence-attribution');
        await page.keyboard.insertText(attribution);
      }
    }
    await keys.press('Enter');
    await page.locator(form).waitFor({ state: 'detached' });
    counts.push(keys.count - before);
  }
  return counts;
}

interface Written {
  readonly language: string;
  readonly sources: readonly { readonly language: string; readonly reading: readonly unknown[] }[];
  readonly actors: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly statements: readonly {
    readonly from: string;
    readonly relation: string;
    readonly to: string;
    readonly standing: string;
    readonly attribution?: string;
    readonly quote: { readonly exact: string };
  }[];
  readonly story: readonly unknown[];
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

test.skipIf(lacks('devtools'))(
  'a Russian article is coded, told and published by keys of a Russian keyboard, and no name is typed',
  async () => {
    const { page, complaints } = await openDesk({ ...DESKTOP, locale: 'ru-RU' });
    const keys = new RussianKeys(page, await page.context().newCDPSession(page));
    await page.getByLabel(ru.start.paste).fill(TEXT);
    await page.getByRole('button', { name: ru.start.begin }).click();
    await page.locator('desk-text-pane article p').first().waitFor();

    const counts: number[] = [];
    for (const each of STATEMENTS) counts.push(...(await code(page, keys, each)));
    console.log(`Russian: keys ${counts.join(' ')}; median ${median(counts)}`);
    expect(counts).toHaveLength(21);
    expect(median(counts)).toBeLessThanOrEqual(8);
    expect(Math.max(...counts)).toBeLessThanOrEqual(13);

    // The paragraph of a reason is the one with the focus.
    for (const [number, reason] of REASONS) {
      await page.locator(`p[data-paragraph="${number}"]`).click({ position: { x: 120, y: 8 } });
      await keys.press('n');
      await page.locator('#none-reason').waitFor();
      await keys.type(reason);
      await keys.press('Enter');
      await soon(() => page.locator(`p[data-paragraph="${number}"]`).getAttribute('data-state')).toBe('none');
    }
    // What is undone by the key on which "я" stands is done again.
    await keys.pressCtrl('KeyZ', 'я');
    await soon(() => page.locator('p[data-paragraph="16"]').getAttribute('data-state')).toBe('unread');
    await keys.pressCtrl('KeyY', 'н');
    await soon(() => page.locator('p[data-paragraph="16"]').getAttribute('data-state')).toBe('none');

    // Whose minister he is, with his office: the focus goes there.
    await chooseWords(page, 'Министр обороны Лоравии генерал Степан Гордый');
    await keys.press('f');
    await soon(() => page.locator('#sentence-from-input:focus').count()).toBe(1);
    await choose(page, keys, 'Степан Гордый');
    await soon(() => page.locator('#sentence-relation input:focus').count()).toBe(1);
    await keys.press('4');
    await soon(() => page.locator('#sentence-to-input:focus').count()).toBe(1);
    await choose(page, keys, 'Лоравия');
    await soon(() => page.locator('#sentence-role:focus').count()).toBe(1);
    await keys.type('министр обороны');
    await keys.press('Enter');
    await page.locator(form).waitFor({ state: 'detached' });

    // Two steps of a story.
    await page.getByRole('tab', { name: /^Сюжет/ }).click();
    for (const title of ['Кто за кого', 'Кто против']) {
      await page.getByRole('button', { name: ru.story.add }).click();
      await soon(() => page.locator('desk-story-list input:focus').count()).toBe(1);
      await keys.type(title);
    }

    await page.locator('.bar summary', { hasText: ru.bar.download }).click();
    await page.getByRole('button', { name: ru.bar.publish }).click();
    const { name, bytes } = await downloaded(page, () =>
      page.getByRole('button', { name: ru.publish.download }).click(),
    );
    const files = unzipSync(bytes);
    const textOf = (file: string): string => Buffer.from(files[file]!).toString();
    expect(name).toBe('Лоравия-разрывает-отношения-с-Карстанией-четыре-государства-признали-Марину.zip');
    const dataset = JSON.parse(textOf('data.json')) as Written;
    expect(dataset).toEqual(expect.objectContaining({ language: 'ru' }));
    expect(await datasetOf(page)).toMatchObject({ statements: dataset.statements });
    const nameOf = new Map(dataset.actors.map((actor) => [actor.id, actor.name]));
    expect(
      dataset.statements.map(({ from, relation, to, standing, attribution, quote }) =>
        [quote.exact, nameOf.get(from), relation, nameOf.get(to), standing, attribution ?? ''].join('; '),
      ),
    ).toEqual(
      STATEMENTS.flatMap(({ words, from, relation, to, standing, attribution = '' }) =>
        from.map((giver) => [words, giver, relation, to, standing, attribution].join('; ')),
      ),
    );
    expect(dataset.sources[0]!.reading).toHaveLength(REASONS.length);
    expect(dataset.story).toHaveLength(2);
    const kinds = (kind: string): string[] =>
      dataset.actors.filter((actor) => actor.kind === kind).map((actor) => actor.name);
    expect(kinds('state').toSorted()).toEqual(
      [
        'Лоравия',
        'Карстания',
        'Норвегия',
        'Канада',
        'Эстрия',
        'Мальвийская Республика',
        KINGDOM,
        'США',
        'Казахстан',
      ].toSorted(),
    );
    expect(kinds('person')).toEqual([HER, 'Степан Гордый', HIM]);

    // The package speaks the language of the article.
    const html = textOf('index.html');
    expect(html).toMatch(/^<!doctype html>\n<html lang="ru"/);
    expect(html).toContain('Норвегия → Марина Орлецкая: признание, сказано прямо');
    expect(html).not.toContain('Соединенные Штаты');
    expect(textOf('reading.md')).toContain('(со слов: Олег Дарин) – «благодарит Канаду');
    expect(complaints).toEqual([]);
  },
);
