/**
 * The words that carry relations: one table. A row says which verbs or nouns, in which construction, mean which
 * relation; a new row is all that a new word needs. The constructions are in `verb-frames.ts`, `transfer-frames.ts`,
 * `noun-frames.ts` and `word-frames.ts`.
 */
import { AID_HEADS, SUPPORT_NOUNS, TIES } from './word-lists.js';
import { wordSet } from './word-set.js';

/**
 * The rules by which statements are proposed, each a key for words in the languages of the interface: `verb` “A backs
 * B”; `verb-preposition` “A sides with B”; `verb-noun` “A pledges support for B”; `received` “B has the backing of A”;
 * `legitimacy` “A considers B the lawful president”; `transfer` “A sends weapons to B”; `diplomats` “A orders its
 * diplomats out of B”; `noun` “A's support for B”; `compound` “A-backed B”; `pro` “pro-B A”; `loyal` “A, loyal to B”;
 * `ally` “B's backer A”; `followers` “supporters of B”; `asked` “A urges others to recognise B”; `likewise` “A did the
 * same”.
 */
export const RULES = [
  'verb',
  'verb-preposition',
  'verb-noun',
  'received',
  'legitimacy',
  'transfer',
  'diplomats',
  'noun',
  'compound',
  'pro',
  'loyal',
  'ally',
  'followers',
  'asked',
  'likewise',
] as const;
export type Rule = (typeof RULES)[number];

const NONE: ReadonlySet<string> = new Set();

/** A verb that means a relation in one construction. */
export interface VerbPattern {
  readonly relation: string;
  /**
   * `object`: the object is the other actor; `preposition`: the phrase after a preposition; `noun`: a noun follows, and
   * then a preposition with the other actor; `received`: the same, but the subject gets it from the other actor.
   */
  readonly frame: 'object' | 'preposition' | 'noun' | 'received';
  /** In the infinitive. */
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /**
   * `ended`: it holds no longer; `denied`: it is refused; `wished`: it is sought; `kept`: it goes on; `thanked`: the
   * object gives it, and is thanked; `asked`: who asks for it supports the other actor, and who is asked does not.
   */
  readonly effect?: 'ended' | 'denied' | 'wished' | 'thanked' | 'kept' | 'asked';
  /** Whether both have to be persons, states or organisations, as where one praises the other. */
  readonly isAmongLeaders?: boolean;
  /** Whether it says nothing of the object where a single act or quality follows: “praised B for …”. */
  readonly isWhole?: boolean;
  /** Whether the object has to be followed by “as”. */
  readonly needsAs?: boolean;
  /** Whether the noun has to be of military matters: “military aid”. */
  readonly isMilitary?: boolean;
  /** Whether it has to be done to forces, fighters or states. */
  readonly isOfFighters?: boolean;
  /** Whether forces have to do it, or it has to be done against somebody. */
  readonly isByForces?: boolean;
}

const row = (
  relation: string,
  frame: VerbPattern['frame'],
  verbs: string,
  more: Partial<Omit<VerbPattern, 'relation' | 'frame' | 'verbs'>> = {},
): VerbPattern => ({ relation, frame, verbs: wordSet(verbs), nouns: NONE, prepositions: NONE, ...more });

const FOR = wordSet('for to of behind with toward towards');
const SUPPORT_WORDS = SUPPORT_NOUNS;
const RECOGNITION_WORDS = wordSet('recognition');
const GAINING =
  'have enjoy win get receive gain retain secure command obtain keep attract earn garner draw benefit rely depend';
/** Verbs that go with “in support of”. */
export const STANDING =
  'stand come speak march rally act vote demonstrate issue campaign mobilise mobilize fight protest be';
const SEEKING = 'need seek want request solicit';

