/** Counts the keys that coding a dataset anew takes, with the proposals of the desk and a coder who chooses perfectly. */
import type { Dataset } from '../../../../src/data/parse-dataset.js';
import type { ActorKind } from '../../../../src/data/vocabulary.js';
import { foldText } from '../../../../src/model/fold-text.js';
import { guessKind } from '../../../../src/desk/core/kinds.js';
import type { KnownActor } from '../../../../src/desk/core/mentions.js';
import { proposeActors, type Proposal } from '../../../../src/desk/core/proposals.js';
import { placeOf } from '../../../../src/desk/core/quote-at.js';

/** How one end of a statement was entered. */
export interface EnteredActor {
  readonly id: string;
  /** Letters typed, steps down the list, Enter, and a key that corrects a wrong guess of the kind. */
  readonly keys: number;
  readonly typed: string;
  readonly place: number;
}

export interface CodedStatement {
  readonly id: string;
  readonly keys: number;
  readonly who: EnteredActor;
  readonly whom: EnteredActor;
}

/** Keys beside those for the two actors: open, relation, standing, save (§3.2 of the design). */
const OTHER_KEYS = 4;

/**
 * Codes all statements of a dataset in their order. An actor is known by the name under which it was created, and by
 * nothing else: no alias is added later.
 */
export function codeAnew(dataset: Dataset, paragraphs: readonly string[]): readonly CodedStatement[] {
  const language = dataset.language ?? 'en';
  let known: readonly (KnownActor & { readonly kind: ActorKind })[] = [];
  let recent: string[] = [];
  return dataset.statements.map(({ id, from, to, quote }) => {
    const range = placeOf(paragraphs, quote!)!;
    const enter = (wanted: string, exclude: readonly string[]): EnteredActor => {
      const actor = dataset.actors.find((each) => each.id === wanted)!;
      const names = [actor.name, ...(actor.aliases ?? [])];
      const isCreated = known.some((each) => each.id === wanted);
      const isRight = (proposal: Proposal): boolean =>
        isCreated
          ? proposal.kind === 'actor' && proposal.id === wanted
          : proposal.kind === 'new' && names.some((name) => foldText(name) === foldText(proposal.name));
      let best: (EnteredActor & { readonly name: string }) | null = null;
      for (const typed of ['', ...names.flatMap(beginningsOf)]) {
        if (best !== null && typed.length + 1 >= best.keys) continue;
        const proposals = proposeActors({
          paragraphs,
          paragraph: range.paragraph,
          range,
          actors: known,
          recent,
          query: typed,
          language,
          exclude,
        });
        const place = proposals.findIndex(isRight);
        const proposal = proposals[place];
        if (proposal === undefined) continue;
        const name = proposal.kind === 'new' ? proposal.name : '';
        const correction = proposal.kind === 'new' && guessKind(name, language) !== actor.kind ? 1 : 0;
        const keys = typed.length + place + 1 + correction;
        if (best === null || keys < best.keys) best = { id: wanted, keys, typed, place, name };
      }
      if (best === null) throw new Error(`Nothing proposes ${wanted} for ${id}.`);
      if (!isCreated) known = [...known, { id: wanted, name: best.name, aliases: [], kind: actor.kind }];
      recent = [wanted, ...recent.filter((each) => each !== wanted)];
      return best;
    };
    const who = enter(from, []);
    const whom = enter(to, [from]);
    return { id, keys: OTHER_KEYS + who.keys + whom.keys, who, whom };
  });
}

/** What may be typed of a name: its first letters, up to all of them. */
function beginningsOf(name: string): string[] {
  return Array.from({ length: name.length }, (_, i) => name.slice(0, i + 1).toLowerCase());
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
