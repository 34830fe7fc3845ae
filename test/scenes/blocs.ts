/** A made-up table of events of three blocs, each of so many states: friendly within, two of them hostile to each other. */
export function blocs(size = 5, { given = true }: { readonly given?: boolean } = {}): object {
  const NAMES = ['North', 'South', 'East'] as const;
  const actors = NAMES.flatMap((name) =>
    Array.from({ length: size }, (_, i) => ({
      id: `${name.toLowerCase()}-${i + 1}`,
      kind: 'state',
      name: `${name} ${i + 1}`,
      ...(given ? { group: name.toLowerCase() } : {}),
    })),
  );
  const statements: object[] = [];
  const say = (from: string, relation: string, to: string, count: number): void => {
    statements.push({
      id: `s${statements.length + 1}`,
      source: 'table',
      from,
      relation,
      to,
      count,
      locator: `row ${statements.length + 1}`,
    });
  };
  for (const name of ['north', 'south', 'east']) {
    for (let i = 1; i <= size; i += 1) {
      say(`${name}-${i}`, 'cooperation', `${name}-${(i % size) + 1}`, 20);
      say(`${name}-${i}`, 'cooperation', `${name}-${((i + 1) % size) + 1}`, 10);
    }
  }
  say('north-1', 'conflict', 'south-1', 9);
  say('north-2', 'conflict', 'south-1', 7);
  say('south-1', 'conflict', 'north-2', 5);
  say('east-1', 'conflict', 'south-2', 2);
  say('north-1', 'cooperation', 'east-1', 4);
  return {
    format: 1,
    title: 'Three blocs',
    language: 'en',
    sources: [{ id: 'table', kind: 'dataset', title: 'A table of events' }],
    actors: [...actors, { id: 'alone', kind: 'organisation', name: 'Nobody’s friend' }],
    ...(given
      ? {
          groups: NAMES.map((name) => ({
            id: name.toLowerCase(),
            name: `${name}ern bloc`,
            names: { es: `Bloque ${name}` },
          })),
        }
      : {}),
    relationTypes: [
      { id: 'cooperation', label: 'Cooperation', marker: 'circle', cameo: ['04'] },
      { id: 'conflict', label: 'Conflict', marker: 'bar', cameo: ['11'] },
    ],
    statements,
  };
}