/** Verbs with their relations. */
export const VERB_PATTERNS: readonly VerbPattern[] = [
  row('support', 'object', 'support back endorse prop bolster shore bankroll sponsor fund finance aid abet'),
  row('support', 'object', 'praise hail commend laud applaud', { isAmongLeaders: true, isWhole: true }),
  row('support', 'preposition', 'defect', { prepositions: wordSet('to') }),
  row('support', 'preposition', 'declare', { prepositions: wordSet('for') }),
  row('support', 'noun', 'hand cede transfer yield relinquish', {
    nouns: wordSet('power control'),
    prepositions: wordSet('to'),
    effect: 'asked',
  }),
  row('support', 'preposition', 'stand side rally ally align line unite sympathise sympathize siding queue', {
    prepositions: wordSet('with by behind alongside around'),
  }),
  row('support', 'preposition', 'align ally', { prepositions: wordSet('to') }),
  row('support', 'preposition', 'swing fall get throw mobilise mobilize', { prepositions: wordSet('behind') }),
  row(
    'support',
    'noun',
    `
      pledge declare voice express offer reaffirm reiterate lend give throw swear vow promise announce extend
      proclaim confirm renew affirm state repeat show signal underline underscore restate bring put provide
      owe convey deliver grant demonstrate stress send emphasise emphasize chant
    `,
    { nouns: SUPPORT_WORDS, prepositions: FOR },
  ),
  row('support', 'noun', 'pledge promise vow', { nouns: wordSet('help assistance'), prepositions: wordSet('for to') }),
  row('support', 'noun', STANDING, {
    nouns: wordSet('solidarity support defence defense favour favor aid rescue'),
    prepositions: wordSet('with of to'),
  }),
  row('support', 'noun', 'throw cast', { nouns: wordSet('lot'), prepositions: wordSet('with') }),
  row('support', 'noun', 'switch shift transfer', { nouns: SUPPORT_WORDS, prepositions: wordSet('to') }),
  row('support', 'noun', 'maintain continue keep retain', { nouns: SUPPORT_WORDS, prepositions: FOR, effect: 'kept' }),
  row('support', 'noun', 'withdraw end drop cut', {
    nouns: SUPPORT_WORDS,
    prepositions: wordSet('for from to of'),
    effect: 'ended',
  }),
  row('support', 'noun', 'withhold refuse deny', {
    nouns: SUPPORT_WORDS,
    prepositions: wordSet('for from to'),
    effect: 'denied',
  }),
  row('support', 'received', GAINING, { nouns: SUPPORT_WORDS, prepositions: wordSet('of from by') }),
  row('support', 'received', SEEKING, { nouns: SUPPORT_WORDS, prepositions: wordSet('of from by'), effect: 'wished' }),
  row('support', 'received', 'lose', { nouns: SUPPORT_WORDS, prepositions: wordSet('of from by'), effect: 'ended' }),
  row('support', 'received', 'thank', { nouns: SUPPORT_WORDS, effect: 'thanked' }),

  row('recognition', 'object', 'recognise recognize'),
  row('recognition', 'object', 'acknowledge accept', { needsAs: true }),
  row('recognition', 'object', 'derecognise derecognize', { effect: 'ended' }),
  row('recognition', 'noun', 'grant give extend accord offer confer announce', {
    nouns: RECOGNITION_WORDS,
    prepositions: wordSet('to of for upon on'),
  }),
  row('recognition', 'noun', 'switch shift transfer move', {
    nouns: wordSet('recognition ties relations'),
    prepositions: wordSet('to'),
  }),
  row('recognition', 'noun', 'maintain keep reaffirm retain renew reiterate', {
    effect: 'kept',
    nouns: RECOGNITION_WORDS,
    prepositions: wordSet('of'),
  }),
  row('recognition', 'noun', 'withdraw revoke rescind end cancel suspend drop recall annul reverse', {
    nouns: RECOGNITION_WORDS,
    prepositions: wordSet('of from to for'),
    effect: 'ended',
  }),
  row('recognition', 'noun', 'withhold refuse deny', {
    nouns: RECOGNITION_WORDS,
    prepositions: wordSet('of from to for'),
    effect: 'denied',
  }),
  row('recognition', 'received', GAINING, { nouns: RECOGNITION_WORDS, prepositions: wordSet('from by of') }),
  row('recognition', 'received', SEEKING, {
    nouns: RECOGNITION_WORDS,
    prepositions: wordSet('from by of'),
    effect: 'wished',
  }),

  row('severed-ties', 'noun', 'cut sever break suspend end rupture terminate dissolve halt freeze', {
    nouns: TIES,
    prepositions: wordSet('with to from between'),
  }),

  row('security-aid', 'object', 'arm rearm'),
  row('security-aid', 'object', 'train equip', { isOfFighters: true }),
  row('security-aid', 'object', 'protect safeguard defend shield assist help', { isByForces: true }),
  row('security-aid', 'preposition', 'fight battle', { prepositions: wordSet('alongside') }),
  row('security-aid', 'preposition', 'contribute', { prepositions: wordSet('to') }),
  row('security-aid', 'noun', 'beef boost strengthen provide bolster reinforce tighten increase', {
    nouns: wordSet('security protection'),
    prepositions: wordSet('for to'),
  }),
  row('security-aid', 'received', GAINING, {
    nouns: AID_HEADS,
    prepositions: wordSet('from by'),
    isMilitary: true,
  }),
  row('security-aid', 'received', 'seek request need want', {
    nouns: AID_HEADS,
    prepositions: new Set(['from']),
    isMilitary: true,
    effect: 'wished',
  }),
  row('security-aid', 'noun', 'suspend halt end stop cut freeze cancel terminate pause', {
    nouns: AID_HEADS,
    prepositions: wordSet('to for'),
    isMilitary: true,
    effect: 'ended',
  }),
  row('security-aid', 'noun', 'continue maintain resume keep reduce restore double', {
    nouns: AID_HEADS,
    prepositions: wordSet('to for'),
    isMilitary: true,
    effect: 'kept',
  }),
  row('security-aid', 'noun', 'withhold refuse deny', {
    nouns: AID_HEADS,
    prepositions: wordSet('from to for'),
    isMilitary: true,
    effect: 'denied',
  }),
];

