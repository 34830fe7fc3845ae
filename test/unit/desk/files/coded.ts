/** An invented article, coded in part: what tests of files begin with. */
import { applyChange } from '../../../../src/desk/core/change.js';
import * as edits from '../../../../src/desk/core/edits.js';
import { record, startHistory, type History } from '../../../../src/desk/core/history.js';
import { quoteFrom } from '../../../../src/desk/core/quote-at.js';
import { emptyDraft } from '../../../../src/desk/core/draft.js';
import { startDraft } from '../../../../src/desk/core/start-draft.js';
import type { Change } from '../../../../src/desk/core/types.js';
import type { Quote } from '../../../../src/data/schema.js';
import { paragraphsOf } from '../../../../src/data/quotes.js';
import { SAMPLE } from '../../../../src/desk/view/sample.js';

export const TEXT = SAMPLE.text;
export const PARAGRAPHS = paragraphsOf(TEXT);

export function quoted(words: string): Quote {
  const found = quoteFrom(PARAGRAPHS, words);
  if (!('quote' in found)) throw new Error(`not in the article: ${words}`);
  return found.quote;
}

/** A history that a test goes on with. */
export class Coding {
  history: History = startHistory(applyChange(emptyDraft(), startDraft({ ...SAMPLE, coder: 'IM' })));
  #clock = 1_700_000_000_000;

  do(change: Change): this {
    this.#clock += 1000;
    this.history = record(this.history, change, this.#clock);
    return this;
  }

  actor(name: string): string {
    const { change, id } = edits.addActor(this.history.draft, { name, kind: 'person' });
    this.do(change);
    return id;
  }

  statement(fields: Parameters<typeof edits.addStatement>[1]): string {
    const { change, id } = edits.addStatement(this.history.draft, { source: 'article', ...fields });
    this.do(change);
    return id;
  }
}

/** Two finished statements, an unfinished one, a paragraph with a reason, and all details. */
export function codedSample(): Coding {
  const coding = new Coding();
  const [karsk, marn, belmora, holt] = ['Karsk', 'Ilse Marn', 'Belmora', 'Joren Holt'].map((name) =>
    coding.actor(name),
  );
  coding.statement({
    from: karsk,
    relation: 'recognition',
    to: marn,
    standing: 'stated',
    quote: quoted('Karsk recognised Ilse Marn as president of Ovanna'),
  });
  coding.statement({
    from: belmora,
    relation: 'severed-ties',
    to: holt,
    standing: 'stated',
    quote: quoted('Belmora broke off relations'),
  });
  coding.statement({ from: holt, relation: 'support', quote: quoted('The army stands behind him') });
  coding.do(edits.markParagraph(coding.history.draft, 'article', 6, 'only asks'));
  const details = { description: 'Who stands with whom.', creator: 'Ina Mar', license: 'CC0' };
  coding.do(edits.editDetails(coding.history.draft, details));
  return coding;
}

/** The runs of five words of the article that no quote and no title holds. */
export function hiddenRuns(quotes: readonly string[]): string[] {
  const plain = (text: string): string => wordsIn(text).join(' ');
  const allowed = [...quotes, SAMPLE.title].map(plain);
  return PARAGRAPHS.flatMap((line) => {
    const words = wordsIn(line);
    return words.slice(4).map((_word, i) => words.slice(i, i + 5).join(' '));
  }).filter((run) => !allowed.some((text) => text.includes(run)));
}

/** Words without signs, so that a run is found also where quotation marks or markup stand within it. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
