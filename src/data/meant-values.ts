/** Words that authors write for a value or a key of the file format, and the words that it has for them. */
import { didYouMean } from './did-you-mean.js';

/** The words of the file format, each with words that are written for it. */
const SYNONYMS: Readonly<Record<string, string>> = {
  state: 'country nation government kingdom republic',
  organisation: 'organization org ngo company institution union alliance',
  person: 'human individual politician leader people',
  'armed-forces': 'army military forces navy police militia',
  group: 'movement faction coalition party rebels',
  leads: 'leader leader-of head head-of heads president-of leading',
  'part-of': 'part belongs-to department-of subsidiary-of within',
  'member-of': 'member member-in membership joined',
  'acts-for': 'represents spokesperson spokesman envoy agent-of agent acts-on-behalf-of speaks-for',
  stated: 'fact confirmed true states statement affirmed done',
  reported: 'alleged claimed said reportedly according-to rumoured report',
  implied: 'implicit suggested hinted',
  'called-for': 'urged demanded requested wanted sought promised pledged planned calls-for',
  denied: 'rejected refuted false not denies',
  article: 'news newspaper text press web story report',
  dataset: 'table csv data database spreadsheet',
  support: 'supports supported backs backing endorses aid',
  recognition: 'recognises recognizes recognise recognize recognised recognized',
  'severed-ties': 'severs-ties sever-ties breaks-ties broke-ties cut-ties breaks-with severs',
  'security-aid': 'military-aid arms weapons troops military-support',
  kind: 'type category class',
  name: 'label title',
  label: 'name title',
  title: 'name headline heading',
  claim: 'text description summary statement',
  from: 'subject actor source-actor who',
  to: 'object target with whom',
  relation: 'predicate type relationship',
  source: 'article src',
  exact: 'text words quote content',
  paragraph: 'para par page line',
  url: 'link href address uri',
  published: 'date',
  attribution: 'attributed-to according-to speaker by',
  names: 'translations',
  aliases: 'alias aka',
};

/** The one of the allowed words that was probably meant: a synonym, or the nearest in spelling. */
export function meantWord(given: string, allowed: readonly string[]): string | undefined {
  const word = given
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (allowed.includes(word)) return word;
  return (
    didYouMean(word, allowed) ??
    allowed.find((each) => Object.hasOwn(SYNONYMS, each) && SYNONYMS[each]!.split(' ').includes(word))
  );
}
