/** The texts of the coding desk in one language. Relations, certainties and kinds of actors are in `src/i18n`. */
import type { Standing } from '../../data/vocabulary.js';
import type { FileWords, PackageWords, PublishWords } from './file-types.js';
import type { SentencePart } from '../core/sentence.js';
import type { Edit } from '../core/types.js';
import type { CompareWords } from './compare-types.js';

export interface DeskWords {
  readonly start: StartWords;
  readonly bar: BarWords;
  readonly text: TextWords;
  readonly sentence: SentenceWords;
  readonly lists: ListWords;
  readonly details: DetailWords;
  readonly compare: CompareWords;
  readonly publish: PublishWords;
  readonly files: FileWords;
  readonly package: PackageWords;
  readonly story: DeskStoryWords;
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
  /** A draft of which nothing says what its edits change, or that a newer version of the desk has written. */
  readonly unreadable: string;
  readonly newer: string;
  /** A draft that is not deleted, since another tab edits it. */
  readonly inUse: string;
  /** What is stored of a draft that cannot be opened, as a file. */
  readonly downloadStored: string;
  readonly empty: string;
  /** `found` and `limit` in MB. */
  tooLarge(found: number, limit: number): string;
  tooManyParagraphs(found: number, limit: number): string;
  readonly brokenLines: string;
  readonly joinLines: string;
  readonly keepLines: string;
  readonly tryAgain: string;
  /** A part of the page that could not be loaded. */
  readonly notLoaded: string;
  readonly dropHere: string;
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
  /** What was undone or done again, for screen readers: the name of an edit such as "Statement added". */
  undone(edit: string): string;
  redone(edit: string): string;
  /** Switch for single letters and digits as keys. */
  readonly letterKeys: string;
  readonly details: string;
  readonly download: string;
  readonly downloadDataset: string;
  readonly downloadPicture: string;
  readonly downloadTable: string;
  /** The draft with its history, and the dialog for a package to publish. */
  readonly downloadDraft: string;
  readonly publish: string;
  /** Where the draft is kept. */
  readonly kept: string;
  readonly keeping: string;
  readonly notKept: string;
  readonly elsewhere: string;
  readonly goOn: string;
  readonly goOnFailed: string;
  /** The draft is not as it was left: so many of its last edits cannot be read. */
  stepsLost(edits: number): string;
  /** Button that makes another draft from what could be read. */
  readonly goOnWithCopy: string;
  /** The draft is as it was left, but so many edits cannot be undone. */
  historyLost(edits: number): string;
  readonly newer: string;
  readonly lastCopy: string;
  readonly noCopy: string;
  /** In the menu with the downloads, where the browser may delete drafts by itself. */
  readonly mayBeDeleted: string;
  /** Menu with what is seldom needed. */
  readonly more: string;
  readonly textTab: string;
  readonly graphTab: string;
  readonly listsTab: string;
}

/** The text of the article. */
export interface TextWords {
  readonly label: string;
  /** How words are chosen by mouse and keys; shown until the first statement is made. */
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
  /** Button that has statements proposed for the whole text. */
  readonly propose: string;
  readonly noneTitle: string;
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
  /** Label of the actor to whom the first one is affiliated. */
  readonly belongsTo: string;
  readonly role: string;
  readonly standing: string;
  /** The rules by which a certainty is chosen, in the order in which they are asked: the first that fits. */
  readonly rules: Readonly<Record<Standing, string>>;
  readonly swap: string;
  /** Stands before the words that would replace those of the form. */
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
  /** Closes the form, so that what is in it stays as an unfinished statement. */
  readonly close: string;
  /** Button for a copy of the last statement with the chosen words, whose first actor is still to be said. */
  readonly again: string;
  readonly remove: string;
  readonly kind: string;
  newActor(name: string): string;
  readonly proposals: string;
  /** Button that declares a relation of one's own. */
  readonly addRelation: string;
  readonly relationName: string;
  readonly relationColor: string;
  readonly add: string;
  readonly missing: Readonly<Record<SentencePart, string>>;
  /** A date that does not exist, or is not written as one. */
  wrongDate(field: string, found: string): string;
  readonly sameActor: string;
  longQuote(words: number): string;
  /** Said of statements and of affiliations, as are the next two. */
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
  /** Stands before what a statement or an affiliation lacks. */
  readonly unfinished: string;
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
  readonly edits: Readonly<Record<Edit, string>>;
  readonly undone: string;
  /** After a press in the history, before the name of the edit that is the last one now. */
  readonly wentTo: string;
  readonly graphEmpty: string;
  /** Button that places all actors anew. */
  readonly tidyUp: string;
  problems(count: number): string;
  readonly noProblems: string;
  /** Stand after the number of statements that a machine has proposed: without a text, and with one. */
  readonly pasteToDecide: string;
  readonly proposeToDecide: string;
  /** Two actors that may be the same. */
  maybeSame(first: string, second: string): string;
}

/** The list of the steps of the story. */
export interface DeskStoryWords {
  tab(steps: number): string;
  readonly hint: string;
  /** Button that adds a step with what the graph shows now. */
  readonly add: string;
  /** Button that shows the next step. */
  readonly play: string;
  /** Button that shows everything again. */
  readonly all: string;
  readonly title: string;
  readonly text: string;
  readonly show: string;
  /** Button that puts what the graph shows now in the place of the view of a step. */
  readonly take: string;
  readonly taken: string;
  readonly earlier: string;
  readonly later: string;
  readonly deleted: string;
  /** The title of a new step. */
  untitled(number: number): string;
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
  readonly creator: string;
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
