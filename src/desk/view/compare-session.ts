/** One's own coding beside that of another coder. It is compared anew when one of the two, or the text, has changed. */
import { adoptAffiliation, adoptStatement } from '../core/adopt.js';
import { codingOf, type Coding } from '../core/coding.js';
import { compareCodings, type ComparedEntry, type Comparison } from '../core/compare.js';
import { codingWhenDone, reasonOf } from '../core/comparison-edits.js';
import { agreementNumbers, type AgreementNumber } from '../core/comparison-numbers.js';
import { fromDataset } from '../core/from-dataset.js';
import { matchActors, type ActorMatches } from '../core/match-actors.js';
import type { Change, Draft } from '../core/types.js';
import type { DeskState } from './desk-state.js';
import type { OtherCoding } from './open-coding.js';

interface Compared {
  readonly comparison: Comparison;
  readonly actors: ActorMatches;
}

export class CompareSession {
  readonly other: OtherCoding;
  readonly #desk: DeskState;
  /** The name of the other coder, for what does not say who coded it. */
  coder: string;
  #paragraphs: readonly string[] | null = null;
  #theirs: Coding | null = null;
  #draft: Draft | null = null;
  #now: Compared | null = null;
  #numbers: readonly AgreementNumber[] = [];

  constructor(desk: DeskState, other: OtherCoding) {
    this.#desk = desk;
    this.other = other;
    this.coder = other.coder;
  }

  get actors(): ActorMatches {
    return this.#current().actors;
  }

  get comparison(): Comparison {
    return this.#current().comparison;
  }

  /** The numbers for one's own coding as it was when it was called done. */
  get numbers(): readonly AgreementNumber[] {
    this.#current();
    return this.#numbers;
  }

  /** Whether an entry asks for a decision. */
  isUndecided({ kind, row }: ComparedEntry): boolean {
    return kind !== 'agree' && reasonOf(this.#desk.draft, row) === '';
  }

  /** Whether both actors of what the other coder has are one of one's own, so that it cannot be adopted. */
  isLoop({ theirs }: ComparedEntry): boolean {
    const [from, to] = [theirs?.from, theirs?.to].map((id) => this.actors.get(id ?? '')?.mine ?? null);
    return from !== null && from === to;
  }

  /** The change that takes over what the other coder has, in place of one's own if there is a pair. */
  adopt(entry: ComparedEntry): Change {
    const { draft, source, paragraphs } = this.#desk;
    const replaces = entry.mine?.id ?? null;
    const options = { source, paragraphs, actors: this.actors, replaces, coder: this.coder.trim() };
    const theirs = this.other.draft;
    const { change } =
      entry.table === 'statements'
        ? adoptStatement(draft, theirs, entry.theirs!, options)
        : adoptAffiliation(draft, theirs, entry.theirs!, options);
    return change;
  }

  #current(): Compared {
    const { draft, paragraphs, source } = this.#desk;
    if (paragraphs !== this.#paragraphs || this.#theirs === null) {
      this.#theirs = codingOf(this.other.draft, this.other.source, paragraphs);
      this.#now = null;
    }
    if (this.#now !== null && draft === this.#draft) return this.#now;
    this.#paragraphs = paragraphs;
    this.#draft = draft;
    const theirs = { draft: this.other.draft, coding: this.#theirs };
    const compared = (mine: Draft): Compared => {
      const actors = matchActors(mine, theirs.draft, draft);
      return {
        comparison: compareCodings({ draft: mine, coding: codingOf(mine, source, paragraphs) }, theirs, actors),
        actors,
      };
    };
    this.#now = compared(draft);
    const then = codingWhenDone(draft);
    this.#numbers = then === null ? [] : agreementNumbers(compared(fromDataset(then)).comparison, paragraphs.length);
    return this.#now;
  }
}
