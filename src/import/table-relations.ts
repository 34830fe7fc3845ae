/** Turns the relations that a table names into few relation types. */
import { shorten } from '../data/describe-value.js';
import { BUILT_IN_RELATIONS, MARKERS, type RelationType } from '../data/vocabulary.js';
import { foldText } from '../model/fold-text.js';
import { eventOfCode, QUAD_CLASSES, type EventCode, type RelationGrouping } from './cameo.js';
import { idOfName } from './id-of-name.js';
import { QUAD_STYLES } from './quad-styles.js';

/** A relation as the table names it. */
export interface NamedRelation {
  /** What tells it from others. */
  readonly key: string;
  /** The code of CAMEO or type of PLOVER; null for a relation by name. */
  readonly event: EventCode | null;
  /** The id of a built-in relation that is named as such. */
  readonly builtIn: string | undefined;
  /** Its name in the table; for a code alone, that of its root. */
  readonly label: string;
}

/** What a relation of the table became. */
export interface RelationUse extends NamedRelation {
  /** The id of its relation type. */
  readonly relation: string;
  /** The name of that in English. */
  readonly relationLabel: string;
  /** The number of rows. */
  readonly rows: number;
}

export interface RelationsOfTable {
  readonly types: readonly RelationType[];
  /** In the order of the relations that were given. */
  readonly uses: readonly RelationUse[];
}

/** The relation of rows of a table that has no column for it. */
export const CONNECTION = 'Connection';
/** The most relations by name that get a type of their own, the most frequent ones; the others share one. */
const MOST_NAMED: Readonly<Record<RelationGrouping, number>> = { quad: 8, root: 20, code: 200 };
/** Colours of types that the table names, readable on white, used in turn with the markers. */
const COLOURS = [
  '#7a4fbf',
  '#b3541e',
  '#2f6f8f',
  '#8a6d00',
  '#a03572',
  '#4d7a1f',
  '#5b5fc7',
  '#98112f',
  '#00796b',
] as const;
const OTHER = { label: 'Other relations', color: '#5b616b', marker: 'bar' } as const;

/** A name without case, accents, and signs between its words. */
const plainName = (name: string): string => foldText(name).replace(/[\s_-]+/g, ' ');

const BUILT_IN: ReadonlyMap<string, string> = new Map(
  BUILT_IN_RELATIONS.flatMap(({ id, label }) => [id, label].map((name) => [plainName(name), id] as const)),
);

/**
 * The relation of a row.
 *
 * @param code The cell of the column of codes; empty if there is none.
 * @param name The cell of the column of relations.
 * @returns null if a code is given and not known, or nothing is given.
 */
export function namedRelation(code: string, name: string): NamedRelation | null {
  // Words that are joined by hyphens or underscores are read as words.
  const given = shorten(name.trim(), 120);
  const label = /\s/.test(given) ? given : given.replace(/(?<=[\p{L}\d])[_-]+(?=[\p{L}\d])/gu, ' ');
  const coded = eventOfCode(code);
  if (coded !== null) return ofEvent(coded, label);
  if (code !== '' || label === '') return null;
  const builtIn = BUILT_IN.get(plainName(label));
  if (builtIn !== undefined) return { key: `id:${builtIn}`, event: null, builtIn, label };
  const event = eventOfCode(given);
  return event === null
    ? { key: `name:${plainName(label)}`, event: null, builtIn: undefined, label }
    : ofEvent(event, '');
}

function ofEvent(event: EventCode, label: string): NamedRelation {
  return { key: `code:${event.code}`, event, builtIn: event.builtIn, label: label === '' ? event.rootLabel : label };
}

/** Puts the relations of a table under relation types. */
export function relationsOfTable(
  named: readonly { readonly relation: NamedRelation; readonly rows: number }[],
  grouping: RelationGrouping,
): RelationsOfTable {
  const makers = new TypeMakers(grouping);
  const byName = named
    .filter(({ relation: { event, builtIn } }) => event === null && builtIn === undefined)
    .toSorted((a, b) => b.rows - a.rows);
  const own = new Set(byName.slice(0, MOST_NAMED[grouping]).map(({ relation }) => relation.key));
  const uses = named.map(({ relation, rows }) => {
    const { id, label } = makers.typeOf(relation, own.has(relation.key));
    return { ...relation, relation: id, relationLabel: label, rows };
  });
  return { types: makers.types(), uses };
}

type TypeName = Pick<RelationType, 'id' | 'label'>;

/** Makes each relation type once. */
class TypeMakers {
  readonly #grouping: RelationGrouping;
  readonly #types = new Map<string, RelationType>();
  readonly #taken = new Set<string>(BUILT_IN_RELATIONS.map(({ id }) => id));

  constructor(grouping: RelationGrouping) {
    this.#grouping = grouping;
  }

  typeOf({ event, builtIn, key, label }: NamedRelation, isOwn: boolean): TypeName {
    const known = BUILT_IN_RELATIONS.find(({ id }) => id === builtIn);
    // Each code by itself: also those that a built-in relation covers.
    if (known !== undefined && (event === null || this.#grouping !== 'code')) return known;
    if (event === null)
      return isOwn
        ? this.#make(key, label, this.#styleOf([]))
        : this.#make('other', OTHER.label, { color: OTHER.color, marker: OTHER.marker, cameo: [] });
    if (this.#grouping === 'quad') {
      const { label: name, labels, color, marker, cameo } = QUAD_STYLES[event.quad];
      return this.#make(`quad:${event.quad}`, name, { labels, color, marker, cameo });
    }
    const isCameo = /^\d/.test(event.code);
    const code = this.#grouping === 'root' ? event.root : event.code;
    const name = this.#grouping === 'root' ? event.rootLabel : label;
    return this.#make(
      `code:${code}`,
      isCameo ? `${name} (${code})` : name,
      this.#styleOf(isCameo ? [code] : quadRoots(event)),
    );
  }

  /** The four classes come first, in their order; what stands for all other relations comes last. */
  types(): RelationType[] {
    const order = new Map<string, number>(QUAD_CLASSES.map((quad, i) => [`quad:${quad}`, i]));
    const rank = (key: string): number => (key === 'other' ? 9 : (order.get(key) ?? 8));
    return [...this.#types].toSorted(([a], [b]) => rank(a) - rank(b)).map(([, type]) => type);
  }

  #styleOf(cameo: readonly string[]): Pick<RelationType, 'color' | 'marker' | 'cameo'> {
    const size = this.#types.size;
    return { color: COLOURS[size % COLOURS.length]!, marker: MARKERS[size % MARKERS.length]!, cameo };
  }

  #make(key: string, label: string, style: Omit<RelationType, 'id' | 'label'>): TypeName {
    const known = this.#types.get(key);
    if (known !== undefined) return known;
    const type = { id: idOfName(label, this.#taken, 'relation'), label, ...style };
    this.#types.set(key, type);
    return type;
  }
}

/** Roots of CAMEO by which an event type of PLOVER counts as cooperation or conflict, for views by sides. */
function quadRoots({ quad }: EventCode): readonly string[] {
  return QUAD_STYLES[quad].cameo;
}
