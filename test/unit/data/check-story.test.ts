/** Stories in dataset files: their shape, and what their views may name. */
import { describe, expect, it } from 'vitest';
import { actor, issuesOf, parse, pathsOf, raw, statement, type Json } from './datasets.js';

const told = (view: Json, changes: Json = {}): Json =>
  raw({
    relationTypes: [{ id: 'mediation', label: 'Mediation' }],
    actors: [
      actor('guaido', {
        affiliations: [
          { kind: 'leads', to: 'us', source: 'd' },
          { kind: 'leads', to: 'us', source: 'd' },
        ],
      }),
      actor('maduro'),
      actor('us'),
    ],
    statements: [statement()],
    story: [{ title: 'First' }, { title: 'Second', view }],
    ...changes,
  });

describe('a story', () => {
  it('is kept as it is written, with titles and texts in other languages', () => {
    const story = [
      {
        title: 'Two men',
        titles: { es: 'Dos hombres' },
        text: 'Words.',
        texts: { es: 'Palabras.' },
        view: { focus: 'us', depth: 2 as const },
      },
      { title: 'The end' },
    ];
    expect(parse({ story }).story).toEqual(story);
  });

  it('may be of the older form, and absent', () => {
    expect(parse({ story: [{ title: 'First', text: '', view: {} }] }).story).toHaveLength(1);
    expect(parse().story).toBeUndefined();
  });

  it.each<[string, Json]>([
    ['nothing', {}],
    ['an actor and what is near it', { focus: 'us', depth: 3 }],
    ['what lies between two', { between: ['us', 'maduro'] }],
    ['relations, built in or declared', { relations: ['support', 'mediation'] }],
    ['none at all', { relations: [], standings: [], sources: [] }],
    ['standings and sources', { standings: ['reported', 'denied'], sources: ['d'] }],
    ['words', { text: 'aid' }],
    ['a date', { asOf: '2019-01', undated: 'hide' }],
    ['a place in the order', { asOf: 'order:-2.5', undated: 'show' }],
    ['two rivals', { sides: ['guaido', 'maduro'], fold: true }],
    ['an actor that is selected', { selected: 'actor:us' }],
    ['a statement', { selected: 'statement:s' }],
    ['a line', { selected: 'edge:us/support/guaido' }],
    ['a tie', { selected: 'edge:guaido/~leads/us' }],
    ['a tie that is given again', { selected: 'edge:guaido/~leads/us/2' }],
    ['a line that folding may make', { fold: true, selected: 'edge:maduro/support/guaido' }],
  ])('may show %s', (_what, view) => {
    expect(issuesOf(told(view))).toEqual([]);
  });

  it.each<[string, Json, string, string]>([
    [
      'an actor',
      { focus: 'guido' },
      'story[1].view.focus',
      'story step 2, view.focus: no actor has the id "guido". Did you mean "guaido"?',
    ],
    ['a distance', { depth: 4 }, 'story[1].view.depth', 'found the number 4, expected 1, 2 or 3.'],
    [
      'one actor for two',
      { between: ['us'] },
      'story[1].view.between',
      'found a list with 1 item, expected the ids of two different actors.',
    ],
    [
      'the same actor twice',
      { sides: ['us', 'us'] },
      'story[1].view.sides',
      'expected the ids of two different actors.',
    ],
    ['one end of a path', { between: ['us', 'madura'] }, 'story[1].view.between[1]', 'Did you mean "maduro"?'],
    [
      'a rival',
      { sides: ['brazil', 'us'] },
      'story[1].view.sides[0]',
      'no actor has the id "brazil". Known ids: "guaido", "maduro" and "us".',
    ],
    [
      'a relation',
      { relations: ['support', 'mediatoin'] },
      'story[1].view.relations[1]',
      'no relation has the id "mediatoin". Did you mean "mediation"?',
    ],
    ['a source', { sources: ['x'] }, 'story[1].view.sources[0]', 'no source has the id "x".'],
    ['a standing', { standings: ['statd'] }, 'story[1].view.standings[0]', 'Did you mean "stated"?'],
    [
      'a day',
      { asOf: '2019-02-30' },
      'story[1].view.asOf',
      '"2019-02-30" is not a real calendar date. The last day of 2019-02 is the 28th.',
    ],
    [
      'an order',
      { asOf: 'order:two' },
      'story[1].view.asOf',
      'expected a date as YYYY, YYYY-MM or YYYY-MM-DD, or order:N.',
    ],
    ['what becomes of the undated', { undated: 'never' }, 'story[1].view.undated', 'expected show or hide.'],
    [
      'a selection without a kind',
      { selected: 'us' },
      'story[1].view.selected',
      'expected actor:ID, edge:ID or statement:ID.',
    ],
    ['a selected actor', { selected: 'actor:madur' }, 'story[1].view.selected', 'Did you mean "actor:maduro"?'],
    ['a selected statement', { selected: 'statement:t' }, 'story[1].view.selected', 'no statement has the id "t".'],
    [
      'a selected line',
      { selected: 'edge:us/support/maduro' },
      'story[1].view.selected',
      'no edge has the id "us/support/maduro"',
    ],
    [
      'a folded line of nobody',
      { fold: true, selected: 'edge:us/support/nobody' },
      'story[1].view.selected',
      'Write it as edge:FROM/RELATION/TO, with the ids of two actors of the dataset.',
    ],
  ])('is refused where it has %s wrong, with its place and the remedy', (_what, view, path, message) => {
    const issues = issuesOf(told(view));
    expect(issues.map((issue) => issue.path)).toEqual([path]);
    expect(issues[0]!.message).toContain(message);
  });

  it('names all that is wrong with it at once, beside the rest of the file', () => {
    expect(
      pathsOf(
        told(
          { focus: 'x', depth: 0, sides: ['us', 'y'] },
          {
            statements: [statement({ to: 'z' })],
            story: [
              { text: 'no title', view: { focus: 'w' } },
              { title: 't', view: [] },
            ],
          },
        ),
      ),
    ).toEqual(['story[1].view', 'story[0].title', 'statements[0].to', 'story[0].view.focus']);
  });

  it('warns of keys that it does not know', () => {
    const { warnings } = parse({ story: [{ title: 'x', txt: 'y', view: { focs: 'us' } }] });
    expect(warnings.map(({ path, suggestion }) => [path, suggestion])).toEqual([
      ['story[0].txt', 'text'],
      ['story[0].view.focs', 'focus'],
    ]);
  });
});
