/**
 * A browser that is killed while somebody types at the desk. What the page has said to be saved is there when it is
 * opened again. `KILLS=100` kills it so often; 10 times is the rule.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../tools/serve.mjs';
import { begin, chooseWords, codeByKeys, fillByKeys, Keys, type Coding } from './desk.js';
import { startChromium, type OwnChromium } from './own-chromium.js';

const KILLS = Number(process.env['KILLS'] ?? 10);
/** To go on with so many entries may take so long, ms from the begin of the navigation. */
const ENTRIES = 1000;
const LONGEST = 1000;

const FILLER = 'Nothing else was said about it in the harbour on that day, and the boats went out as always.';
const TEXT = [
  'Neighbours split over Ovanna',
  ...Array.from({ length: 30 }, () => FILLER),
  'Karsk recognised Ilse Marn as president of Ovanna on Monday.',
  ...Array.from({ length: 30 }, () => FILLER),
].join('\n');
const RECOGNISED: Coding = {
  words: 'recognised Ilse Marn as president',
  from: { id: 'karsk', names: ['Karsk'] },
  relation: 'recognition',
  to: { id: 'ilse-marn', names: ['Ilse Marn'] },
  standing: 'stated',
};
const CLAIM = 'Karsk recognised Ilse Marn as president of Ovanna, and it said so in a letter on Monday. '.repeat(6);

/** What the page says to be saved in this browser. */
interface Saved {
  readonly claim: string;
  readonly statements: number;
  readonly entries: number;
}

interface DeskPage {
  readonly state: EventTarget & {
    readonly keeper: { readonly state: string };
    readonly sentence: { readonly claim: string } | null;
    readonly draft: { readonly statements: ReadonlyMap<string, unknown> };
    readonly history: { readonly lastEntry: number };
  };
}

interface Site {
  readonly url: string;
  readonly open: (hash: string) => Promise<OwnChromium>;
  readonly saved: Saved[];
}

async function site(): Promise<Site> {
  const profile = mkdtempSync(join(tmpdir(), 'desk-crash-'));
  const server = await serve('dist/explorer');
  const url = `${server.url}/desk.html`;
  let running: OwnChromium | null = null;
  const saved: Saved[] = [];
  onTestFinished(async () => {
    await running?.kill().catch(() => {});
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  });
  return {
    url,
    saved,
    open: async (hash) => {
      const chromium = (running = await startChromium(profile));
      await chromium.page.exposeFunction('acknowledge', (what: Saved) => void saved.push(what));
      await chromium.page.addInitScript(() => {
        const look = (): void => {
          if (document.querySelector('form.sentence #sentence-claim') === null) requestAnimationFrame(look);
          else (window as unknown as { ready: number }).ready = performance.now();
        };
        look();
      });
      await chromium.page.goto(`${url}${hash}`);
      return chromium;
    },
  };
}

/** Tells whenever the page says that all is saved. */
async function listen(page: Page): Promise<void> {
  await page.locator('diplomatic-desk').evaluate((element) => {
    const { state } = element as unknown as DeskPage;
    state.addEventListener('change', () => {
      if (state.keeper.state !== 'kept' || state.sentence === null) return;
      void (window as unknown as { acknowledge: (what: Saved) => Promise<void> }).acknowledge({
        claim: state.sentence.claim,
        statements: state.draft.statements.size,
        entries: state.history.lastEntry,
      });
    });
  });
}

/**
 * Types a claim by keys until the browser is killed at a random moment.
 *
 * @returns the number of keys that the browser has answered.
 */
async function typeUntilKilled({ page, kill }: OwnChromium): Promise<number> {
  const killed = setTimeout(100 + Math.random() * 2500).then(kill);
  let typed = 0;
  try {
    for (const letter of CLAIM) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      typed += 1;
      // A fast typist needs 80 ms for a letter. Without any pause, letters would keep the page from writing them.
      await setTimeout(40 + Math.random() * 60);
    }
  } catch {
    // The browser is gone.
  }
  await killed;
  return typed;
}

