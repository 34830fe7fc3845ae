/** Which pronouns fit an actor. */
import type { ActorEntry } from './register.js';

export const isPerson = ({ kind }: ActorEntry): boolean => kind === 'person';
/** Whether “it” may mean the actor. */
export const isThing = ({ kind }: ActorEntry): boolean =>
  kind === 'state' || kind === 'organisation' || kind === 'armed-forces';
