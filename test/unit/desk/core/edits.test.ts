/** The edits of a draft, one by one. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_RELATIONS } from '../../../../src/data/vocabulary.js';
import { readDataset } from '../../../../src/data/parse-dataset.js';
import { applyChange, invert } from '../../../../src/desk/core/change.js';
import { cellOf, DraftError, emptyDraft, rowsOf, textOf } from '../../../../src/desk/core/draft.js';
import * as edits from '../../../../src/desk/core/edits.js';
import { latinSlug, slug } from '../../../../src/desk/core/free-id.js';
import { openEndsOf, paragraphStates } from '../../../../src/desk/core/open-ends.js';
import { knownOnly, sentenceOf, type Sentence } from '../../../../src/desk/core/sentence.js';
import { toDataset } from '../../../../src/desk/core/to-dataset.js';
import type { Draft } from '../../../../src/desk/core/types.js';
import { runs } from '../../../tools/runs.js';
import { arbitraryEdit, begun, changeOfPlan, hostileText, played, start } from './arbitrary-edits.js';

const says = { source: 'article', relation: 'support', standing: 'stated' } as const;
const quote = { exact: 'Words', paragraph: 7 };

/** Two actors, and a finished statement from one to the other. */
function withStatement(): Draft {
  const draft = begun();
  return applyChange(draft, edits.addStatement(draft, { ...says, quote, from: 'canada', to: 'juan-guaido' }).change);
}

describe('a new draft', () => {
  test('has the article as its source, and its text in no dataset', () => {
    const change = edits.startDraft({
      title: 'Title',
      language: 'en',
      publisher: 'The Daily',
      published: '2019-01',
      url: 'https://example.org/',
      coder: 'A',
      text: 'Secret words.',
    });
    const draft = applyChange(emptyDraft(), change);
    expect(JSON.stringify(toDataset(draft))).toBe(
      '{"format":1,"title":"Title","language":"en","sources":[{"id":"article","kind":"article","title":"Title",' +
        '"url":"https://example.org/","publisher":"The Daily","published":"2019-01","language":"en"}],' +
        '"actors":[],"statements":[]}',
    );
    expect(textOf(draft, 'texts', 'article', 'text')).toBe('Secret words.');
    expect(change).toMatchObject({ edit: 'start', about: 'Title' });
  });

  test.each([
    ['\uFEFF\n  First line \n\nSecond', 'First line'],
    [' \n ', 'Untitled'],
    ['x'.repeat(500), 'x'.repeat(200)],
  ])('without a title has the first line of %j', (text, title) => {
    expect(textOf(applyChange(emptyDraft(), edits.startDraft({ text })), 'meta', 'draft', 'title')).toBe(title);
  });
});

