/**
 * The event ontologies CAMEO (Schrodt 2012, "CAMEO Conflict and Mediation Event Observations Codebook",
 * version 1.1b3) and PLOVER (Halterman et al. 2023, "PLOVER and POLECAT: A New Political Event Ontology and
 * Dataset"), and what their codes become here.
 */
import { BUILT_IN_RELATIONS } from '../data/vocabulary.js';

/** The four classes of events by verbal or material, cooperation or conflict (Duval and Thompson 1980). */
export const QUAD_CLASSES = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
] as const;
export type QuadClass = (typeof QUAD_CLASSES)[number];

/** The root categories of CAMEO in the order of their codes, 01 to 20. */
export const CAMEO_ROOTS = [
  'Make public statement',
  'Appeal',
  'Express intent to cooperate',
  'Consult',
  'Engage in diplomatic cooperation',
  'Engage in material cooperation',
  'Provide aid',
  'Yield',
  'Investigate',
  'Demand',
  'Disapprove',
  'Reject',
  'Threaten',
  'Protest',
  'Exhibit military posture',
  'Reduce relations',
  'Coerce',
  'Assault',
  'Fight',
  'Engage in unconventional mass violence',
] as const;

/** The event types of PLOVER, each with its class. */
export const PLOVER_TYPES: Readonly<Record<string, QuadClass>> = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
};

/** How codes become relations: by the four classes, by root category or event type, or each code by itself. */
export const RELATION_GROUPINGS = ['quad', 'root', 'code'] as const;
export type RelationGrouping = (typeof RELATION_GROUPINGS)[number];

/** The codes of three digits that the codebook divides further. */
const DIVIDED: ReadonlySet<string> = new Set(
  (
    '021 023 024 025 031 033 034 035 083 084 086 087 101 103 104 105 112 121 122 123 124 131 132 138 141 142 143 144 ' +
    '145 162 166 171 172 182 183 195 204'
  ).split(' '),
);

/**
 * Whether a text is a code of CAMEO: a root from 01 to 20, with one more digit, or with two where the codebook has such
 * codes. Most years are none.
 */
export function isCameoCode(text: string): boolean {
  if (text.length === 4) return DIVIDED.has(text.slice(0, 3)) && /[1-6]$/.test(text);
  return /^(?:(?:0[1-9]|1\d)\d?|20[0-4]?)$/.test(text);
}

/**
 * A code of CAMEO as the codebook writes it. Spreadsheets take codes for numbers and drop the zero in front of them.
 *
 * @returns null for what is no code.
 */
export function cameoCode(text: string): string | null {
  if (isCameoCode(text)) return text;
  return /^[1-9]\d{0,2}$/.test(text) && isCameoCode(`0${text}`) ? `0${text}` : null;
}

/** What a code of one of the two ontologies is, before it is grouped. */
export interface EventCode {
  /** The code in the form of its codebook, such as `0231` or `CONSULT`. */
  readonly code: string;
  /** The root of a code of CAMEO, such as `02`; the event type of PLOVER itself. */
  readonly root: string;
  /** The name of the root. */
  readonly rootLabel: string;
  readonly quad: QuadClass;
  /** The id of the built-in relation that covers the code, if there is one. */
  readonly builtIn: string | undefined;
}

/** The event of a code of CAMEO or of an event type of PLOVER; null for anything else. */
export function eventOfCode(text: string): EventCode | null {
  const given = text.trim();
  const code = cameoCode(given);
  if (code !== null) {
    const root = code.slice(0, 2);
    const builtIn = BUILT_IN_RELATIONS.find(({ cameo }) => cameo.some((each) => code.startsWith(each)))?.id;
    return { code, root, rootLabel: CAMEO_ROOTS[Number(root) - 1]!, quad: quadOfRoot(Number(root)), builtIn };
  }
  const type = given.toUpperCase();
  if (!Object.hasOwn(PLOVER_TYPES, type)) return null;
  const builtIn = type === 'SUPPORT' ? 'support' : undefined;
  return { code: type, root: type, rootLabel: sentenceCase(type), quad: PLOVER_TYPES[type]!, builtIn };
}

/** The class of a root of CAMEO, as GDELT has them ("The GDELT Event Database Data Format Codebook", version 2.0). */
function quadOfRoot(root: number): QuadClass {
  if (root <= 5) return 'verbal-cooperation';
  if (root <= 8) return 'material-cooperation';
  return root <= 13 ? 'verbal-conflict' : 'material-conflict';
}

export function sentenceCase(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}
