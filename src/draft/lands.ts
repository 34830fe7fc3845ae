/** Lands: those that few recognise, and the nouns that go before the name of a land. */
import type { ActorEntry, Register } from './register.js';
import { wordSet } from './word-set.js';

/** Lands whose statehood is contested, by their keys: only they are recognised with what happens in them. */
const CONTESTED = new Set(
  `XK|TW|PS|abkhazia|south ossetia|transnistria|chechnya|somaliland|northern cyprus|nagorno-karabakh|katanga|biafra|
  tibet|catalonia|iraqi kurdistan|sahrawi arab democratic republic|donetsk people's republic|luhansk people's republic`
    .split('|')
    .map((land) => `state:${land.trim()}`),
);

export const isContested = ({ key }: ActorEntry): boolean => CONTESTED.has(key);
/** Whether a land is contested, or has no code: few recognise it, or it is no more. */
const isUnlisted = (land: ActorEntry): boolean => isContested(land) || /^state:[^A-Z]/.test(land.key);

/** What goes before “of” and the name of a land that is no part of another one: “the republic of Kenya”. */
const WHOLES = wordSet('republic kingdom colony country nation island state emirate sultanate');
/** The same of lands that are parts of others: “the region of Abkhazia”, but not “a region of Georgia”. */
const PARTS = wordSet('region territory province enclave area entity statelet');

export const isWhole = (head: string): boolean => WHOLES.has(head);

/** Whether “HEAD of LAND” is the land itself. */
export const isLandItself = (head: string, land: ActorEntry): boolean =>
  land.kind === 'state' && (WHOLES.has(head) || (PARTS.has(head.replace(/s$/, '')) && isUnlisted(land)));

/** States that are called by what they are. */
const MONARCHIES: Readonly<Record<string, string>> = { kingdom: 'SA JO MA BH TH KH LS SZ BT TO', emirate: 'QA KW' };

/** “the region” after a contested land, “the kingdom”: the only one of which the article tells; null without one. */
export const landCalled = (head: string, register: Register): ActorEntry | null => {
  const codes = Object.hasOwn(MONARCHIES, head) ? MONARCHIES[head]!.split(' ') : null;
  if (codes !== null) return register.only('state:', ({ country = '' }) => codes.includes(country));
  if (!PARTS.has(head) && head !== 'island') return null;
  return register.only('state:', (land) => isContested(land) && (head !== 'island' || land.country === 'TW'));
};

/** “the two regions”: the only two lands of the article that are contested or have no code; null for other words. */
export function landsCalled(head: string, register: Register): readonly ActorEntry[] | null {
  const lands = PARTS.has(head.replace(/s$/, '')) ? register.all('state:', isUnlisted) : [];
  return lands.length === 2 ? lands : null;
}

/** What happens in a land; who recognises it recognises the land, if it is contested. */
export const EVENTS = wordSet('outcome referendum plebiscite', 'result vote election poll');
