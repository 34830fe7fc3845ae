/** One rule for what a view asks for and hides itself: what is left out, what is refused, and in which words. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OptionError } from '../../../src/errors.js';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { buildGraph } from '../../../src/model/build-graph.js';
import { resolveView, type RequestedView } from '../../../src/model/view/resolve-view.js';
import { storyNotices } from '../../../src/model/view/story-notices.js';
import { noticesOf, showsNothing, type ViewNotice } from '../../../src/model/view/view-notices.js';
import { toCsv, toEmbed, toSvg } from '../../../src/static.js';
import { actor, parse, raw, statement } from '../data/datasets.js';
import { arbitraryStory, arbitraryView } from '../data/views.js';
import { runs } from '../../tools/runs.js';

/** `us` supports `guaido` and severs ties with `maduro`; `envoy` acts for `us`; `cuba` has a relation that is denied. */
const data = raw({
  actors: [
    ...['guaido', 'maduro', 'us', 'cuba'].map((id) => actor(id)),
    actor('envoy', { affiliations: [{ kind: 'acts-for', to: 'us', source: 'd' }] }),
  ],
  statements: [
    statement({ id: 'support', claim: 'They back him.' }),
    statement({ id: 'cut', relation: 'severed-ties', to: 'maduro', date: '2019-01' }),
    statement({ id: 'denial', from: 'cuba', standing: 'denied' }),
  ],
});
const dataset = parseDataset(data);

/** The view that is resolved, with the messages of its notices; or the message of the refusal. */
function outcome(view: RequestedView): { sides: unknown; messages: string[] } | string {
  const messages: string[] = [];
  try {
    const { sides } = resolveView(dataset, { ...view, onNotice: ({ message }) => messages.push(message) });
    return { sides: sides ?? null, messages };
  } catch (error) {
    if (error instanceof OptionError) return error.message;
    throw error;
  }
}

describe('sides', () => {
  test('of which the filter hides one are left out as a whole, and it is said', () => {
    expect(outcome({ sides: ['guaido', 'maduro'], relations: ['support'] })).toEqual({
      sides: null,
      messages: ['sides: the filter hides "maduro", so no sides are shown. Widen the filter, or name other actors.'],
    });
    expect(outcome({ sides: ['guaido', 'maduro'] })).toEqual({ sides: ['guaido', 'maduro'], messages: [] });
  });

  test('of an agent that is shown as its principal say so', () => {
    expect(outcome({ sides: ['envoy', 'maduro'], fold: true })).toEqual({
      sides: null,
      messages: [
        'sides: fold merges "envoy" into "us", so no sides are shown. Widen the filter, or name other actors.',
      ],
    });
  });

  test('of the options replace those of a step, also where they are hidden', () => {
    const told = parse({
      ...data,
      story: [{ title: 'One', view: { sides: ['guaido', 'us'], relations: ['support'] } }],
    });
    expect(resolveView(told, { step: 1 }).sides).toEqual(['guaido', 'us']);
    expect(resolveView(told, { step: 1, sides: ['guaido', 'maduro'] }).sides).toBeUndefined();
  });

  test('that the dataset does not have are refused', () => {
    expect(outcome({ sides: ['guaido', 'nobody'] })).toBe('sides: no actor has the id "nobody".');
  });
});

