/** The dataset as its peers draw it: the same actors with their names, the same lines with their words and colours. Runs in the page. */

export interface PlainNode {
  readonly id: string;
  readonly name: string;
}
export interface PlainLink {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly color: string;
}
export interface PlainGraph {
  readonly nodes: readonly PlainNode[];
  readonly links: readonly PlainLink[];
}

/** As much of a dataset as is drawn. */
export interface Data {
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly affiliations?: readonly { readonly kind: string; readonly to: string }[];
  }[];
  readonly statements: readonly { readonly from: string; readonly relation: string; readonly to: string }[];
}

const TIE = '#8a909a';
const COLORS: Readonly<Record<string, string>> = {
  support: '#0b61b0',
  recognition: '#00977b',
  'severed-ties': '#98112f',
  'security-aid': '#b97800',
};

/** Statements of one relation between the same two are one line, as in ours. */
export function plainGraph({ actors, statements }: Data): PlainGraph {
  const relations = new Map(
    statements.map(({ from, relation, to }) => [
      `${from} ${relation} ${to}`,
      { from, to, label: relation.replace('-', ' '), color: COLORS[relation] ?? TIE },
    ]),
  );
  const ties = actors.flatMap(({ id, affiliations = [] }) =>
    affiliations.map(({ kind, to }) => ({ from: id, to, label: kind.replace('-', ' '), color: TIE })),
  );
  return { nodes: actors.map(({ id, name }) => ({ id, name })), links: [...relations.values(), ...ties] };
}

/** What every page of a peer does: fetches the data once, and draws them in every box. */
export async function inEveryBox(draw: (box: HTMLElement, graph: PlainGraph) => void): Promise<void> {
  const graph = plainGraph((await (await fetch('/data.json')).json()) as Data);
  for (const box of document.querySelectorAll<HTMLElement>('.graph')) draw(box, graph);
}
