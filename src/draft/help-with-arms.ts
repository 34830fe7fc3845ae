/** Who may help with arms, and who may praise: what kinds of actors stand on both sides of a verb. */
import type { Named } from './coordination.js';
import type { ParsedSentence } from './sentence.js';
import { EQUIPMENT } from './word-lists.js';
import { wordSet } from './word-set.js';

const LEADERS = /^(?:person|state|organisation)$/;
export const areLeaders = (...all: readonly (Named | null)[]): boolean =>
  all.every((named) => named === null || named.actors.every(({ kind }) => LEADERS.test(kind)));

/** Whether forces or their equipment are the subject: “troops”, “a French-led air force”, “British aircraft”. */
export function areForces(s: ParsedSentence, named: Named | null): boolean {
  if (named === null) return false;
  const head = s.phrases[named.to]?.head ?? '';
  return EQUIPMENT.has(head) || named.actors.every(({ kind }) => kind === 'armed-forces');
}

/** Whether all may be trained for war: neither persons nor companies, nor people of other trades. */
export const areFighters = (named: Named | null): boolean =>
  named === null ||
  named.actors.every(
    ({ kind, key, name }) =>
      /^(?:state|armed-forces)$/.test(kind) || ARMED.some((word) => `${key} ${name}`.toLowerCase().includes(word)),
  );
const ARMED = [
  ...wordSet(`
    rebel milit fighter guerrilla insurgent police soldier pilot troop guard veteran commando force separatist army
    recruit resistance opposition
  `),
];

const FIGHTING = wordSet('fight battle combat defeat repel resist retake recapture');

/** Whether an object that is not in the hands of the subject is helped to fight: “against C”, “helped B fight C”. */
export function isInFight({ chunks, phrases }: ParsedSentence, object: number): boolean {
  const next = chunks[object + 1];
  if (next?.verb?.readings.some(({ lemma, form }) => form === 'base' && FIGHTING.has(lemma)) === true) return true;
  // “helped B in the fight against C”
  const fight = next?.word === 'in' && next.kind === 'prep' ? object + 2 : -1;
  if (
    /^(?:fight|war|battle|campaign|offensive)$/.test(phrases[fight]?.head ?? '') &&
    chunks[fight + 1]?.word === 'against'
  )
    return true;
  const actors = phrases[object]?.actors ?? [];
  return next?.word === 'against' && actors.some(({ kind, key }) => kind === 'state' || key.includes(' of state:'));
}

const GUARDING = wordSet('protect guard defend secure shield rescue save reinforce evacuate');
const OWN = wordSet(
  'troops forces soldiers personnel staff citizens nationals embassy interests convoys ships shipping',
);

/** “sent tanks to C to protect its troops”, “to protect Kenyan troops” of Kenya: weapons that help nobody else. */
export function isForOwn(s: ParsedSentence, goods: number, from: Named | null): boolean {
  for (let i = goods + 1; i < s.chunks.length && i < goods + 8; i += 1) {
    const { verb, kind } = s.chunks[i]!;
    if (kind === 'stop') return false;
    if (verb?.readings.some(({ lemma }) => GUARDING.has(lemma)) !== true) continue;
    const object = s.phrases[i + 1];
    if (object === undefined || !OWN.has(object.head)) return false;
    return object.owners.every(({ key }) => from?.actors.some(({ state }) => state === key) === true);
  }
  return false;
}

/** Whether help of forces is help with arms: to others than those of their own state. */
export function areHelpedWithArms(lemma: string, from: Named, to: Named | null): boolean {
  if (/^(?:aid|abet)$/.test(lemma)) return true;
  const own = new Set(from.actors.map(({ state }) => state).filter((state) => state !== null));
  return (
    own.size > 0 &&
    to !== null &&
    to.actors.every(
      ({ kind, state, key }) =>
        (kind === 'state' || kind === 'armed-forces' || /rebel|militia|fighter|guerrilla|insurgent/.test(key)) &&
        (state === null || !own.has(state)),
    )
  );
}
