/** English for what loads after the first picture. */
import { handsEn } from './en-hands.js';
import { enReading } from './en-reading.js';
import { tableEn } from './en-table.js';
import { storyEn } from './en-story.js';
import { timeEn } from './en-time.js';
import type { LateWords } from './types.js';
import { waysEn } from './en-ways.js';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const lateEn: LateWords = {
  panel: {
    paragraph: (number) => `Paragraph ${number}`,
    onTheWordOf: (who) => `on the word of ${who}`,
    statements: (count) => plural(count, 'statement'),
    moreRelations: (count) => `And ${count} more; select an actor to see its own.`,
    towardsOthers: (name) => `${name} towards others`,
    fromOthers: (name) => `Others towards ${name}`,
    position: (number, count) => `${number} of ${count}`,
    positionOf: (number, count, actor) => `${number} of ${count} · ${actor}`,
    overview: 'All relations',
    overviewHint: 'Select a line or an actor to read the words that it rests on.',
    noRelations: 'No relation is stated.',
    affiliations: 'Affiliations',
    alsoCalled: 'In the source',
    back: 'Back to all relations',
    backTo: (actor) => `Back to ${actor}`,
    previous: 'Previous',
    next: 'Next',
    openSource: 'Open the source at these words',
    cite: 'Copy citation',
    cited: 'The citation is copied.',
    notCited: 'The browser did not allow it to be copied.',
  },
  story: storyEn,
  tools: {
    list: 'All relations',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Reset view',
    wheelHint: 'Ctrl + wheel to zoom',
    wheelHintMac: '⌘ + wheel to zoom',
    keys: 'Arrow keys go from actor to actor, brackets step through an actor’s lines, Enter opens the evidence, Escape closes it, plus and minus zoom, 0 resets the view, Shift with arrow keys moves an actor, slash searches, question mark lists all keys.',
  },
  time: timeEn,
  hands: handsEn,
  table: tableEn,
  reading: enReading,
  ways: waysEn,
  export: {
    svg: 'Export SVG',
    options: 'Export options',
    title: 'Export',
    format: 'Format',
    size: 'Size',
    asShown: 'As shown',
    own: 'Own size…',
    width: 'Width, px',
    height: 'Height, px',
    scale: 'Pixels',
    pixels: (width, height) => `${width} × ${height} pixels`,
    evidence: 'Evidence',
    evidences: { desc: 'In the file, at each line', footnotes: 'Printed as numbered notes', none: 'None' },
    data: 'With the dataset',
    dataHint: 'Then the file can be opened again.',
    save: 'Save',
    copy: 'Copy SVG',
    copied: 'Copied.',
    notCopied: 'The browser did not allow it to be copied. Save the file instead.',
    close: 'Close',
  },
};
