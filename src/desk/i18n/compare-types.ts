/** The texts for comparing one's own coding with that of another coder. */
import type { ComparedKind } from '../core/compare.js';
import type { AGREEMENT_NUMBERS } from '../core/comparison-numbers.js';

export interface CompareWords {
  /** Entry of the menu, which ends in "…"; the name of the pane on a phone; and the heading. */
  readonly open: string;
  readonly tab: string;
  readonly title: string;
  readonly close: string;
  readonly notLoaded: string;
  /** Before a file is chosen. */
  readonly intro: string;
  readonly chooseFile: string;
  readonly chooseOther: string;
  readonly fileHint: string;
  /** Writes a hash of the text into one's own dataset, and what it is good for. */
  readonly fingerprint: string;
  readonly fingerprintHint: string;
  /** What can be wrong with a file. */
  notDataset(file: string): string;
  noStatements(file: string): string;
  /** Statements of a dataset with errors that were left out. */
  faults(errors: number): string;
  readonly otherText: string;
  /** Whether it is the same text. */
  readonly sameText: string;
  readonly differentText: string;
  readonly noText: string;
  quotesFound(found: number, all: number): string;
  /** Before one's own coding is called done: nothing of the other one is shown. */
  readonly blind: string;
  unfinished(count: number): string;
  /** Paragraphs that are neither coded nor marked, by their numbers as one text, such as "2, 5, 7". */
  notRead(count: number, numbers: string): string;
  readonly allRead: string;
  readonly done: string;
  readonly doneHint: string;
  readonly isDone: string;
  /** Who coded what. */
  readonly otherCoder: string;
  readonly mine: string;
  readonly theirs: string;
  /** Actors of the other coder. */
  actors(unmatched: number, all: number): string;
  readonly actorsHint: string;
  readonly nobody: string;
  /** Label of the list of one's own actors for one of the other coder. */
  sameAs(name: string): string;
  /** The numbers. `units` is "13 pairs" and the like. */
  readonly numbers: string;
  readonly numbersHint: string;
  readonly measure: Readonly<Record<(typeof AGREEMENT_NUMBERS)[number], string>>;
  readonly value: string;
  readonly basis: string;
  readonly units: Readonly<Record<(typeof AGREEMENT_NUMBERS)[number], (n: number) => string>>;
  /** The list. */
  readonly show: string;
  undecided(count: number): string;
  all(count: number): string;
  readonly kinds: Readonly<Record<ComparedKind, string>>;
  readonly empty: string;
  readonly showInText: string;
  readonly adopt: string;
  readonly adoptInstead: string;
  readonly adopted: string;
  readonly dismiss: string;
  readonly reason: string;
  dismissed(reason: string): string;
  readonly takeBack: string;
  readonly downloadList: string;
}
