/** How the objects of a dataset refer to each other. */
import { describe, expect, it } from 'vitest';
import { BUILT_IN_RELATIONS } from '../../../src/data/vocabulary.js';
import { actor, issuesOf, parse, pathsOf, raw, statement, type Json } from './datasets.js';

const actsFor = (to: string): Json => ({ kind: 'acts-for', to, source: 'd' });
/** Actors of which each acts for the next; the last for nobody. */
const chain = (length: number): Json[] =>
  Array.from({ length }, (_, i) => actor(`c${i}`, i + 1 < length ? { affiliations: [actsFor(`c${i + 1}`)] } : {}));

describe('references', () => {
  it('offers the id that was probably meant', () => {
    expect(
      issuesOf(
        raw({
          statements: [
            statement({ id: '0' }),
            statement({ id: '1' }),
            statement({ id: '2' }),
            statement({ to: 'guido' }),
          ],
        }),
      ),
    ).toEqual([
      {
        severity: 'error',
        code: 'unknown-id',
        path: 'statements[3].to',
        id: 's',
        found: '"guido"',
        expected: 'the id of an actor',
        remedy: 'Did you mean "guaido"?',
        suggestion: 'guaido',
        message: 'statement "s", to: no actor has the id "guido". Did you mean "guaido"?',
      },
    ]);
  });

  it('names the ids that there are for one that resembles none', () => {
    expect(issuesOf(raw({ statements: [statement({ from: 'brazil' })] }))).toEqual([
      {
        severity: 'error',
        code: 'unknown-id',
        path: 'statements[0].from',
        id: 's',
        found: '"brazil"',
        expected: 'the id of an actor',
        remedy: 'Known ids: "guaido", "maduro" and "us".',
        message: 'statement "s", from: no actor has the id "brazil". Known ids: "guaido", "maduro" and "us".',
      },
    ]);
  });

  it('follows the source, from and to of statements', () => {
    expect(pathsOf(raw({ statements: [statement({ source: 'nil', from: 'nobody', to: 'noone' })] }))).toEqual([
      'statements[0].source',
      'statements[0].from',
      'statements[0].to',
    ]);
  });

  it('follows the source and the principal of affiliations', () => {
    const issues = issuesOf(
      raw({ actors: [actor('guaido', { affiliations: [{ kind: 'leads', to: 'guaida', source: 'nowhere' }] })] }),
    );
    expect(issues).toEqual([
      expect.objectContaining({
        path: 'actors[0].affiliations[0].to',
        found: '"guaida"',
        remedy: 'Did you mean "guaido"?',
      }),
      expect.objectContaining({
        path: 'actors[0].affiliations[0].source',
        expected: 'the id of a source',
        remedy: 'Known ids: "a" and "d".',
      }),
    ]);
  });

  it('refuses a relation that is neither built in nor declared, and offers the nearest', () => {
    expect(
      issuesOf(
        raw({
          relationTypes: [{ id: 'mediation', label: 'Mediation' }],
          statements: [statement({ relation: 'mediatoin' }), statement({ id: 't', relation: 'recogniton' })],
        }),
      ),
    ).toEqual([
      expect.objectContaining({
        path: 'statements[0].relation',
        expected: 'the id of a relation',
        remedy: 'Did you mean "mediation"?',
      }),
      expect.objectContaining({ path: 'statements[1].relation', remedy: 'Did you mean "recognition"?' }),
    ]);
  });

  it('takes relations that are built in or declared', () => {
    const relations = [...BUILT_IN_RELATIONS.map(({ id }) => id), 'mediation'];
    expect(relations.slice(0, 4)).toEqual(['support', 'recognition', 'severed-ties', 'security-aid']);
    const dataset = parse({
      relationTypes: [{ id: 'mediation', label: 'Mediation' }],
      statements: relations.map((relation) => statement({ id: relation, relation })),
    });
    expect(dataset.statements).toHaveLength(5);
  });

  it('refuses to declare a built-in relation again', () => {
    expect(issuesOf(raw({ relationTypes: [{ id: 'support', label: 'Mine' }] }))).toEqual([
      expect.objectContaining({
        path: 'relationTypes[0].id',
        found: '"support"',
        expected: 'an id that is not built in',
        remedy: 'Delete it, or choose another id.',
      }),
    ]);
  });

  it.each([
    [
      'sources',
      {
        sources: [
          { id: 'd', kind: 'dataset' },
          { id: 'a', kind: 'article' },
          { id: 'd', kind: 'dataset' },
        ],
      },
      'sources[2].id',
      'source 1',
    ],
    ['actors', { actors: [actor('x'), actor('x')] }, 'actors[1].id', 'actor 1'],
    [
      'relationTypes',
      {
        relationTypes: [
          { id: 'm', label: 'M' },
          { id: 'm', label: 'N' },
        ],
      },
      'relationTypes[1].id',
      'relation type 1',
    ],
    ['statements', { statements: [statement(), statement({ to: 'maduro' })] }, 'statements[1].id', 'statement 1'],
  ])('refuses the same id twice among %s and names the first', (_list, changes, path, first) => {
    const issues = issuesOf(raw(changes));
    expect(issues).toEqual([
      expect.objectContaining({ path, expected: 'an id that is not taken', remedy: 'Use another id.' }),
    ]);
    expect(issues[0]?.message).toContain(`is already taken by ${first}.`);
  });

  it('allows the same id for an actor, a source, a relation and a statement', () => {
    expect(
      parse({
        sources: [{ id: 'support', kind: 'dataset' }],
        actors: [actor('support')],
        statements: [statement({ id: 'support', source: 'support', from: 'support', to: 'support' })],
      }).warnings,
    ).toEqual([]);
  });

  it.each([
    ['statement', 'statements[0].quote', { statements: [statement({ source: 'a', locator: 'row 3' })] }],
    [
      'affiliation',
      'actors[0].affiliations[0].quote',
      { actors: [actor('us', { affiliations: [{ kind: 'leads', to: 'us', source: 'a' }] })] },
    ],
  ])('asks for the words of an article behind a %s', (_what, path, changes) => {
    expect(issuesOf(raw(changes))).toEqual([
      expect.objectContaining({
        path,
        found: 'nothing',
        expected: 'the words that it rests on',
        remedy: 'Add "quote": { "exact": "…", "paragraph": … }.',
      }),
    ]);
  });

  it.each([{}, { locator: 'row 3' }, { quote: { exact: 'words' } }])(
    'takes %j as evidence from a table',
    (evidence) => {
      expect(parse({ statements: [statement(evidence)] }).statements[0]).toMatchObject(evidence);
    },
  );
});

