/** The texts of those parts of the desk that are loaded when they are used. */
import type { ModelFault } from '../../draft/language-model/ask-model.js';
import type { DropReason } from '../../draft/language-model/verify-answer.js';
import type { Rule } from '../../draft/patterns.js';
import type { Proposer } from '../../draft/combined-proposals.js';
import type { Unsure } from '../core/review.js';
import type { Edit } from '../core/types.js';
import type { Marker } from '../../data/vocabulary.js';

export interface LateDeskWords {
  readonly relations: RelationWords;
  readonly review: ReviewWords;
}

/** The dialog in which relations of one's own are edited. */
export interface RelationWords {
  /** Which relations cannot be changed. */
  readonly builtIn: string;
  /** When one of one's own can be deleted. */
  readonly deletable: string;
  /** Instead of the list, if there are none. */
  readonly none: string;
  /** The sign that tells the lines of a relation apart without colours, and what it may be. */
  readonly marker: string;
  readonly markers: Readonly<Record<Marker, string>>;
}

/** The review of proposed statements. */
export interface ReviewWords {
  /** Heading of the form with a proposal; `left` proposals are still to be decided, this one counts. */
  title(left: number): string;
  readonly accept: string;
  readonly reject: string;
  /** Button that opens the next proposal without a decision on this one. */
  readonly skip: string;
  /** Button that takes the last decision back. */
  readonly undo: string;
  /** Before the first proposal is open. */
  readonly next: string;
  /** Said after a decision. */
  readonly accepted: string;
  readonly rejected: string;
  undone(edit: Edit): string;
  /** How many proposals are left: complete ones, and those with one actor only. */
  found(complete: number, incomplete: number): string;
  /** Said after a paragraph. */
  inParagraph(proposals: number): string;
  readonly none: string;
  readonly allDecided: string;
  readonly otherLanguage: string;
  readonly reading: string;
  readonly cancel: string;
  /** Button that ends the review. */
  readonly end: string;
  /** Tick that shows the picture as it would be with all proposals, and what is said beside it. */
  readonly preview: string;
  readonly previewNote: string;
  restore(rejected: number): string;
  readonly restored: string;
  readonly proposers: Readonly<Record<Proposer, string>>;
  /** Why the rules propose it: the word of the text, and what the rule says. */
  because(trigger: string, rule: string): string;
  /** What each rule says, within a sentence. */
  readonly rules: Readonly<Record<Rule, string>>;
  unsure(parts: readonly Unsure[]): string;
  readonly incomplete: string;
  readonly notLoaded: string;
  /** Button that opens the dialog for a language model. */
  readonly askModel: string;
  readonly model: ModelWords;
  /** After a model has answered: how many of its statements the text bears out. */
  answered(statements: number): string;
  /** Why others were dropped; `count` of them. */
  readonly dropped: Readonly<Record<DropReason, (count: number) => string>>;
}

/** The dialog in which a language model is asked. */
export interface ModelWords {
  readonly title: string;
  readonly intro: string;
  /** On the page that may connect to no other server, and the link to the one that may. */
  readonly closedPage: string;
  readonly openPage: string;
  readonly endpoint: string;
  readonly model: string;
  readonly key: string;
  readonly keyHint: string;
  /** Heading of what will be sent. */
  readonly sent: string;
  readonly noAddress: string;
  sentTo(host: string): string;
  readonly send: string;
  sendTo(host: string): string;
  readonly cancel: string;
  readonly waiting: string;
  readonly cancelled: string;
  /** What is told of each failure; `detail` is what was found. */
  readonly faults: Readonly<Record<ModelFault, (detail: string) => string>>;
}
