/** Two actors that are made one. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../../../src/data/parse-dataset.js';
import { applyChange } from '../../../../src/desk/core/change.js';
import { cellOf, draftToJson, rowsOf, textOf } from '../../../../src/desk/core/draft.js';
import { mergeActors, previewMerge } from '../../../../src/desk/core/edits.js';
import { fromDataset } from '../../../../src/desk/core/from-dataset.js';
import { record, startHistory, undo } from '../../../../src/desk/core/history.js';
import { toDataset } from '../../../../src/desk/core/to-dataset.js';
import type { Draft, Json } from '../../../../src/desk/core/types.js';
import { runs } from '../../../tools/runs.js';
import { actor, raw, statement } from '../../data/datasets.js';
import { arbitraryMove, played, start } from './arbitrary-edits.js';

/** Every name by which an actor can be found. */
function namesOf(draft: Draft, id: string): string[] {
  const list = (field: string): Json[] => {
    const value = cellOf(draft, 'actors', id, field);
    return typeof value === 'object' && value !== null ? Object.values<Json>(value) : [];
  };
  return [textOf(draft, 'actors', id, 'name'), ...list('names'), ...list('aliases')].filter(
    (name) => name !== '',
  ) as string[];
}

describe('for any draft', () => {
  test('everything moves, no alias is lost, and the preview says what happens', () => {
    let merges = 0;
    fc.assert(
      fc.property(fc.array(arbitraryMove, { maxLength: 25 }), fc.nat(), (moves, at) => {
        const { draft } = played(start(), moves);
        const ids = rowsOf(draft, 'actors').map(([id]) => id);
        if (ids.length < 2) return;
        merges += 1;
        const [keep, gone] = [ids[at % ids.length]!, ids[(at + 1) % ids.length]!];
        const preview = previewMerge(draft, keep, gone);
        const merged = applyChange(draft, mergeActors(draft, keep, gone));
        expect(merged.actors.has(gone)).toBe(false);
        expect(namesOf(merged, keep)).toEqual(
          expect.arrayContaining([...namesOf(draft, keep), ...namesOf(draft, gone)]),
        );
        expect(cellOf(merged, 'actors', keep, 'aliases') ?? []).toEqual(
          expect.arrayContaining([...preview.aliasesGained]),
        );
        expect(textOf(merged, 'actors', keep, 'name') || keep).toBe(preview.name);
        const renamed = (value: Json | undefined): Json | undefined => (value === gone ? keep : value);
        expect(merged.statements.size).toBe(draft.statements.size);
        for (const [table, ends] of [
          ['statements', ['from', 'to']],
          ['affiliations', ['of', 'to']],
        ] as const)
          for (const [row, before] of draft[table]) {
            if (table === 'affiliations' && preview.selfAffiliations.includes(row)) {
              expect(merged.affiliations.has(row)).toBe(false);
              continue;
            }
            const after = new Map(before);
            for (const end of ends) if (after.has(end)) after.set(end, renamed(after.get(end))!);
            expect(merged[table].get(row)).toEqual(after);
            const moved = table === 'statements' ? preview.statementsMoved : preview.affiliationsMoved;
            expect(moved.includes(row)).toBe(ends.some((end) => before.get(end) === gone));
          }
        const self = [...merged.statements].filter(([, row]) => row.get('from') === keep && row.get('to') === keep);
        const selfBefore = [...draft.statements].filter(
          ([, row]) => row.get('from') === keep && row.get('to') === keep,
        );
        expect(preview.selfStatements.toSorted()).toEqual(
          self
            .map(([id]) => id)
            .filter((id) => !selfBefore.some(([old]) => old === id))
            .toSorted(),
        );
        expect(readDataset(toDataset(merged)).dataset).not.toBeNull();
      }),
      { numRuns: runs(1000) },
    );
    expect(merges).toBeGreaterThan(100);
  });

  test('one undo brings both back', () => {
    fc.assert(
      fc.property(fc.array(arbitraryMove, { maxLength: 15 }), (moves) => {
        const { draft } = played(start(), moves);
        const [keep, gone] = [...draft.actors.keys()];
        if (keep === undefined || gone === undefined) return;
        const history = record(startHistory(draft), mergeActors(draft, keep, gone), 0);
        expect(draftToJson(undo(history, 1).draft)).toEqual(draftToJson(draft));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('a merge', () => {
  const file = raw({
    actors: [
      actor('us', { name: 'United States', aliases: ['US'], names: { es: 'Estados Unidos' }, note: 'One.' }),
      actor('usa', {
        name: 'USA',
        aliases: ['US', 'America'],
        names: { es: 'EE. UU.', fr: 'États-Unis' },
        country: 'US',
        note: 'Two.',
        affiliations: [
          { kind: 'acts-for', to: 'us', source: 'd' },
          { kind: 'member-of', to: 'guaido', source: 'd' },
        ],
      }),
      actor('guaido'),
    ],
    statements: [
      statement({ id: 'a', from: 'us', to: 'guaido' }),
      statement({ id: 'b', from: 'usa', to: 'guaido' }),
      statement({ id: 'c', from: 'usa', to: 'us' }),
    ],
    story: [
      { title: 'S', view: { focus: 'usa', between: ['usa', 'guaido'], selected: 'actor:usa', relations: ['support'] } },
    ],
    pins: [{ actor: 'usa', x: 0.5, y: 0.5 }],
  });
  const draft = fromDataset(file);

  test('is foreseen', () => {
    expect(previewMerge(draft, 'us', 'usa')).toEqual({
      name: 'United States',
      aliasesGained: ['USA', 'America', 'EE. UU.'],
      statementsMoved: ['b', 'c'],
      affiliationsMoved: ['2'],
      selfStatements: ['c'],
      selfAffiliations: ['1'],
      doubles: [['a', 'b']],
    });
  });

  test('takes over what the actor lacks, keeps what it has, and follows the story', () => {
    const merged = toDataset(applyChange(draft, mergeActors(draft, 'us', 'usa')));
    expect((merged['actors'] as object[])[0]).toEqual({
      id: 'us',
      kind: 'state',
      name: 'United States',
      names: { es: 'Estados Unidos', fr: 'États-Unis' },
      country: 'US',
      aliases: ['US', 'USA', 'America', 'EE. UU.'],
      note: 'One. Two.',
      affiliations: [{ kind: 'member-of', to: 'guaido', source: 'd' }],
    });
    expect(merged['story']).toEqual([
      { title: 'S', view: { focus: 'us', between: ['us', 'guaido'], selected: 'actor:us', relations: ['support'] } },
    ]);
    expect(merged['pins']).toEqual([{ actor: 'us', x: 0.5, y: 0.5 }]);
  });

  test('of an actor with itself or with nobody is refused', () => {
    expect(() => mergeActors(draft, 'us', 'us')).toThrow('found the actor "us" twice, expected two actors to merge.');
    expect(() => mergeActors(draft, 'us', 'x')).toThrow('actors: found no row "x"');
  });
});
