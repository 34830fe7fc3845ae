/** The texts of the coding desk in one language. Relations, certainties and kinds of actors are in `src/i18n`. */
import type { Standing } from '../../data/vocabulary.js';
import type { Edit } from '../core/types.js';
import type { CompareWords } from './compare-types.js';

/** What a sentence may lack. */
export type SentenceField = 'quote' | 'from' | 'relation' | 'to' | 'standing' | 'attribution';

export interface DeskWords {
  readonly start: StartWords;
  readonly bar: BarWords;
  readonly text: TextWords;
  readonly sentence: SentenceWords;
  readonly lists: ListWords;
  readonly details: DetailWords;
  readonly compare: CompareWords;
}

/** The page before a draft is open. */
export interface StartWords {
  readonly title: string;
  readonly intro: string;
  /** Heading of the form, label of its large field, and the hint under it. */
  readonly paste: string;
  readonly article: string;
  readonly articleHint: string;
  readonly begin: string;
  readonly open: string;
  readonly openLabel: string;
  readonly sample: string;
  readonly drafts: string;
  readonly remove: string;
  removed(title: string): string;
  /** "12 statements · changed 26 November 2026, 14:05"; both parts are made by others. */
  draftDetails(statements: number, changed: string, copied: string | null): string;
  readonly neverCopied: string;
  copiedOn(when: string): string;
  readonly noStorage: string;
  readonly empty: string;
  /** `found` and `limit` in MB. */
  tooLarge(found: number, limit: number): string;
  tooManyParagraphs(found: number, limit: number): string;
  readonly brokenLines: string;
  readonly joinLines: string;
  readonly keepLines: string;
  readonly tryAgain: string;
}

/** The bar at the top. */
export interface BarWords {
  readonly desk: string;
  readonly explorer: string;
  readonly drafts: string;
  readonly untitled: string;
  readonly language: string;
  readonly theme: string;
  readonly auto: string;
  readonly light: string;
  readonly dark: string;
  readonly undo: string;
  readonly redo: string;
  readonly details: string;
  readonly download: string;
  readonly downloadDataset: string;
  readonly downloadPicture: string;
  readonly downloadTable: string;
  /** Where the draft is kept. */
  readonly kept: string;
  readonly keeping: string;
  readonly notKept: string;
  readonly elsewhere: string;
  readonly goOn: string;
  readonly lastCopy: string;
  readonly noCopy: string;
  /** Menu with what is seldom needed. */
  readonly more: string;
  readonly textTab: string;
  readonly graphTab: string;
  readonly listsTab: string;
}

/** The text of the article. */
export interface TextWords {
  readonly label: string;
  readonly hint: string;
  readonly code: string;
  readonly choose: string;
  readonly chooseFirst: string;
  readonly chooseLast: string;
  readonly type: string;
  readonly find: string;
  readonly notFound: string;
  /** Words that are nearly the typed ones. */
  nearest(words: string, paragraph: number): string;
  readonly take: string;
  readonly oneParagraph: string;
  paragraph(number: number): string;
  statements(count: number): string;
  readonly unread: string;
  none(reason: string): string;
  readonly noneButton: string;
  readonly noneTitle: string;
  readonly noneReason: string;
  /** What is chosen, for screen readers: the words, and how many they are. */
  chosen(words: string, count: number): string;
  coded(coded: number, all: number): string;
  readonly noText: string;
  readonly pasteAgain: string;
  /** After the text was replaced: how many quotes are not in it. */
  notInText(quotes: number): string;
}

/** The form in which a statement is made. */
export interface SentenceWords {
  readonly title: string;
  readonly editTitle: string;
  readonly affiliationTitle: string;
  readonly who: string;
  readonly relation: string;
  readonly whom: string;
  readonly affiliation: string;
  readonly belongsTo: string;
  readonly role: string;
  readonly standing: string;
  /** The rules by which a certainty is chosen, in the order in which they are asked: the first that fits. */
  readonly rules: Readonly<Record<Standing, string>>;
  readonly swap: string;
  readonly otherWords: string;
  readonly more: string;
  readonly attribution: string;
  readonly attributionHint: string;
  readonly when: string;
  readonly whenHint: string;
  readonly date: string;
  readonly until: string;
  readonly dateHint: string;
  /** The place of a statement in the sequence of events, a number. */
  readonly order: string;
  readonly orderHint: string;
  readonly wrongOrder: string;
  readonly claim: string;
  readonly claimHint: string;
  readonly save: string;
  readonly close: string;
  readonly again: string;
  readonly remove: string;
  readonly kind: string;
  newActor(name: string): string;
  readonly proposals: string;
  readonly named: string;
  readonly addRelation: string;
  readonly relationName: string;
  readonly relationColor: string;
  readonly add: string;
  readonly missing: Readonly<Record<SentenceField, string>>;
  /** A date that does not exist, or is not written as one. */
  wrongDate(field: string, found: string): string;
  readonly sameActor: string;
  longQuote(words: number): string;
  readonly saved: string;
  readonly keptUnfinished: string;
  readonly deleted: string;
}

/** The lists under the graph. */
export interface ListWords {
  readonly label: string;
  statements(count: number): string;
  actors(count: number): string;
  readonly history: string;
  readonly noStatements: string;
  readonly noActors: string;
  readonly unfinished: string;
  readonly lacks: string;
  readonly edit: string;
  readonly remove: string;
  removeActor(name: string, statements: number): string;
  readonly merge: string;
  mergeInto(name: string): string;
  /** What a merge would do; `loops` statements would lead from the actor to itself. */
  mergePreview(keep: string, gone: string, statements: number, loops: number): string;
  readonly cancel: string;
  readonly name: string;
  readonly aliases: string;
  readonly country: string;
  readonly edits: Readonly<Record<Edit, string>>;
  readonly undone: string;
  readonly graphEmpty: string;
  /** Button that places all actors anew. */
  readonly tidyUp: string;
  problems(count: number): string;
  readonly noProblems: string;
  /** Two actors that may be the same. */
  maybeSame(first: string, second: string): string;
}

/** The dialog with title and source. */
export interface DetailWords {
  readonly title: string;
  readonly graphTitle: string;
  readonly description: string;
  readonly articleTitle: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
  readonly articleLanguage: string;
  readonly coder: string;
  readonly license: string;
  readonly close: string;
  /** Heading of what can be done with the text itself. */
  readonly text: string;
  /** How much of the article is quoted: a share such as "12%", and the number of words of the longest quote. */
  quoted(share: string, words: number): string;
  readonly quotedMuch: string;
  readonly replace: string;
  readonly replaceHint: string;
  readonly forget: string;
  readonly forgetHint: string;
}
