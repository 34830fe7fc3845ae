import type { ReadingWords } from './reading-types.js';

export const enReading: ReadingWords = {
  readInText: 'Read it in the text',
  showInText: 'Show in the text',
  marked: (count) => (count === 1 ? '1 passage of the text is marked.' : `${count} passages of the text are marked.`),
  notFound: (count) => (count === 1 ? '1 quote not found in the text' : `${count} quotes not found in the text`),
  passages: 'Marked passages of the text',
  previous: 'Previous passage',
  next: 'Next passage',
  back: 'Back to the graph',
  readOn: 'Read on from here',
  position: (number, count) => `${number} of ${count}`,
  step: (number, count, what, quote) => `${number} of ${count}. ${what}. ${quote}`,
};
