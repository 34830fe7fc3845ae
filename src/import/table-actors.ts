/** Turns the names and codes of a table into actors. Two names of one state are one actor. */
import { shorten } from '../data/describe-value.js';
import type { ActorKind } from '../data/vocabulary.js';
import { countryOfName, schemeOf, type CodeScheme } from './countries.js';
import { idOfName } from './id-of-name.js';

export interface ImportedActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly country?: string;
  /** Id of its group. */
  readonly group?: string;
  /** What the table calls it, where that is not its name. */
  readonly aliases?: readonly string[];
}

export interface ActorsOfTable {
  readonly actors: readonly ImportedActor[];
  /** The id of each name, in the order of the names. */
  readonly ids: readonly string[];
  readonly scheme: CodeScheme;
}

/** The longest name that is shown as it is, UTF-16 units. */
const LONGEST_NAME = 200;

/**
 * @param names The values of the columns of actors, each once.
 * @param given The scheme of the codes; by default, the one of which more codes are known.
 */
export function actorsOfTable(names: readonly string[], given?: CodeScheme): ActorsOfTable {
  const scheme = given ?? schemeOf(names);
  const taken = new Set<string>();
  const byCountry = new Map<string, { actor: ImportedActor; aliases: string[] }>();
  const actors: ImportedActor[] = [];
  const ids = names.map((name) => {
    const country = countryOfName(name, scheme);
    const shown = country?.name ?? shorten(name, LONGEST_NAME);
    const known = country === undefined ? undefined : byCountry.get(country.name);
    if (known !== undefined) {
      if (isOther(name, shown)) known.aliases.push(name);
      return known.actor.id;
    }
    const aliases = country !== undefined && isOther(name, shown) ? [name] : [];
    const actor: ImportedActor = {
      id: idOfName(country?.code?.toLowerCase() ?? shown, taken, 'actor'),
      kind: country === undefined ? 'group' : 'state',
      name: shown,
      ...(country?.code === undefined ? {} : { country: country.code }),
      ...(country === undefined ? {} : { aliases }),
    };
    if (country !== undefined) byCountry.set(country.name, { actor, aliases });
    actors.push(actor);
    return actor.id;
  });
  return { actors: actors.map(withoutEmpty), ids, scheme };
}

const isOther = (name: string, shown: string): boolean => name.toLowerCase() !== shown.toLowerCase();

function withoutEmpty({ aliases, ...actor }: ImportedActor): ImportedActor {
  return aliases === undefined || aliases.length === 0 ? actor : { ...actor, aliases };
}
