/**
 * What is known of words before an article is read: the verbs that may stand in it, names, and words that are no
 * names.
 */
import { readGazetteer, type Gazetteer } from './gazetteer.js';
import { verbLexicon, type VerbLexicon } from './verb-forms.js';
import * as lists from './word-lists.js';

/** Words and names by which sentences are read. */
export interface Lexicon {
  readonly verbs: VerbLexicon;
  readonly gazetteer: Gazetteer;
  /** Words that are no names, also where a sentence or a headline gives them a capital. */
  readonly common: ReadonlySet<string>;
}

/** Nouns that begin sentences and headlines of news, and are in no other list. */
const NEWS_NOUNS = `
  sanctions protests clashes leaders officials critics analysts experts witnesses sources reports fighting
  violence police security peace war ceasefire crisis election elections vote coup attack attacks strikes
  airstrikes missiles oil gas trade food talks hopes fears tensions relations ties supporters opponents
  thousands hundreds dozens millions tens scores crowds demonstrators residents men women children families
  government minister ministers king queen prince general army military navy world international foreign
  diplomats diplomat ambassador ambassadors embassy envoy envoys neighbours neighbors allies rivals enemies
  friends western eastern northern southern central regional national local global economic political diplomatic
  human rights freedom democracy independence recognition support backing solidarity loyalty mercenaries
  activists lawmakers parliament opposition rebels rebel fighters troops soldiers commanders generals power
  control border capital city town island island's region country countries nation nations months weeks days
  years earlier later recent old former late early embattled exiled ousted deposed interim acting
  self-proclaimed speaking asked told addressing responding referring writing according contact read watch photo
  image video file advertisement subscribe related share comment comments print updated published exclusive
  breaking live opinion analysis editorial two three four five six seven eight nine ten eleven twelve twenty
  thirty forty fifty hundred thousand yes please dear thank thanks moscow-based us-based iran-backed longtime
  key main top senior united arab muslim islamic christian jewish communist socialist liberal conservative
  republican democratic
`;

/** Lexicons that were read, by the verbs that datasets declare: the tables are always the same. */
const read = new Map<string, Lexicon>();

/**
 * The lexicon; the tables are read once.
 *
 * @param verbs Infinitives of verbs that carry a relation.
 */
export function lexiconOf(verbs: readonly string[]): Lexicon {
  const key = verbs.join(' ');
  let lexicon = read.get(key);
  if (lexicon === undefined) {
    lexicon = readTables(verbs);
    read.clear();
    read.set(key, lexicon);
  }
  return lexicon;
}

function readTables(verbs: readonly string[]): Lexicon {
  const lexicon = verbLexicon(verbs);
  const common = new Set<string>(NEWS_NOUNS.split(/\s+/));
  for (const value of Object.values(lists))
    if (value !== lists.MEDIA) for (const word of value as Iterable<string>) common.add(word);
  for (const word of lexicon.keys()) common.add(word);
  return { verbs: lexicon, gazetteer: readGazetteer(), common };
}
