/** Groups of a dataset, and what may be wrong with them. */
import { describe, expect, it } from 'vitest';
import { acceptGroups, fullValidate } from '../../../src/data/full-validate.js';
import { actor, fastValidate, issuesOf, parse, pathsOf, raw, statement } from './datasets.js';

const west = { id: 'west', name: 'Western bloc', names: { es: 'Bloque occidental' } };
const grouped = (group: unknown, groups: unknown = [west]): ReturnType<typeof raw> =>
  raw({ actors: [actor('us', { group }), actor('guaido')], statements: [statement()], groups });

describe('groups', () => {
  it('are kept, and named by actors', () => {
    const { actors, groups } = parse(grouped('west'));
    expect(groups).toEqual([west]);
    expect(actors.map(({ group }) => group)).toEqual(['west', undefined]);
  });

  it('are absent where a dataset has none, so that its text stays the same', () => {
    expect(Object.keys(parse())).not.toContain('groups');
  });

  it('say which group is not known, and what was probably meant', () => {
    expect(issuesOf(grouped('wset'))).toEqual([
      {
        severity: 'error',
        code: 'unknown-id',
        path: 'actors[0].group',
        id: 'us',
        found: '"wset"',
        expected: 'the id of a group',
        remedy: 'Did you mean "west"?',
        suggestion: 'west',
        message: 'actor "us", group: no group has the id "wset". Did you mean "west"?',
      },
    ]);
  });

  it('have to be declared', () => {
    const [issue] = issuesOf(raw({ actors: [actor('us', { group: 'west' })] }));
    expect(issue?.message).toBe('actor "us", group: no group has the id "west". Correct it, or add it to groups.');
  });

  it('say what is wrong beside other mistakes', () => {
    expect(pathsOf({ ...grouped('nowhere'), title: '' })).toEqual(['title', 'actors[0].group']);
    expect(pathsOf(grouped('west', [west, { id: 'west', name: 'Again' }]))).toEqual(['groups[1].id']);
    expect(pathsOf(grouped(3, [{ id: 'west' }, 'east']))).toEqual(['actors[0].group', 'groups[0].name', 'groups[1]']);
    expect(issuesOf(grouped('west', {}))[0]?.message).toContain('expected a list of groups');
  });

  it('are read by the short way of pages, from an object and from its text', async () => {
    const input = grouped('west');
    expect(fastValidate(input)).toBeNull();
    expect(acceptGroups(input)).toStrictEqual(parse(input));
    expect(await fullValidate(JSON.stringify(input), null, null)).toStrictEqual(parse(input));
    expect(acceptGroups(grouped('nowhere'))).toBeNull();
    expect(acceptGroups({ ...input, colour: 'red' })).toBeNull();
  });

  it('may be the focus of a step of a story, and selected in it', () => {
    const withView = (view: object): unknown => ({
      ...(grouped('west') as object),
      story: [{ title: 'Step', text: 'Text.', view }],
    });
    expect(issuesOf(withView({ focus: 'group:west', selected: 'actor:group:west' }))).toEqual([]);
    expect(issuesOf(withView({ focus: 'group:wset' }))[0]).toMatchObject({
      path: 'story[0].view.focus',
      suggestion: 'group:west',
    });
    // Communities are not found here.
    const view = { groups: 'hulls', focus: 'group:us', selected: 'actor:group:us' };
    expect(issuesOf({ ...(raw() as object), story: [{ title: 'Step', text: 'Text.', view }] })).toEqual([]);
  });
});
