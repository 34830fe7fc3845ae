/** The texts of the review of proposed statements. They are loaded with it. */
import type { Proposer } from '../../draft/combine.js';
import type { Rule } from '../../draft/patterns.js';
import type { Unsure } from '../core/review.js';
import type { Edit } from '../core/types.js';

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
}