/** What the form and the page show after a start. */
async function shown(page: Page): Promise<Saved & { readonly inView: boolean; readonly time: number }> {
  // If no letter of it was saved, the claim is folded.
  await page.locator('#sentence-claim').waitFor({ state: 'attached' });
  return page.locator('diplomatic-desk').evaluate(async (element) => {
    // Scrolling is done in the frame after the form was drawn.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { state } = element as unknown as DeskPage;
    const [range] = CSS.highlights.get('desk-chosen') as unknown as Set<Range>;
    const box = range!.getBoundingClientRect();
    const pane = element.querySelector('article')!.getBoundingClientRect();
    return {
      claim: element.querySelector<HTMLInputElement>('#sentence-claim')!.value,
      statements: state.draft.statements.size,
      entries: state.history.lastEntry,
      inView: box.top >= pane.top && box.bottom <= pane.bottom && box.height > 0,
      time: (window as unknown as { ready: number }).ready,
    };
  });
}

test(`${KILLS} kills while a claim is typed: every letter that was saved is there, and the form is open`, async () => {
  const { open, saved } = await site();
  let chromium = await open('');
  await begin(chromium.page, TEXT);
  const hash = new URL(chromium.page.url()).hash;
  let [letters, lost, longest] = [0, 0, 0];
  for (let round = 1; round <= KILLS; round += 1) {
    const { page } = chromium;
    await chooseWords(page, RECOGNISED.words);
    await codeByKeys(page, RECOGNISED);
    await chooseWords(page, RECOGNISED.words);
    await fillByKeys(page, new Keys(page), RECOGNISED);
    if (round === KILLS) await fillLog(page);
    await page.locator('summary', { hasText: 'claim' }).click();
    await page.locator('#sentence-claim').focus();
    await listen(page);
    const before = saved.length;
    const typed = await typeUntilKilled(chromium);
    const last = saved.slice(before).at(-1) ?? { claim: '', statements: 0, entries: 0 };

    chromium = await open(hash);
    const now = await shown(chromium.page);
    expect(now.claim.length, `letters after kill ${round}`).toBeGreaterThanOrEqual(last.claim.length);
    expect(CLAIM.startsWith(now.claim)).toBe(true);
    expect(now.statements).toBe(2 * round - 1);
    expect(now.entries).toBeGreaterThanOrEqual(last.entries);
    expect(now.inView).toBe(true);
    letters += last.claim.length;
    lost = Math.max(lost, typed - now.claim.length);
    longest = Math.max(longest, now.time);
    if (round === KILLS) expect(now.entries).toBeGreaterThanOrEqual(ENTRIES);
    await goOn(chromium.page);
  }
  await chromium.kill();
  console.log(
    `${KILLS} kills, ${letters} letters said to be saved, none lost; of those typed, at most ${lost} lost; ` +
      `to go on took at most ${longest.toFixed(0)} ms`,
  );
  // At most the letter under way.
  expect(lost).toBeLessThanOrEqual(1);
  expect(longest).toBeLessThanOrEqual(LONGEST);
});

/** The form holds what was chosen, undo and redo work, and the statement can be saved. */
async function goOn(page: Page): Promise<void> {
  expect(await page.locator('#sentence-from input').inputValue()).toBe('Karsk');
  expect(await page.locator('#sentence-to input').inputValue()).toBe('Ilse Marn');
  expect(await page.getByRole('radio', { name: 'Recognition' }).isChecked()).toBe(true);
  expect(await page.getByRole('radio', { name: /stated/ }).isChecked()).toBe(true);
  const rows = page.locator('desk-statement-list li');
  const count = await rows.count();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.getByRole('button', { name: 'Redo' }).isEnabled()).toBe(true);
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => rows.count()).toBe(count + 1);
  await page.locator('.saved.kept').waitFor();
}

/** Fills the log with the letters of a title, as they would be typed. */
async function fillLog(page: Page): Promise<void> {
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: 'Title and source…', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await page.locator('diplomatic-desk').evaluate(async (element, entries) => {
    const { state } = element as unknown as DeskPage;
    const field = element.querySelector<HTMLInputElement>('desk-details-dialog input')!;
    while (state.history.lastEntry < entries) {
      field.value = `Neighbours ${state.history.lastEntry}`;
      field.dispatchEvent(new InputEvent('input'));
      await (element.querySelector('desk-details-dialog') as unknown as { updateComplete: Promise<unknown> })
        .updateComplete;
    }
  }, ENTRIES);
  await page.locator('.saved.kept').waitFor();
  await page.keyboard.press('Escape');
}
