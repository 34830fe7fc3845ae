/** The article coded anew at the desk, by real keys. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { begin, chooseWords, codeByKeys, datasetOf, type Coding, type Named, watchPlaces } from './desk.js';
import { openDesk } from './harness.js';

const TEXT = '../shared/article/article.txt';
interface Quoted {
  readonly quote: { readonly exact: string; readonly paragraph: number };
}
interface Committed {
  readonly statements: readonly (Quoted & {
    readonly from: string;
    readonly relation: string;
    readonly to: string;
    readonly standing: string;
    readonly attribution?: string;
  })[];
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly aliases?: readonly string[];
    readonly affiliations?: readonly (Quoted & { readonly kind: string; readonly to: string })[];
  }[];
}
const committed = JSON.parse(readFileSync('graph-data/venezuela-2019.json', 'utf8')) as Committed;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

test.skipIf(!existsSync(TEXT))(
  'the article is coded anew: at the median eight keys a statement, nobody who stands is moved, and the same dataset but for ids and claims',
  async () => {
    const { page, complaints } = await openDesk();
    await begin(page, readFileSync(TEXT, 'utf8'));
    const named = new Map(
      committed.actors.map(({ id, name, aliases = [] }): [string, Named] => [id, { id, names: [...aliases, name] }]),
    );
    const statements = committed.statements.map(({ quote, from, relation, to, standing, attribution }): Coding => ({
      words: quote.exact,
      from: named.get(from)!,
      relation,
      to: named.get(to)!,
      standing,
      attribution,
    }));
    const affiliations = committed.actors.flatMap(({ id, affiliations: own = [] }) =>
      own.map(({ quote, kind, to }): Coding => ({
        words: quote.exact,
        from: named.get(id)!,
        relation: kind,
        to: named.get(to)!,
      })),
    );
    const counts: number[] = [];
    const moves: string[] = [];
    for (const coding of [...statements, ...affiliations]) {
      await chooseWords(page, coding.words);
      const moved = await watchPlaces(page);
      counts.push(await codeByKeys(page, coding));
      moves.push(...(await moved()).map((move) => `${coding.words}: ${move}`));
    }
    expect(moves).toEqual([]);
    console.log(`keys: ${counts.join(' ')}; median ${median(counts)}`);
    const own = counts.slice(0, statements.length);
    expect(median(own)).toBeLessThanOrEqual(8);
    expect(Math.max(...counts)).toBeLessThanOrEqual(13);

    const written = (await datasetOf(page)) as unknown as Committed;
    /** The committed id of an actor by any of its names. */
    const idOf = new Map<string, string>();
    for (const { id, name } of written.actors) {
      const same = [...named.values()].find(({ names }) => names.includes(name));
      idOf.set(id, same?.id ?? `unknown: ${name}`);
    }
    const core = (list: Committed['statements'], id: (id: string) => string): unknown[] =>
      list.map(({ from, relation, to, standing, attribution, quote }) => ({
        from: id(from),
        relation,
        to: id(to),
        standing,
        attribution,
        exact: quote.exact,
        paragraph: quote.paragraph,
      }));
    expect(core(written.statements, (id) => idOf.get(id)!)).toEqual(core(committed.statements, (id) => id));
    const ties = ({ actors }: Committed, id: (id: string) => string): string[] =>
      actors
        .flatMap((actor) =>
          (actor.affiliations ?? []).map(
            ({ kind, to, quote }) => `${id(actor.id)} ${kind} ${id(to)}: ${quote.exact}, ${quote.paragraph}`,
          ),
        )
        .sort();
    expect(ties(written, (id) => idOf.get(id)!)).toEqual(ties(committed, (id) => id));
    expect(complaints).toEqual([]);
  },
);
