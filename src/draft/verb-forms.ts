/** The forms of English verbs, by rule and by a list of those that have none. */
import { COMMON_VERBS } from './word-lists.js';
import { wordSet } from './word-set.js';

/** `s`: third person; `past`: past tense; `en`: past participle. */
export type VerbForm = 'base' | 's' | 'past' | 'en' | 'ing';

/** One reading of a word as a verb. */
export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** Past and participle of irregular verbs. */
const IRREGULAR: Readonly<Record<string, string>> = {
  cut: 'cut cut',
  give: 'gave given',
  send: 'sent sent',
  break: 'broke broken',
  throw: 'threw thrown',
  swear: 'swore sworn',
  sell: 'sold sold',
  shut: 'shut shut',
  stand: 'stood stood',
  withdraw: 'withdrew withdrawn',
  withhold: 'withheld withheld',
  lend: 'lent lent',
  take: 'took taken',
  win: 'won won',
  get: 'got gotten',
  have: 'had had',
  fly: 'flew flown',
  come: 'came come',
  seek: 'sought sought',
  say: 'said said',
  tell: 'told told',
  fight: 'fought fought',
  begin: 'began begun',
  hold: 'held held',
  find: 'found found',
  make: 'made made',
  keep: 'kept kept',
  lead: 'led led',
  speak: 'spoke spoken',
  pay: 'paid paid',
  be: 'was been',
  go: 'went gone',
  do: 'did done',
  see: 'saw seen',
  know: 'knew known',
  think: 'thought thought',
  become: 'became become',
  leave: 'left left',
  put: 'put put',
  bring: 'brought brought',
  write: 'wrote written',
  hear: 'heard heard',
  let: 'let let',
  mean: 'meant meant',
  set: 'set set',
  meet: 'met met',
  run: 'ran run',
  sit: 'sat sat',
  lie: 'lay lain',
  read: 'read read',
  grow: 'grew grown',
  lose: 'lost lost',
  fall: 'fell fallen',
  build: 'built built',
  understand: 'understood understood',
  draw: 'drew drawn',
  spend: 'spent spent',
  rise: 'rose risen',
  drive: 'drove driven',
  buy: 'bought bought',
  wear: 'wore worn',
  choose: 'chose chosen',
  catch: 'caught caught',
  deal: 'dealt dealt',
  feel: 'felt felt',
  hit: 'hit hit',
  hurt: 'hurt hurt',
  spread: 'spread spread',
  forbid: 'forbade forbidden',
  bear: 'bore borne',
  overthrow: 'overthrew overthrown',
  show: 'showed shown',
  strike: 'struck struck',
  flee: 'fled fled',
  undertake: 'undertook undertaken',
  slide: 'slid slid',
  split: 'split split',
  broadcast: 'broadcast broadcast',
  teach: 'taught taught',
  rebuild: 'rebuilt rebuilt',
  prove: 'proved proven',
  freeze: 'froze frozen',
  bid: 'bid bid',
  cost: 'cost cost',
};
/** Verbs that double their last letter. */
const DOUBLING = wordSet(`
  expel ship cut get shut beg ban bar stop equip permit win begin swap run sit put set let hit plan drop slam
  admit submit commit rebut abet prop step slip ban plot patrol control compel repel mop split bid scrap drag
  dispel channel model signal travel stun tap
`);

const formsOf = (lemma: string): readonly (readonly [string, VerbForm])[] => {
  const endsInE = lemma.endsWith('e');
  const endsInY = /[^aeiou]y$/.test(lemma);
  const stem = DOUBLING.has(lemma) ? lemma + lemma.at(-1)! : lemma;
  const third = /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const regular = endsInY ? `${lemma.slice(0, -1)}ied` : `${endsInE ? lemma : `${stem}e`}d`;
  const [past, en] = Object.hasOwn(IRREGULAR, lemma) ? IRREGULAR[lemma]!.split(' ') : [regular, regular];
  const withoutE = endsInE && !/(?:ee|ye)$/.test(lemma) ? lemma.slice(0, -1) : stem;
  const ingStem = lemma.endsWith('ie') ? `${lemma.slice(0, -2)}y` : withoutE;
  return [
    [lemma, 'base'],
    [endsInY ? `${lemma.slice(0, -1)}ies` : third, 's'],
    [past!, 'past'],
    [en!, 'en'],
    [`${ingStem}ing`, 'ing'],
    ...(DOUBLING.has(lemma)
      ? ([
          [`${lemma}ed`, 'past'],
          [`${lemma}ed`, 'en'],
          [`${lemma}ing`, 'ing'],
        ] as const)
      : []),
  ];
};

/** Readings of words as verbs, by the word in small letters. */
export type VerbLexicon = ReadonlyMap<string, readonly VerbReading[]>;

/**
 * The forms of the common verbs of news texts and of some more.
 *
 * @param more Lemmas in small letters.
 */
export function verbLexicon(more: Iterable<string> = []): VerbLexicon {
  const lexicon = new Map<string, VerbReading[]>();
  for (const lemma of new Set([...COMMON_VERBS, 'be', 'have', 'do', ...more]))
    for (const [word, form] of formsOf(lemma)) {
      const readings = lexicon.get(word) ?? [];
      if (!readings.some((reading) => reading.lemma === lemma && reading.form === form)) readings.push({ lemma, form });
      lexicon.set(word, readings);
    }
  lexicon.set('has', [{ lemma: 'have', form: 's' }]);
  lexicon.set('is', [{ lemma: 'be', form: 's' }]);
  lexicon.set('are', [{ lemma: 'be', form: 's' }]);
  lexicon.set('were', [{ lemma: 'be', form: 'past' }]);
  return lexicon;
}