describe('acts-for', () => {
  it.each([2, 3, 20_000])('refuses a circle of %d and shows it', (length) => {
    const actors = chain(length);
    actors[length - 1] = actor(`c${length - 1}`, { affiliations: [actsFor('c0')] });
    const issues = issuesOf(raw({ actors }));
    expect(issues).toEqual([
      expect.objectContaining({
        path: `actors[${length - 1}].affiliations[0].to`,
        found: '"c0"',
        expected: 'an actor that does not act for this one',
        remedy: 'Delete one of these affiliations.',
      }),
    ]);
    expect(issues[0]?.message).toMatch(/"c0" → .*"c0"/);
    expect(issues[0]?.message.length).toBeLessThan(140);
  });

  it('says of an actor that acts for itself what is wrong', () => {
    expect(issuesOf(raw({ actors: [actor('quill', { affiliations: [actsFor('quill')] })] }))).toEqual([
      expect.objectContaining({
        code: 'acts-for-itself',
        path: 'actors[0].affiliations[0].to',
        message:
          'actor "quill", affiliation 1, to: an actor cannot act for itself. ' +
          'Name the actor for whom it acts, or delete this.',
      }),
    ]);
  });

  it.each(['United States', 'estados unidos', 'The Union'])('takes %j, a name of an actor, for its id', (name) => {
    const us = actor('us', { name: 'United States', names: { es: 'Estados Unidos' }, aliases: ['the Union'] });
    expect(issuesOf(raw({ actors: [us, actor('guaido')], statements: [statement({ from: name })] }))).toEqual([
      expect.objectContaining({ suggestion: 'us', remedy: 'Its id is "us".' }),
    ]);
  });

  it('finds every circle, also several of them and those to which a chain leads', () => {
    const actors = [
      actor('lead-in', { affiliations: [actsFor('p')] }),
      actor('p', { affiliations: [{ kind: 'leads', to: 'p', source: 'd' }, actsFor('q')] }),
      actor('q', { affiliations: [actsFor('p')] }),
      actor('self', { affiliations: [actsFor('self')] }),
    ];
    expect(pathsOf(raw({ actors }))).toEqual(['actors[2].affiliations[0].to', 'actors[3].affiliations[0].to']);
  });

  it('follows a chain of 20,000 that ends somewhere, in either order of the file', () => {
    expect(parse({ actors: chain(20_000) }).actors).toHaveLength(20_000);
    expect(parse({ actors: chain(20_000).toReversed() }).actors).toHaveLength(20_000);
  });

  it('does not take two paths to one principal for a circle', () => {
    const actors = [
      actor('agent', { affiliations: [actsFor('left'), actsFor('right')] }),
      actor('left', { affiliations: [actsFor('top')] }),
      actor('right', { affiliations: [actsFor('top')] }),
      actor('top'),
    ];
    expect(issuesOf(raw({ actors }))).toEqual([]);
  });

  it('allows circles of other kinds of affiliations', () => {
    const tie = (kind: string, to: string): Json => ({ kind, to, source: 'd' });
    expect(
      issuesOf(
        raw({
          actors: [
            actor('p', { affiliations: [tie('leads', 'q')] }),
            actor('q', { affiliations: [tie('part-of', 'p'), tie('member-of', 'q')] }),
          ],
        }),
      ),
    ).toEqual([]);
  });
});
