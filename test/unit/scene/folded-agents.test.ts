/** Agents who are shown as their principals: a second outline, and names that say who it was. */
import { describe, expect, test } from 'vitest';
import { edgesOf } from '../../../src/model/graph-queries.js';
import { toSvg } from '../../../src/static.js';
import { agentsAt, endNames, nameWith, toldOf } from '../../../src/scene/actors/folded-agents.js';
import { en } from '../../../src/i18n/en.js';
import { article, graphOf, small } from '../../scenes/make.js';

const NAMES = (id: string): string => id.toUpperCase();
const acting = { sources: [{ id: 's', kind: 'dataset' }] };
/** `b` and `c` act for `a`; `b` leads `d`. */
const input = {
  ...small([], ['b support d', 'a support d', 'd support c', 'd support a reported'], acting),
  actors: [
    { id: 'a', kind: 'state', name: 'A' },
    { id: 'd', kind: 'state', name: 'D' },
    {
      id: 'b',
      kind: 'group',
      name: 'B',
      affiliations: [
        { kind: 'acts-for', to: 'a', source: 's' },
        { kind: 'leads', to: 'd', source: 's' },
      ],
    },
    { id: 'c', kind: 'group', name: 'C', affiliations: [{ kind: 'acts-for', to: 'a', source: 's' }] },
  ],
};

describe('names of lines', () => {
  const folded = (id: string) => edgesOf(graphOf(input, { fold: true })).find((edge) => edge.id === id)!;

  test('name the agents beside the one as whom they are shown, at either end, affiliations included', () => {
    expect(endNames(folded('a/support/d'), NAMES, en)).toEqual(['A (B)', 'D']);
    expect(endNames(folded('d/support/a'), NAMES, en)).toEqual(['D', 'A (C)']);
    expect(endNames(folded('b/~leads/d'), NAMES, en)).toEqual(['A (B)', 'D']);
    expect(agentsAt(folded('a/support/d'), 'from')).toEqual(['b']);
  });

  test('name three agents and tell of more', () => {
    expect(nameWith('A', ['B', 'C', 'D'], en)).toBe('A (B, C, D)');
    expect(nameWith('A', ['B', 'C', 'D', 'E'], en)).toBe('A (B, C, D, …)');
  });

  test('are plain where nobody is folded', () => {
    for (const edge of edgesOf(graphOf(input)))
      expect(endNames(edge, NAMES, en)).toEqual([NAMES(edge.from), NAMES(edge.to)]);
  });

  test('tell of each statement of whom it speaks, where the line does not', () => {
    const edge = folded('a/support/d');
    expect(edge.type === 'relation' && edge.statements.map((statement) => toldOf(edge, statement, NAMES))).toEqual([
      'B → D',
      undefined,
    ]);
  });
});

describe('a picture with folded agents', () => {
  const titles = (svg: string): string[] => [...svg.matchAll(/<title>([^<]*)</g)].map(([, title]) => title!);
  const texts = (svg: string): string => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');

  test('names who acts, in title and description, and draws a second outline around the principal alone', async () => {
    const svg = await toSvg(article, { fold: true, data: false });
    expect(titles(svg)).toContain('Russia (Private military contractors) → Nicolás Maduro: security aid, reported');
    expect(titles(svg)).toContain('Russia (Private military contractors), state, 1 relation');
    expect(titles(svg)).toContain('Canada, state, 1 relation');
    expect(svg).toContain('Private military contractors → Nicolás Maduro — reported:');
    const outlines: Record<string, number> = Object.fromEntries(
      [...svg.matchAll(/<g [^>]*data-actor="([^"]*)"[^>]*>(.*?)<\/g>/gs)].map(([, id, body]) => [
        id,
        body!.match(/<(polygon|circle)/g)!.length,
      ]),
    );
    expect(outlines['russia']).toBe(2);
    expect(
      Object.entries(outlines)
        .filter(([, count]) => count > 1)
        .map(([id]) => id),
    ).toEqual(['russia']);
  });

  test('explains that outline in its legend, and only where there is one', async () => {
    expect(texts(await toSvg(article, { fold: true, data: false, evidence: 'none' }))).toContain('actors merged');
    expect(texts(await toSvg(article, { data: false, evidence: 'none' }))).not.toContain('actors merged');
  });

  test('names agents in its numbered notes', async () => {
    const notes = texts(await toSvg(article, { fold: true, data: false, evidence: 'footnotes', width: 1200 }));
    expect(notes).toContain('Russia (Private military contractors)');
  });

  test('cuts its lines at the outer outline', async () => {
    const svg = await toSvg(
      small(['a', 'd'], ['a support d'], {
        actors: [
          { id: 'a', kind: 'person', name: 'A' },
          { id: 'd', kind: 'person', name: 'D' },
          { id: 'b', kind: 'group', name: 'B', affiliations: [{ kind: 'acts-for', to: 'a', source: 's' }] },
        ],
      }),
      { fold: true, data: false, evidence: 'none' },
    );
    const circles = [...svg.matchAll(/<g [^>]*data-actor="a"[^>]*>(.*?)<\/g>/gs)].flatMap(([, body]) =>
      [...body!.matchAll(/cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].map((match) => match.slice(1).map(Number)),
    );
    const [x, y, outer] = circles[0]! as [number, number, number];
    const [, px, py] = /data-edge="a\/support\/d".*? d="M([\d.]+) ([\d.]+)/s.exec(svg)!.map(Number) as [
      number,
      number,
      number,
    ];
    expect(circles).toHaveLength(2);
    expect(Math.hypot(px - x, py - y)).toBeGreaterThan(outer - 1);
    expect(Math.hypot(px - x, py - y)).toBeLessThan(outer + 4);
  });
});