describe('a view that shows nothing is refused, and its message names what was asked and the remedy', () => {
  test.each([
    [{ text: 'zebra' }, 'text: nothing matches "zebra". Widen the filter.'],
    [{ relations: [] }, 'relations: the list is empty, so nothing is shown. Widen the filter.'],
    [
      { relations: [], text: 'zebra' },
      'filter: nothing matches an empty list of relations, text "zebra". Widen the filter.',
    ],
    [{ standings: ['implied'] as const }, 'standings: nothing matches "implied". Widen the filter.'],
    [
      { undated: 'hide', asOf: '2018' } as const,
      'filter: nothing matches asOf "2018", undated "hide". Widen the filter.',
    ],
    [
      { relations: ['security-aid', 'support'], text: 'zebra' },
      'filter: nothing matches relations "security-aid", "support", text "zebra". Widen the filter.',
    ],
    [{ focus: 'cuba' }, 'focus: "cuba" has no relations or affiliations. Name another.'],
    [
      { focus: 'maduro', relations: ['support'] },
      'focus: "maduro" has no relations or affiliations with relations "support". Widen the filter, or name another.',
    ],
    [{ between: ['cuba', 'us'] }, 'between: there is no path between "cuba" and "us". Name other actors.'],
    [
      { between: ['maduro', 'us'], relations: ['support'], focus: 'guaido' },
      'between: there is no path between "maduro" and "us" with relations "support". Widen the filter, or name other actors.',
    ],
    [
      { between: ['maduro', 'us'], focus: 'guaido' },
      'focus: "guaido" has no relations or affiliations on the paths between those two actors. Name another.',
    ],
    [
      { between: ['envoy', 'us'], fold: true },
      'between: there is no path between "envoy" and "us" with fold. Widen the filter, or name other actors.',
    ],
  ])('%o', async (view, message) => {
    expect(outcome(view)).toBe(message);
    await expect(toSvg(data, view)).rejects.toThrow(message);
    await expect(toEmbed(data, { ...view, as: 'figure' })).rejects.toThrow(message);
  });

  test('control characters of a value are escaped, and long values are cut, so that a message stays a line', () => {
    const message = outcome({ text: `zebra\n${'a'.repeat(99)}` });
    expect(message).toMatch(/^text: nothing matches "zebra\\u000aa+…"\. Widen the filter\.$/);
  });

  test('but actors alone are a picture where nothing is filtered, or only folded', async () => {
    const alone = raw({
      actors: [actor('us'), actor('envoy', { affiliations: [{ kind: 'acts-for', to: 'us', source: 'd' }] })],
    });
    for (const view of [{}, { fold: true }, { depth: 2 }, { undated: 'show' } as const])
      await expect(toSvg(alone, view), JSON.stringify(view)).resolves.toContain('Name of us');
    await expect(toSvg(alone, { fold: true, undated: 'hide' })).rejects.toThrow('undated');
  });

  test('a table has the names of its columns then, and a notice', () => {
    const notices: ViewNotice[] = [];
    const csv = toCsv(data, { text: 'zebra', onNotice: (notice) => notices.push(notice) });
    expect(csv.trim().split('\n')).toHaveLength(1);
    expect(notices).toMatchObject([{ code: 'nothing-shown', path: 'text', ids: [] }]);
    expect(toCsv(data, { text: 'zebra', table: 'actors' }).trim().split('\n')).toHaveLength(1);
  });
});

describe('a selection', () => {
  const noticed = (selected: string, filter = {}): readonly string[] =>
    noticesOf(buildGraph(dataset, filter), { selected }).map(({ code, message }) => `${code} ${message}`);

  test.each([
    [
      'actor:cuba',
      { focus: 'us' },
      'selected-hidden selected: the filter hides "actor:cuba", so nothing is selected. Widen the filter, or select something else.',
    ],
    [
      'statement:cut',
      { relations: ['support'] },
      'selected-hidden selected: the filter hides "statement:cut", so nothing is selected. Widen the filter, or select something else.',
    ],
    [
      'edge:us/support/guaido',
      { relations: ['severed-ties'] },
      'selected-hidden selected: the filter hides "edge:us/support/guaido", so nothing is selected. Widen the filter, or select something else.',
    ],
    [
      'statement:denial',
      {},
      'selected-hidden selected: "statement:denial" rests on denials alone, which are hidden. Add "denied" to the standings.',
    ],
    [
      'actor:nobody',
      {},
      'selected-unknown selected: found "actor:nobody", expected actor:ID, edge:ID or statement:ID of the dataset. Correct the id.',
    ],
    [
      'us',
      {},
      'selected-unknown selected: found "us", expected actor:ID, edge:ID or statement:ID of the dataset. Correct the id.',
    ],
    [
      'edge:us/support/cuba',
      {},
      'selected-unknown selected: found "edge:us/support/cuba", expected actor:ID, edge:ID or statement:ID of the dataset. Correct the id.',
    ],
  ])('%s with %o: %s', (selected, filter, message) => {
    expect(noticed(selected, filter)).toEqual([message]);
  });

  test.each([
    ['actor:us', {}],
    ['statement:denial', { standings: ['denied'] }],
    ['edge:us/support/guaido', { fold: true }],
  ])('%s with %o is shown', (selected, filter) => {
    expect(noticed(selected, filter)).toEqual([]);
  });

  test('that is hidden is told for an embed, and one that is unknown is refused', async () => {
    const codes: string[] = [];
    const options = { as: 'fallback', onNotice: ({ code }: ViewNotice) => codes.push(code) } as const;
    await toEmbed(data, { ...options, selected: 'statement:denial' });
    expect(codes).toEqual(['selected-hidden']);
    await expect(toEmbed(data, { ...options, selected: 'actor:nobody' })).rejects.toThrow(
      /^selected: .*"actor:nobody"/,
    );
  });
});

