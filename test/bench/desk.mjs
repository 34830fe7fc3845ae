/**
 * `npm run bench:desk`: how fast the coding desk answers, measured in its page. A draft of 300 statements and 100 kB of
 * text: from a key to the frame that shows its letter, beside a bare text area, and from a key to the open form. A draft
 * that grows from 15 to 60 statements: from *Save* to the frame that has the line, and how far those move who stand.
 * `--no-build` takes the build that is there.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tools/find-browser.mjs';
import { serve } from '../tools/serve.mjs';

/** The large draft. */
const STATEMENTS = 300;
const PARAGRAPHS = 250;
const BYTES = 100_000;
const ACTORS = 60;
/** Letters that are typed into each field, and forms that are opened. */
const LETTERS = 60;
const FORMS = 30;
/** The draft that grows. */
const FROM = 15;
const TO = 60;
/** What is allowed, ms and px. */
const LETTER = 50;
const FORM = 50;
const DRAWN = { median: 150, p95: 600 };

const RELATIONS = ['support', 'recognition', 'severed-ties', 'security-aid'];
const FILLER = 'the envoy said on Monday that talks in the harbour would go on until all sides had been heard';

/** Random numbers that are the same in every run (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A name such as "Karmora". */
function nameOf(i) {
  const [first, middle, last] = [
    ['Kar', 'Bel', 'Ova', 'Tar', 'Mir', 'Sel', 'Dru', 'Pal'],
    ['mo', 'ri', 'va', 'ne', 'lu', 'sta', 'ki', 'do'],
    ['ra', 'nia', 'land', 'sk', 'via', 'mar', 'dor', 'ta'],
  ];
  return first[i % 8] + middle[(i >> 3) % 8] + last[(i * 5 + (i >> 3)) % 8];
}

/** An article, and a dataset of so many statements whose quotes stand in it. */
function story(count) {
  const random = randomFrom(count);
  const actors = Array.from({ length: ACTORS }, (_, i) => ({
    id: `a${i}`,
    kind: 'state',
    name: nameOf(i),
  }));
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => []);
  const statements = Array.from({ length: count }, (_, i) => {
    const from = Math.floor(random() * ACTORS);
    const to = (from + 1 + Math.floor(random() * 3)) % ACTORS;
    const at = 1 + (i % (PARAGRAPHS - 1));
    const exact = `${actors[from].name} stood with ${actors[to].name} for the ${i}th time`;
    paragraphs[at].push(`${exact}, it was said.`);
    return {
      id: `s${i}`,
      source: 'article',
      from: `a${from}`,
      relation: RELATIONS[i % RELATIONS.length],
      to: `a${to}`,
      standing: 'stated',
      claim: '',
      quote: { exact, paragraph: at + 1 },
    };
  });
  const lines = paragraphs.map((parts, i) => [...parts, i === 0 ? 'Neighbours talk' : ''].join(' ').trim());
  while (lines.join('\n').length < BYTES)
    for (let i = 1; i < lines.length; i += 1) lines[i] = `${lines[i]} ${FILLER} (${lines[i].length}).`.trim();
  return {
    text: lines.join('\n'),
    dataset: {
      format: 1,
      title: 'Neighbours talk',
      language: 'en',
      sources: [{ id: 'article', kind: 'article', title: 'Neighbours talk', url: 'https://example.org/story' }],
      actors,
      statements: statements.map(({ claim: _claim, ...rest }) => rest),
    },
  };
}

/** Measures in the page from a key to the frame that shows what it did. */
function watchKeys() {
  const times = [];
  Object.assign(window, { takeTimes: () => times.splice(0), isFinal: false });
  document.addEventListener('dg-settle', () => Object.assign(window, { isFinal: true }), true);
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

const at = (times, share) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];

/** What a page's main thread has worked so far, ms of the processor: other programs do not add to it. */
async function workOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
}

/**
 * Presses a key and waits for the frame that shows what it did.
 *
 * @returns the time until then, and the work of the main thread, both ms.
 */
async function press(page, key, work) {
  await page.evaluate(() => window.takeTimes());
  const before = await work();
  await page.keyboard.press(key);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const [time] = await page.evaluate(() => window.takeTimes());
  return { time, work: (await work()) - before };
}

