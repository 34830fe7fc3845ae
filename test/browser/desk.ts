/** Works at the coding desk as its users do, by keys, mouse or touch, and counts what it takes. */
import { text as textOf } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The relations in the order of their digits. */
const RELATIONS = ['support', 'recognition', 'severed-ties', 'security-aid'];
const AFFILIATIONS = ['leads', 'part-of', 'member-of', 'acts-for'];
const STANDING_KEYS: Readonly<Record<string, string>> = {
  denied: 'd',
  'called-for': 'c',
  implied: 'i',
  reported: 'r',
  stated: 's',
};

/** An actor by all names that the text has for it, the one that is wanted first. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** What is to be coded. */
export interface Coding {
  readonly words: string;
  readonly from: Named;
  readonly relation: string;
  readonly to: Named;
  /** Absent for an affiliation. */
  readonly standing?: string;
  readonly attribution?: string | undefined;
}

/** Pastes a text and begins to code it. */
export async function begin(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste an article').fill(text);
  await page.getByRole('button', { name: 'Start coding' }).click();
  await page.locator('desk-text-pane article p').first().waitFor();
}

/** Chooses words by the field for them; the focus is on their paragraph then. */
export async function chooseWords(page: Page, words: string): Promise<void> {
  await page.getByLabel('Type or paste words of the article').fill(words);
  await page.getByRole('button', { name: 'Find' }).click();
  await expect.poll(() => page.locator('desk-text-pane article p:focus').count()).toBe(1);
}

/** Presses keys and counts them. */
export class Keys {
  count = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.#page.keyboard.press(key);
      this.count += 1;
    }
  }
}

/** What the suggestions of the field that has the focus are. */
const options = (page: Page): Locator => page.locator('desk-actor-field:focus-within [role="option"]');

/** Chooses an actor by keys: the nearest suggestion, or letters of a name until one comes. */
async function chooseActor(page: Page, keys: Keys, actor: Named, words: string): Promise<void> {
  const known = await actorNames(page);
  const made = actor.names.find((name) => known.includes(name));
  // A coder types the name that the words have, or the one under which the actor is known.
  const fitting = actor.names.toSorted((a, b) => Number(words.includes(b)) - Number(words.includes(a)));
  const names = made === undefined ? fitting : [made];
  const wanted = new Set(made === undefined ? names.map((name) => `New: ${name}`) : names);
  for (let typed = 0; typed <= names[0]!.length; typed += 1) {
    const offered = (await options(page).allTextContents()).map((text) => text.trim());
    const index = offered.findIndex((name) => wanted.has(name));
    // To go further down costs more than another letter.
    if (index !== -1 && (index <= 2 || typed >= 3)) {
      for (let step = 0; step < index; step += 1) await keys.press('ArrowDown');
      await keys.press('Enter');
      return;
    }
    const letter = names[0]![typed];
    if (letter === undefined) break;
    await keys.press(letter === ' ' ? 'Space' : letter);
  }
  throw new Error(`${names[0]} is not offered.`);
}

/**
 * Codes a statement or an affiliation by keys alone, once its words are chosen.
 *
 * @returns the number of keys, without the letters of an attribution.
 */
export async function codeByKeys(page: Page, coding: Coding): Promise<number> {
  const keys = new Keys(page);
  const form = await fillByKeys(page, keys, coding);
  if (coding.attribution !== undefined) {
    if ((await page.locator('#sentence-attribution').count()) === 0) await keys.press('w');
    await page.locator('#sentence-attribution').fill(coding.attribution);
    await page.locator('#sentence-attribution').press('Enter');
    keys.count += 1;
  } else {
    // The role of an affiliation may be left empty.
    await expect.poll(() => form.locator(':is(button[type="submit"], #sentence-role):focus').count()).toBe(1);
    await keys.press('Enter');
  }
  await form.waitFor({ state: 'detached' });
  return keys.count;
}

/** Opens the form for the chosen words, and chooses who, what, whom and how certain by keys. */
export async function fillByKeys(page: Page, keys: Keys, coding: Coding): Promise<Locator> {
  const isStatement = coding.standing !== undefined;
  await keys.press(isStatement ? 'Enter' : 'f');
  const form = page.locator('form.sentence');
  await form.waitFor();
  await expect.poll(() => page.locator('#sentence-from input:focus').count()).toBe(1);
  await chooseActor(page, keys, coding.from, coding.words);
  await expect.poll(() => page.locator('#sentence-relation input:focus').count()).toBe(1);
  await keys.press(String((isStatement ? RELATIONS : AFFILIATIONS).indexOf(coding.relation) + 1));
  await expect.poll(() => page.locator('#sentence-to input:focus').count()).toBe(1);
  await chooseActor(page, keys, coding.to, coding.words);
  if (isStatement) {
    await expect.poll(() => page.locator('#sentence-standing input:focus').count()).toBe(1);
    await keys.press(STANDING_KEYS[coding.standing ?? '']!);
  }
  return form;
}

/** The names of the actors that there are. */
async function actorNames(page: Page): Promise<string[]> {
  const { actors } = (await datasetOf(page)) as { actors?: readonly { readonly name: string }[] };
  return (actors ?? []).map(({ name }) => name);
}

/**
 * Remembers where the actors of the graph stand in the window.
 *
 * @returns What waits for the next settled picture and tells who of them stands elsewhere then, each with the distance.
 */
export async function watchPlaces(page: Page): Promise<() => Promise<string[]>> {
  const watch = await page.evaluateHandle(() => {
    const graph = document.querySelector('desk-graph-pane diplomatic-graph')!;
    const places = (): Map<string, readonly [number, number]> =>
      new Map(
        [...graph.shadowRoot!.querySelectorAll<HTMLElement>('button[data-actor]')].map((button) => {
          const { x, y, width, height } = button.getBoundingClientRect();
          return [button.dataset['actor']!, [x + width / 2, y + height / 2]];
        }),
      );
    const before = places();
    const settled = new Promise<void>((done) => graph.addEventListener('dg-settle', () => done(), { once: true }));
    return async (): Promise<string[]> => {
      await settled;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const now = places();
      return [...before].flatMap(([id, [x, y]]) => {
        const at = now.get(id);
        if (at === undefined) return [`${id} is gone`];
        const distance = Math.hypot(at[0] - x, at[1] - y);
        return distance < 0.5 ? [] : [`${id} moved by ${distance.toFixed(1)} px`];
      });
    };
  });
  return () => watch.evaluate((moved) => moved());
}

/** The dataset as the desk writes it now. */
export async function datasetOf(page: Page): Promise<Record<string, unknown>> {
  return page
    .locator('diplomatic-desk')
    .evaluate((desk) => (desk as unknown as { state: { dataset: Record<string, unknown> } }).state.dataset);
}

/** The text of the file that a press on a button downloads. */
export async function downloadedBy(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return textOf(await file.createReadStream());
}
