/**
 * Verbs, nouns and adjectives that govern others: “urged A to …”, “its plan to …”, “is ready to …”. In the base form.
 */
import { wordSet } from './word-set.js';

export const ASKING = wordSet(`
  urge ask call appeal press plead request beg invite encourage demand want need expect petition exhort implore
  pressure lobby tell order instruct persuade convince require advise push direct pressurise
  recommend challenge wish like summon warn
`);
/** Of these, those that never speak of what the subject will do. */
export const URGING = wordSet('urge call appeal press plead encourage order instruct advise recommend exhort implore');
/** Of these, those that ask nothing. */
export const EXPECTING = wordSet('expect');
/** “forced A to cut ties”: it is done. */
export const CAUSING = wordSet('prompt cause lead drive force compel help');
/** “allowed A to arm B”: whether A does is not told. */
export const PERMITTING = wordSet('allow permit enable forbid let');
export const WILLING = wordSet(`
  pledge vow promise offer plan threaten consider prepare hope intend agree try want seek aim undertake
  mull weigh propose wish volunteer expect swear need ask demand love like commit
`);
export const PLEDGING = wordSet('pledge vow swear promise commit continue keep agree');
export const UNWILLING = wordSet('refuse decline fail hesitate forbid avoid neglect');
export const ENDING = wordSet('stop cease halt end quit');
export const THROUGH = wordSet(`
  continue begin start come move go help vote rush decide choose manage use happen proceed appear seem choose join step
`);
export const HEARSAY = wordSet('say believe think understand report know allege suspect rumour');
export const DENYING = wordSet('deny reject dismiss refute disavow rebut');
export const CONSIDERING = wordSet('consider mull threaten propose suggest discuss contemplate');
export const BEGINNING = wordSet('begin start keep continue resume favour admit confirm');
export const BLAMING = wordSet(`
  accuse suspect charge blame criticise criticize condemn denounce slam fault rebuke upbraid lambast berate attack
  reprimand implicate
`);
/** What is done to somebody for what he did: it was he who did it. */
export const PUNISHING = wordSet(`
  thank praise commend applaud sanction punish threaten suspend arrest detain jail expel dismiss oust depose indict
  prosecute convict sentence blacklist kill target reward honour honor
`);
export const PREVENTING = wordSet('stop prevent ban bar block deter dissuade discourage');

export const PLANS = wordSet(
  `
  vow intention wish readiness willingness offer threat proposal need right permission consent approval mandate
  bid push pressure chance opportunity bill resolution obligation responsibility duty commitment desire motion
  time way
`,
  'plan promise pledge call demand appeal attempt request',
);
export const REFUSALS = wordSet('refusal failure reluctance unwillingness inability');
export const DECISIONS = wordSet(`
  decision move vote step deal agreement order decree law choice announcement effort efforts
`);
export const READY = wordSet(
  `
  ready willing prepared set due likely expected poised keen eager able bound obliged determined committed
  unlikely free first last only quick slow happy proud supposed welcome poised slated scheduled inclined
`,
);
export const NOT_READY = wordSet('unwilling reluctant unable loath hesitant unlikely unprepared');
/** “demanded that A recognise B”. */
export const DEMANDING = wordSet('demand insist urge request propose recommend ask suggest');
/** Of these, those by which one binds oneself. */
export const PLEDGES = /^(?:pledges?|promise|vow|commitment)$/;
/** “the idea of arming A” */
export const IDEAS = wordSet(
  'chance intention talk',
  'idea possibility prospect hope option goal aim fear risk danger',
);
/** “claims about A arming B” */
export const CLAIMS = wordSet('evidence', 'claim allegation accusation report charge suspicion rumour rumor story');
/** “ceased to recognise”, but not “stopped to eat”. */
export const CEASING = wordSet('cease');
/** Texts that say what their author does: “issued a statement backing B”. */
export const SPEAKING_FOR = wordSet(
  'communique speech law decree bill',
  'statement letter resolution declaration motion message editorial agreement document petition treaty',
);
/** “blocked a statement backing B”. */
export const BLOCKING = wordSet('block veto reject oppose condemn criticise criticize denounce withdraw dismiss');
/** “scrapped its plan to arm A”. */
export const SCRAPPING = wordSet('scrap cancel abandon drop shelve ditch');
/** “A has troops in B”. */
export const KEEPING = wordSet('have keep maintain station deploy send base');