/** Types letters one after the other. */
async function type(page) {
  const text = 'the envoy called home and the talks went on ';
  const work = await workOf(page);
  const pressed = [];
  for (let i = 0; i < LETTERS; i += 1) {
    const letter = text[i % text.length];
    pressed.push(await press(page, letter === ' ' ? 'Space' : letter, work));
  }
  return pressed;
}

async function openDesk(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en' });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.addInitScript(watchKeys);
  await page.goto(`${url}/desk.html`);
  await page.locator('.start').waitFor();
  return page;
}

/** Opens a dataset and pastes its article. */
async function openStory(page, { text, dataset }) {
  const buffer = Buffer.from(JSON.stringify(dataset));
  await page.locator('#start-file').setInputFiles({ name: 'story.json', mimeType: 'application/json', buffer });
  await page.locator('#paste-text').fill(text);
  await page.locator('form.paste button[type="submit"]').click();
  await page.locator('desk-text-pane article p').first().waitFor();
  await page.locator('diplomatic-graph button[data-edge]').first().waitFor();
  // Until the layout is final it takes its share of the time.
  await page.waitForFunction(() => window.isFinal, undefined, { timeout: 120_000 });
  await settled(page);
}

/** Waits until the page has nothing to do: ten frames in turn come in time. */
async function settled(page) {
  await page.evaluate(async () => {
    let calm = 0;
    let last = performance.now();
    while (calm < 10) {
      await new Promise((done) => requestAnimationFrame(done));
      const now = performance.now();
      calm = now - last < 40 ? calm + 1 : 0;
      last = now;
    }
  });
}

