/** Those who hold an office and are not named. */
import type { ActorEntry, Register } from './register.js';
import { nameKey } from './tokens.js';
import { wordSet } from './word-set.js';

/** Offices that speak for their state. */
export const OF_STATES =
  /^(?:(?:prime|foreign|interior|defen[cs]e|finance) minister|president|premier|chancellor|king|emir)$/;

/** Offices whose holders act in their own right, and do not only speak for others. */
const ACTING = wordSet(`
  speaker leader commander governor mayor pope king queen prince emir sultan ayatollah warlord ruler dictator chairman
  chairwoman monarch minister president premier general imam cleric chief
`);

/**
 * Who holds an office and is not named: “Kenya's speaker”, “the leader of the Rift region”; nobody for offices that
 * only tell.
 *
 * @param words How the article calls the holder. If they are empty, as for “the speaker” alone, it is the only one of
 *   whom the article has spoken so.
 */
export function holderUnnamed(
  office: string,
  words: string,
  owner: ActorEntry | null,
  register: Register,
): readonly ActorEntry[] {
  if (!ACTING.has(office)) return [];
  const key = `office:${owner?.key ?? nameKey(words)}:${office}`;
  const same = words === '' ? register.only('office:', (entry) => entry.key.endsWith(`:${office}`)) : register.get(key);
  if (words === '' && same === null) return [];
  const name = same?.name ?? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  const state = owner?.kind === 'state' ? owner.key : null;
  const holder = register.add({ key: same?.key ?? key, kind: 'person', name, country: owner?.country, state }, words);
  holder.aliases.add(office);
  return [holder];
}