describe('the id of an actor', () => {
  test.each([
    ['Juan Guaidó', 'juan-guaido'],
    ['Venezuela’s military', 'venezuelas-military'],
    ['الأمم المتحدة', 'الأمم-المتحدة'],
    ['联合国', '联合国'],
    ['संयुक्त राष्ट्र', 'संयुक्त-राष्ट्र'],
    ['한국', '한국'],
    ['\u202eevil\u202c \u200fmark', 'evil-mark'],
    ['__proto__', 'proto'],
    ['…', ''],
    ['x'.repeat(300), 'x'.repeat(40)],
  ])('of %j is %j', (name, id) => {
    expect(slug(name)).toBe(id);
  });

  test('is counted on if it is taken, and there is one for any name', () => {
    const draft = begun();
    expect(edits.addActor(draft, { name: 'CANADA', kind: 'group' }).id).toBe('canada-2');
    expect(edits.addActor(draft, { name: '½', kind: 'group' }).id).toBe('1-2');
    expect(edits.addActor(draft, { name: '…', kind: 'group' }).id).toBe('actor');
  });

  test('of a relation has Latin letters only and is none of the built-in ones', () => {
    const draft = begun();
    expect(edits.addRelationType(draft, { label: 'Support' }).id).toBe('support-2');
    expect(edits.addRelationType(draft, { label: 'Поддержка' }).id).toBe('relation');
    fc.assert(
      fc.property(hostileText, (label) => {
        const { id } = edits.addRelationType(draft, { label });
        expect(id).toMatch(/^[a-z0-9-]+$/);
        expect(BUILT_IN_RELATIONS.map((relation) => relation.id)).not.toContain(id);
        expect(latinSlug(label)).toMatch(/^[a-z0-9-]*$/);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('a statement', () => {
  test('gets an id as in datasets that are written by hand, and the coder of the draft', () => {
    let draft = applyChange(emptyDraft(), edits.startDraft({ text: 'T', coder: 'Ada' }));
    for (const name of ['OAS', 'Guaido'])
      draft = applyChange(draft, edits.addActor(draft, { name, kind: 'group' }).change);
    const fields = { ...says, quote, from: 'oas', to: 'guaido' };
    const first = edits.addStatement(draft, fields);
    draft = applyChange(draft, first.change);
    const second = edits.addStatement(draft, { ...fields, coder: 'Bo' });
    draft = applyChange(draft, second.change);
    expect([first.id, second.id]).toEqual(['p7-oas-guaido', 'p7-oas-guaido-2']);
    expect(edits.addStatement(draft, { source: 'article', quote: { paragraph: 3 } }).id).toBe('p3');
    expect(edits.addStatement(draft, {}).id).toBe('s');
    const coders = (toDataset(draft)['statements'] as { coder: string }[]).map(({ coder }) => coder);
    expect(coders).toEqual(['Ada', 'Bo']);
  });

  test('has its keys in the order of the schema, whatever order they were entered in', () => {
    const draft = begun();
    const { change } = edits.addStatement(draft, {
      when: 'on Thursday',
      quote: { paragraph: 7, suffix: 's', exact: 'Words' },
      order: 3,
      to: 'canada',
      standing: 'denied',
      from: 'juan-guaido',
      relation: 'support',
      source: 'article',
    });
    const [written] = toDataset(applyChange(draft, change))['statements'] as unknown[];
    expect(JSON.stringify(written)).toBe(
      '{"id":"p7-juan-guaido-canada","source":"article","from":"juan-guaido","relation":"support","to":"canada",' +
        '"standing":"denied","quote":{"exact":"Words","suffix":"s","paragraph":7},"when":"on Thursday","order":3}',
    );
  });

  test.each(['source', 'from', 'relation', 'to', 'standing', 'quote'] as const)('without %s is unfinished', (field) => {
    const draft = withStatement();
    const row = 'p7-canada-juan-guaido';
    const edited = applyChange(draft, edits.editStatement(draft, row, { [field]: undefined }));
    expect(openEndsOf(edited)).toMatchObject([{ table: 'statements', row }]);
    expect(openEndsOf(edited)[0]!.lacks).toContain(field);
    expect(toDataset(edited)['statements']).toEqual([]);
    expect(cellOf(edited, 'statements', row, field)).toBeUndefined();
  });

  test('never gets a standing that nobody chose', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEdit, { maxLength: 20 }), (plans) => {
        const chosen = plans.map(({ fields }) => (fields as { standing?: string } | null)?.standing);
        const { draft } = played(start(), plans);
        for (const row of draft.statements.values()) {
          const standing = row.get('standing');
          if (standing !== undefined) expect(chosen).toContain(standing);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  test('is deleted with a change that names its words', () => {
    const draft = withStatement();
    const change = edits.deleteStatement(draft, 'p7-canada-juan-guaido');
    expect(change).toMatchObject({ edit: 'delete-statement', about: 'Words' });
    expect(applyChange(draft, change).statements.size).toBe(0);
  });

  test('that is not there cannot be edited', () => {
    expect(() => edits.editStatement(begun(), 'x', {})).toThrow(DraftError);
    expect(() => edits.editStatement(begun(), 'x', {})).toThrow('statements: found no row "x"');
  });
});

describe('an actor', () => {
  test('is deleted with all that ends at it, in one change', () => {
    let draft = withStatement();
    const tie = { of: 'juan-guaido', kind: 'part-of', to: 'canada', source: 'article', quote } as const;
    draft = applyChange(draft, edits.addAffiliation(draft, tie).change);
    draft = applyChange(draft, edits.addStatement(draft, { source: 'article', to: 'canada' }).change);
    draft = applyChange(draft, edits.pinActors(draft, [['canada', { x: 0, y: 0 }]]));
    expect(edits.tiesOfActor(draft, 'canada')).toEqual({
      statements: ['p7-canada-juan-guaido', 's-canada'],
      affiliations: ['1'],
    });
    const change = edits.deleteActor(draft, 'canada');
    expect(change).toMatchObject({ edit: 'delete-actor', about: 'Canada' });
    expect(JSON.stringify([...applyChange(draft, change).statements])).toBe('[]');
    expect(toDataset(applyChange(draft, change))['actors']).toEqual([
      { id: 'juan-guaido', kind: 'person', name: 'Juan Guaidó' },
    ]);
    expect(applyChange(draft, change).affiliations.size).toBe(0);
    expect(applyChange(draft, change).pins.size).toBe(0);
  });

  test('whose name is emptied is drawn with its id', () => {
    const draft = withStatement();
    const edited = applyChange(draft, edits.editActor(draft, 'canada', { name: ' ' }));
    expect(toDataset(edited)['actors']).toContainEqual({ id: 'canada', kind: 'state', name: 'canada' });
    expect(toDataset(edited)['statements']).toHaveLength(1);
  });

  test('keeps what was entered as text, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, alias) => {
        fc.pre(name.trim() !== '' && alias.trim() !== '' && !/\p{Surrogate}/u.test(name + alias));
        const draft = begun();
        const { change, id } = edits.addActor(draft, { name, kind: 'group', aliases: [alias] });
        const dataset = toDataset(applyChange(draft, change));
        expect(dataset['actors']).toContainEqual({ id, kind: 'group', name, aliases: [alias] });
        expect(readDataset(dataset).issues).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('an affiliation', () => {
  test('is written within its actor, once it is finished', () => {
    const draft = begun();
    const { change, id } = edits.addAffiliation(draft, { of: 'juan-guaido', kind: 'leads', source: 'article', quote });
    const added = applyChange(draft, change);
    expect(openEndsOf(added)).toEqual([{ table: 'affiliations', row: id, lacks: ['to'] }]);
    const finished = applyChange(added, edits.editAffiliation(added, id, { to: 'canada', role: 'head' }));
    expect((toDataset(finished)['actors'] as object[])[1]).toEqual({
      id: 'juan-guaido',
      kind: 'person',
      name: 'Juan Guaidó',
      affiliations: [{ kind: 'leads', to: 'canada', role: 'head', source: 'article', quote }],
    });
    const deleted = applyChange(finished, edits.deleteAffiliation(finished, id));
    expect(toDataset(deleted)).toEqual(toDataset(draft));
  });
});

describe('an own relation', () => {
  test('is declared and used', () => {
    const draft = withStatement();
    const { change, id } = edits.addRelationType(draft, { label: 'Trades with', color: '#123456', marker: 'bar' });
    let here = applyChange(draft, change);
    here = applyChange(here, edits.editStatement(here, 'p7-canada-juan-guaido', { relation: id }));
    here = applyChange(here, edits.editRelationType(here, id, { label: 'Trade' }));
    const dataset = toDataset(here);
    expect(dataset['relationTypes']).toEqual([{ id: 'trades-with', label: 'Trade', color: '#123456', marker: 'bar' }]);
    expect(readDataset(dataset).issues).toEqual([]);
  });

  test('gets another name, colour and sign, and its statements stay with it', () => {
    const draft = withStatement();
    const { change, id } = edits.addRelationType(draft, { label: 'Trades with', color: '#123456' });
    let here = applyChange(draft, change);
    here = applyChange(here, edits.editStatement(here, 'p7-canada-juan-guaido', { relation: id }));
    const fields = { label: 'Торгует с', color: '#abcdef', marker: 'diamond' } as const;
    const edit = edits.editRelationType(here, id, fields);
    expect(edit).toMatchObject({ edit: 'edit-relation', about: 'Торгует с' });
    const edited = applyChange(here, edit);
    expect(toDataset(edited)).toMatchObject({ relationTypes: [{ id, ...fields }], statements: [{ relation: id }] });
    expect(applyChange(edited, invert(edit))).toEqual(here);
  });

  test('is deleted only if neither a statement, finished or not, nor a step of the story uses it', () => {
    const draft = withStatement();
    const { change, id } = edits.addRelationType(draft, { label: 'Trades with' });
    const declared = applyChange(draft, change);
    const deletion = edits.deleteRelationType(declared, id);
    expect(deletion).toMatchObject({ edit: 'delete-relation', about: 'Trades with' });
    const deleted = applyChange(declared, deletion);
    expect(edits.ownRelations(deleted)).toEqual([]);
    expect(toDataset(deleted)).not.toHaveProperty('relationTypes');
    expect(applyChange(deleted, invert(deletion))).toEqual(declared);

    const unfinished = applyChange(declared, edits.addStatement(declared, { source: 'article', relation: id }).change);
    expect(edits.usesOfRelation(unfinished, id).statements).toHaveLength(1);
    expect(() => edits.deleteRelationType(unfinished, id)).toThrow(/1 in statements and 0 in steps/);
    const step = edits.addStep(declared, { title: 'Trade', view: { relations: ['support', id] } });
    const told = applyChange(declared, step.change);
    expect(edits.usesOfRelation(told, id)).toEqual({ statements: [], steps: [step.id] });
    expect(() => edits.deleteRelationType(told, id)).toThrow(/0 in statements and 1 in steps/);
    // An id that others have in their names is another one.
    expect(edits.usesOfRelation(told, 'support')).toEqual({ statements: ['p7-canada-juan-guaido'], steps: [step.id] });
  });
});

describe('what the form of a statement holds', () => {
  const sentence = (draft: Draft): Sentence => sentenceOf(draft, 'statement', 'p7-canada-juan-guaido');

  test('loses an actor and a relation that are gone, and nothing else', () => {
    const draft = withStatement();
    expect(knownOnly(draft, sentence(draft))).toEqual(sentence(draft));
    const held = { ...sentence(draft), id: null };
    expect(knownOnly(draft, held)).toBe(held);
    const { change, id } = edits.addRelationType(draft, { label: 'Trades with' });
    const declared = applyChange(draft, change);
    const own: Sentence = { ...held, relation: id, to: { type: 'new', name: 'Marn', kind: 'person' } };
    expect(knownOnly(declared, own)).toBe(own);
    expect(knownOnly(draft, own)).toEqual({ ...own, relation: null });
    const alone = applyChange(declared, edits.deleteActor(declared, 'canada'));
    expect(knownOnly(alone, own)).toEqual({ ...own, from: null });
    // The kind of an affiliation is no relation.
    const affiliation: Sentence = { ...held, form: 'affiliation', relation: 'leads' };
    expect(knownOnly(draft, affiliation)).toBe(affiliation);
  });
});

describe('a paragraph', () => {
  test('is unread, coded, or has a reason why not', () => {
    let draft = withStatement();
    draft = applyChange(draft, edits.markParagraph(draft, 'article', 1, 'Headline'));
    draft = applyChange(draft, edits.markParagraph(draft, 'article', 7, 'Not needed'));
    draft = applyChange(draft, edits.addStatement(draft, { source: 'article', quote: { paragraph: 3 } }).change);
    const states = paragraphStates(draft, Array.from({ length: 7 }));
    expect(states.map(({ state, count, unfinished }) => [state, count, unfinished])).toEqual([
      ['none', 0, 0],
      ['unread', 0, 0],
      ['unread', 0, 1],
      ['unread', 0, 0],
      ['unread', 0, 0],
      ['unread', 0, 0],
      ['coded', 1, 0],
    ]);
    expect(states[0]!.reason).toBe('Headline');
    draft = applyChange(draft, edits.markParagraph(draft, 'article', 1, null));
    expect(paragraphStates(draft, ['a'])[0]!.state).toBe('unread');
  });
});

describe('the text', () => {
  test('is replaced and forgotten, and what was coded stays', () => {
    const draft = withStatement();
    const replaced = applyChange(draft, edits.replaceText(draft, 'article', 'Other'));
    expect(textOf(replaced, 'texts', 'article', 'text')).toBe('Other');
    const forgotten = applyChange(replaced, edits.forgetText(replaced, 'article'));
    expect(rowsOf(forgotten, 'texts')).toEqual([]);
    expect(toDataset(forgotten)).toEqual(toDataset(draft));
  });
});

describe('pins', () => {
  test('are set, moved and taken away, and go with their actor', () => {
    let draft = begun();
    draft = applyChange(
      draft,
      edits.pinActors(draft, [
        ['juan-guaido', { x: 0.5, y: 0.25 }],
        ['canada', { x: -3, y: 0.1 }],
      ]),
    );
    draft = applyChange(
      draft,
      edits.pinActors(draft, [
        ['juan-guaido', { x: 0.6, y: 0.25 }],
        ['canada', { x: Number.NaN, y: 0 }],
      ]),
    );
    expect(toDataset(draft)['pins']).toEqual([
      { actor: 'juan-guaido', x: 0.6, y: 0.25 },
      { actor: 'canada', x: 0, y: 0.1 },
    ]);
    expect(toDataset(applyChange(draft, edits.unpin(draft, ['canada', 'nobody'])))['pins']).toHaveLength(1);
    expect(toDataset(applyChange(draft, edits.unpin(draft)))).not.toHaveProperty('pins');
  });
});

test('an edit of what is so already changes nothing', () => {
  fc.assert(
    fc.property(fc.array(arbitraryEdit, { maxLength: 10 }), arbitraryEdit, (plans, plan) => {
      fc.pre(plan.kind.startsWith('edit') || ['markParagraph', 'replaceText', 'pinActors'].includes(plan.kind));
      const { draft } = played(start(), plans);
      const change = changeOfPlan(draft, plan);
      const changed = change === null ? draft : applyChange(draft, change);
      const again = changeOfPlan(changed, plan);
      // The same cells get the same values, unless the edit has moved the row that it is counted by.
      expect(again?.cells ?? []).toEqual([]);
    }),
    { numRuns: runs(300) },
  );
});