/** A noun that means a relation by itself: “A's support for B”, “recognition of B by A”. */
export interface NounPattern {
  readonly relation: string;
  readonly nouns: ReadonlySet<string>;
  /** Before the one who receives it. */
  readonly toPrepositions: ReadonlySet<string>;
  /** Before the one who gives it. */
  readonly fromPrepositions: ReadonlySet<string>;
  readonly isMilitary?: boolean;
}

export const NOUN_PATTERNS: readonly NounPattern[] = [
  {
    relation: 'support',
    nouns: wordSet('support backing endorsement solidarity loyalty allegiance fealty patronage'),
    toPrepositions: wordSet('for to with'),
    fromPrepositions: wordSet('from by'),
  },
  {
    relation: 'recognition',
    nouns: wordSet('recognition'),
    toPrepositions: wordSet('of'),
    fromPrepositions: wordSet('from by'),
  },
  {
    relation: 'security-aid',
    nouns: AID_HEADS,
    toPrepositions: wordSet('to for'),
    fromPrepositions: wordSet('from by'),
    isMilitary: true,
  },
];

/** What “-backed” and the like mean; words that are not here mean nothing. */
export const HANGING_RELATIONS: Readonly<Record<string, string>> = {
  backed: 'support',
  supported: 'support',
  funded: 'support',
  sponsored: 'support',
  financed: 'support',
  allied: 'support',
  aligned: 'support',
  loyal: 'support',
  recognised: 'recognition',
  recognized: 'recognition',
  armed: 'security-aid',
  trained: 'security-aid',
  equipped: 'security-aid',
  supplied: 'security-aid',
};

/** Verbs by which weapons, troops or military aid go to somebody. */
export const TRANSFER_VERBS = wordSet(`
  approve pass announce authorise authorize give send supply provide deliver donate ship airlift sell offer
  contribute dispatch deploy extend grant lend fly furnish transfer rush promise pledge funnel smuggle commit
  station base increase boost resume expand channel hand step move export earmark allocate arrive land gift
  unveil sign clear order pour parachute truck
`);
/** Of these, those after which it is not yet done. */
export const PROMISING_VERBS = wordSet('offer promise pledge commit');
/** Verbs that say what troops or weapons are sent for. */
export const HELPING_VERBS = wordSet(`
  help support defend protect guard assist back prop bolster aid stabilise stabilize shield train reinforce
  secure shore rescue save strengthen advise
`);
/** Verbs by which somebody is held to be something: “considers B the lawful president”. */
export const HOLDING_VERBS = wordSet(`
  regard consider view treat accept declare proclaim call describe see name hail deem recognise recognize label
  acknowledge brand
`);

/** The infinitives of all verbs of the tables. */
export function patternVerbs(more: readonly VerbPattern[] = []): string[] {
  const all = [...VERB_PATTERNS, ...more].flatMap(({ verbs }) => [...verbs]);
  return [...all, ...TRANSFER_VERBS, ...HELPING_VERBS, ...HOLDING_VERBS];
}

/** A relation that a dataset declares, with the words that carry it in English. */
export interface DeclaredRelation {
  readonly id: string;
  readonly words?: readonly string[] | undefined;
}

const PREPOSITION = wordSet(`
  on against with between for to of from by over in into behind upon at about
`);

/**
 * The patterns of a declared relation. Its words are verbs in the infinitive, alone (“sanction”), with a preposition
 * (“mediate between”), or with a noun and a preposition (“impose sanctions on”). A verb is also read as a noun: “A's
 * sanctions against B”.
 */
export function declaredPatterns(relations: readonly DeclaredRelation[]): {
  readonly verbs: readonly VerbPattern[];
  readonly nouns: readonly NounPattern[];
} {
  const verbs: VerbPattern[] = [];
  const nouns: NounPattern[] = [];
  for (const { id, words = [] } of relations)
    for (const entry of words) {
      const [verb, ...rest] = entry.toLowerCase().trim().split(/\s+/);
      if (verb === undefined || verb === '') continue;
      const preposition = rest.length > 0 && PREPOSITION.has(rest.at(-1)!) ? rest.at(-1)! : null;
      const noun = preposition === null ? rest.at(-1) : rest.at(-2);
      const prepositions = new Set(preposition === null ? ['on', 'against', 'to', 'with'] : [preposition]);
      if (noun !== undefined) {
        const both = new Set([noun, noun.endsWith('s') ? noun.slice(0, -1) : `${noun}s`]);
        verbs.push({ relation: id, frame: 'noun', verbs: new Set([verb]), nouns: both, prepositions });
        nouns.push({
          relation: id,
          nouns: both,
          toPrepositions: wordSet('on against to for with'),
          fromPrepositions: wordSet('from by'),
        });
      } else if (preposition === null) {
        verbs.push({ relation: id, frame: 'object', verbs: new Set([verb]), nouns: NONE, prepositions: NONE });
        nouns.push({
          relation: id,
          nouns: new Set([verb, `${verb}s`]),
          toPrepositions: wordSet('on against of to for'),
          fromPrepositions: wordSet('from by'),
        });
      } else verbs.push({ relation: id, frame: 'preposition', verbs: new Set([verb]), nouns: NONE, prepositions });
    }
  return { verbs, nouns };
}