test('each step of a story that hides what it names is told with its place', () => {
  const told = parse({
    ...data,
    story: [
      { title: 'Fine', view: { sides: ['guaido', 'maduro'], selected: 'actor:us' } },
      { title: 'No view' },
      { title: 'Kept', view: { sides: ['guaido', 'maduro'] } },
      { title: 'Kept, and hidden', view: { relations: ['support'], sides: ['guaido', 'maduro'] } },
      { title: 'Others' },
      { title: 'Both', view: { relations: ['support'], sides: ['guaido', 'maduro'], selected: 'statement:cut' } },
      { title: 'Alone', view: { focus: 'maduro', relations: ['support'] } },
      { title: 'Nothing', view: { relations: ['support'], text: 'zebra' } },
    ],
  });
  expect(
    storyNotices(told).map(({ code, path, message }) => [code, path, message.slice(0, message.indexOf(':'))]),
  ).toEqual([
    ['sides-hidden', 'story[5].view.sides', 'story[5].view.sides'],
    ['selected-hidden', 'story[5].view.selected', 'story[5].view.selected'],
    ['nothing-shown', 'story[6].view.focus', 'story[6].view.focus'],
    ['nothing-shown', 'story[7].view', 'story[7].view'],
  ]);
  expect(storyNotices(dataset)).toEqual([]);
});

test('whatever is asked of whatever dataset: refused is what shows nothing, and sides stand in the picture or nowhere', () => {
  fc.assert(
    fc.property(
      arbitraryStory
        .map((input) => parseDataset(input))
        .chain((known) => fc.tuple(fc.constant(known), arbitraryView(known))),
      ([known, view]) => {
        const notices: ViewNotice[] = [];
        try {
          const { graph, sides } = resolveView(known, { ...view, onNotice: (notice) => notices.push(notice) });
          expect(graph.size > 0 || !showsNothing(graph)).toBe(true);
          const asked = view.sides ?? (view.step === undefined ? undefined : known.story![view.step - 1]!.view?.sides);
          expect(sides).toEqual(asked?.every((id) => graph.hasNode(id)) === true ? asked : undefined);
          expect(notices.map(({ code }) => code)).toEqual(
            sides === undefined && asked !== undefined ? ['sides-hidden'] : [],
          );
        } catch (error) {
          if (!(error instanceof OptionError)) throw error;
          expect(error.message).toMatch(/^\w+: .+\.$/s);
          expect(notices).toEqual([]);
        }
        // `check` tells of a step what a picture of it would be refused for, or lack.
        const told = storyNotices(known).filter(({ code }) => !code.startsWith('selected'));
        const ofPictures = (known.story ?? []).flatMap((_, i) => {
          const found: string[] = [];
          try {
            resolveView(known, { step: i + 1, onNotice: ({ code }) => found.push(`${i} ${code}`) });
          } catch {
            found.push(`${i} nothing-shown`);
          }
          const areKept = String(known.story![i]!.view?.sides) === String(known.story![i - 1]?.view?.sides);
          return found.filter((each) => !areKept || !each.endsWith('sides-hidden'));
        });
        expect(told.map(({ path, code }) => `${/\d+/.exec(path)![0]} ${code}`)).toEqual(ofPictures);
      },
    ),
    { numRuns: runs(400) },
  );
});