/** Chooses words of a paragraph by keys; Enter then opens the form. */
async function chooseWords(page, paragraph) {
  await page.locator(`desk-text-pane article p[data-paragraph="${paragraph}"]`).focus();
  for (const key of ['Enter', 'Shift+ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key);
}

async function large(browser, url) {
  const page = await openDesk(browser, url);
  await openStory(page, story(STATEMENTS));
  const rows = [];

  const forms = [];
  const work = await workOf(page);
  for (let i = 0; i < FORMS; i += 1) {
    await chooseWords(page, 20 + i * 3);
    await settled(page);
    forms.push(await press(page, 'Enter', work));
    await page.locator('form.sentence').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
  rows.push({ what: 'form open', pressed: forms, limit: FORM });

  await chooseWords(page, 20);
  await page.keyboard.press('Enter');
  await page.locator('#sentence-from input:focus').waitFor();
  rows.push({ what: 'letter in the field of an actor', pressed: await type(page), limit: LETTER });
  await page.locator('form.sentence summary').click();
  await page.locator('#sentence-claim').focus();
  rows.push({ what: 'letter in the claim', pressed: await type(page), limit: LETTER });
  await page.keyboard.press('Escape');
  await page.locator('.bar .title').click();
  await page.locator('dialog[open] input').first().focus();
  rows.push({ what: 'letter in the title of the graph', pressed: await type(page), limit: LETTER });
  await page.keyboard.press('Escape');
  await page.locator('#list-tab-actors').click();
  await page.locator('desk-actor-list button[aria-expanded]').first().click();
  await page.locator('desk-actor-list .fields input').first().focus();
  rows.push({ what: 'letter in the name of an actor', pressed: await type(page), limit: LETTER });
  const box = page.locator('desk-text-pane .find input');
  await box.focus();
  rows.push({ what: 'letter in the field for words', pressed: await type(page), limit: LETTER });
  await page.context().close();

  const bare = await (await browser.newContext()).newPage();
  await bare.addInitScript(watchKeys);
  await bare.goto(`${url}/bare.html`);
  await bare.locator('textarea').focus();
  rows.unshift({ what: 'letter in a bare text area', pressed: await type(bare), limit: LETTER });
  await bare.context().close();
  return rows;
}

/** Saves statements as the form does, and measures from the call to the frame that has the line. */
async function growing(browser, url) {
  const page = await openDesk(browser, url);
  const { text, dataset } = story(TO);
  const first = dataset.statements.slice(0, FROM);
  const named = new Set(first.flatMap(({ from, to }) => [from, to]));
  await openStory(page, {
    text,
    dataset: { ...dataset, statements: first, actors: dataset.actors.filter(({ id }) => named.has(id)) },
  });
  const times = [];
  let moved = 0;
  for (const statement of dataset.statements.slice(FROM)) {
    await settled(page);
    const { time, most } = await page.evaluate(
      async ([{ quote, from, to, relation, standing }, actors]) => {
        const desk = document.querySelector('diplomatic-desk');
        const graph = desk.querySelector('diplomatic-graph');
        const { state } = desk;
        const spots = () =>
          new Map(
            [...graph.shadowRoot.querySelectorAll('button[data-actor]')].map((button) => {
              const { x, y, width, height } = button.getBoundingClientRect();
              return [button.dataset.actor, [x + width / 2, y + height / 2]];
            }),
          );
        const idOf = (id) => {
          const { name } = actors.find((actor) => actor.id === id);
          const [row] = [...state.draft.actors].find(([, cells]) => cells.get('name') === name) ?? [null];
          return row === null ? { type: 'new', name, kind: 'state' } : { type: 'known', id: row };
        };
        const before = spots();
        const start = state.paragraphs[quote.paragraph - 1].indexOf(quote.exact);
        state.choose({ paragraph: quote.paragraph, start, end: start + quote.exact.length });
        state.openSentence();
        state.updateSentence({ from: idOf(from), to: idOf(to), relation, standing });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const heard = (event) => new Promise((done) => graph.addEventListener(event, done, { once: true }));
        const [drawn, final] = [heard('dg-ready'), heard('dg-settle')];
        const began = performance.now();
        state.save('');
        await drawn;
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const ended = performance.now();
        // Who is new may still find a better place; who stood may not move.
        await final;
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const now = spots();
        const moves = [...before].map(([id, [x, y]]) => Math.hypot(now.get(id)[0] - x, now.get(id)[1] - y));
        return { time: ended - began, most: Math.max(0, ...moves) };
      },
      [statement, dataset.actors],
    );
    times.push(time);
    if (most > moved) console.log(`  ${statement.id}: someone moved by ${most.toFixed(1)} px`);
    moved = Math.max(moved, most);
  }
  await page.context().close();
  return { times, moved };
}

if (!process.argv.includes('--no-build'))
  execFileSync(
    process.execPath,
    [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--mode', 'explorer', '--logLevel', 'error'],
    {
      stdio: 'inherit',
    },
  );
const server = await serve(join('dist', 'explorer'), {
  pages: { '/bare.html': { body: '<!doctype html><title>Bare</title><textarea rows="20" cols="80"></textarea>' } },
});
const browser = await chromium.launch({ executablePath: findBrowser('shell').path, args: ['--no-sandbox'] });
let isGood = true;
const tell = (what, found, limit) => {
  isGood &&= found <= limit;
  console.log(`${found <= limit ? '  ' : '! '}${what}: ${found.toFixed(found < 10 ? 1 : 0)} (at most ${limit})`);
};
try {
  const { text } = story(STATEMENTS);
  console.log(`${STATEMENTS} statements, ${ACTORS} actors, ${Buffer.byteLength(text)} bytes of text; ms`);
  for (const { what, pressed, limit } of await large(browser, server.url)) {
    const [times, work] = [pressed.map(({ time }) => time), pressed.map((each) => each.work)];
    const ms = (values, share) => at(values, share).toFixed(0);
    console.log(`  ${what}: median ${ms(times, 0.5)}; work of the main thread ${ms(work, 0.5)}, p95 ${ms(work, 0.95)}`);
    tell(`${what}, p95`, at(times, 0.95), limit);
  }
  const { times, moved } = await growing(browser, server.url);
  console.log(`from ${FROM} to ${TO} statements; ms and px`);
  tell('saved → drawn, median', at(times, 0.5), DRAWN.median);
  tell('saved → drawn, p95', at(times, 0.95), DRAWN.p95);
  tell('farthest move of one who stood', moved, 0);
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = isGood ? 0 : 1;
