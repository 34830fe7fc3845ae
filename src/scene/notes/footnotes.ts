/** The evidence beneath a printed picture: numbered notes and the sources, set in columns. */
import { straight } from '../../geometry/curve.js';
import type { StatementGraph } from '../../model/types.js';
import type { Words } from '../../i18n/types.js';
import { setInColumns, type ColumnLine } from './text-columns.js';
import { notesOf, turnArrows, type NoteText, type SourceText } from './note-texts.js';
import { marginFor, SMALL } from '../style/style.js';
import { isRtl, textWidth, wrapText } from '../text/text-layout.js';
import type { Theme } from '../theme.js';
import type { Note, Notes, TextMark } from '../types.js';

/** Height of a line in multiples of the font size. */
const LEADING = 1.35;
/** Space between columns, px. */
const GUTTER = 26;
/** Width of the rule above the notes, px. */
const HAIRLINE = 0.75;
/** Space above an entry, in multiples of the leading. */
const ENTRY = 0.55;
/** Space above each statement of an entry but the first, in multiples of the leading. */
const STATEMENT = 0.3;

/**
 * Number of columns in a picture of some width, px: one on a phone, else as many as give lines of about 45 to 70
 * letters.
 */
function columnsFor(width: number): number {
  if (width < SMALL) return 1;
  if (width < 860) return 2;
  return width < 1400 ? 3 : 4;
}

/** A line of an entry before it has a place. */
interface Line extends ColumnLine {
  readonly text: string;
  readonly bold: boolean;
  readonly color: string;
  readonly rtl: boolean;
  /** Stands before the line, in the margin of its entry; empty for most. */
  readonly figure: string;
  readonly href: string | null;
}

interface Entry {
  readonly number: number | null;
  readonly owner: string;
  readonly lines: readonly Line[];
}

/**
 * Sets the notes of a graph and its sources. Long texts are wrapped; an address may break anywhere.
 *
 * @param named The edges, named as in the picture.
 * @param width Width of the picture, px.
 * @param top Where the plot ends, px: the notes follow it, in the place of a source line.
 */
export function placeFootnotes(
  graph: StatementGraph,
  named: readonly { readonly id: string; readonly name: string }[],
  words: Words,
  theme: Theme,
  width: number,
  top: number,
): Notes {
  const small = width < SMALL;
  const size = small ? 11 : 12;
  const leading = size * LEADING;
  const margin = marginFor(width);
  const rtl = words.direction === 'rtl';
  const columns = columnsFor(width);
  const column = (width - 2 * margin - (columns - 1) * GUTTER) / columns;
  const { notes, sources } = notesOf(graph, named, words);
  const figures = [...notes.map(({ number }) => String(number)), ...sources.map(({ key }) => key)];
  const figure = Math.max(0, ...figures.map((text) => textWidth(text, size, 'bold')));
  const indent = figure + size * 0.6;
  const room = column - indent;

  const wrap = (
    text: string,
    before: number,
    { bold = false, color = theme.ink, own = true, figure: mark = '', href = null as string | null } = {},
  ): Line[] => {
    if (text === '') return [];
    // Texts of the dataset run in their own direction, our words in the direction of our language.
    const runs = own ? isRtl(text) : rtl;
    return wrapText(text, size, room, bold ? 'bold' : 'regular').lines.map((line, i) => ({
      text: own ? line : turnArrows(line),
      bold,
      color,
      rtl: runs,
      figure: i === 0 ? mark : '',
      href,
      before: i === 0 ? before * leading : 0,
    }));
  };
  const noteEntry = ({ number, edge, lead, statements }: NoteText): Entry => ({
    number,
    owner: edge,
    lines: [
      ...wrap(lead, ENTRY, { bold: true, own: false, figure: String(number) }),
      ...statements.flatMap(({ claim = '', quote, details }, i) => {
        const said = quote === undefined ? '' : words.quoted(quote);
        // A quote that runs the other way has a paragraph of its own, apart from its details.
        const source =
          said === '' || isRtl(said) === rtl
            ? wrap([said, details].filter((part) => part !== '').join(words.separator), 0, { own: false })
            : [...wrap(said, 0), ...wrap(details, 0, { own: false })];
        const lines = [...wrap(claim, 0, { color: theme.quiet }), ...source];
        return lines.map((line, k) => (i > 0 && k === 0 ? { ...line, before: STATEMENT * leading } : line));
      }),
    ],
  });
  const sourceEntry = ({ id, key, text, address, href }: SourceText, i: number): Entry => ({
    number: null,
    owner: id,
    lines: [
      ...(i === 0 ? wrap(words.source, ENTRY * 1.6, { bold: true, own: false }) : []),
      ...wrap(text, i === 0 ? 0 : STATEMENT, { figure: key }),
      ...wrap(address, 0, { color: theme.quiet, href }),
    ],
  });

  const entries = [...notes.map(noteEntry), ...sources.map(sourceEntry)];
  if (entries.length === 0) return { bottom: Math.ceil(top + margin), lines: [], notes: [] };
  const { places, height } = setInColumns(
    entries.map(({ lines }) => lines),
    columns,
    leading,
  );
  const rule = top + margin * 0.6;
  const head = rule + leading * 0.8;

  return {
    bottom: Math.ceil(head + height + margin),
    lines: [{ path: straight([margin, rule], [width - margin, rule]), color: theme.tie, width: HAIRLINE, dash: null }],
    notes: entries.map(({ number, owner, lines }, e): Note => {
      const texts: TextMark[] = [];
      const links: { href: string; texts: TextMark[] }[] = [];
      lines.forEach((line, l) => {
        const { column: c, top: down } = places[e]![l]!;
        const left = margin + c * (column + GUTTER);
        const y = head + down + size * 0.95;
        const type = { y, size, halo: null, turn: null };
        const mirror = (x: number): number => (rtl ? width - x : x);
        // Figures are aligned at their end, so that units stand beneath units.
        if (line.figure !== '')
          texts.push({
            ...type,
            text: line.figure,
            x: mirror(left + figure),
            bold: true,
            color: theme.ink,
            anchor: rtl ? 'start' : 'end',
            rtl: false,
          });
        // Where a paragraph runs the other way, it begins at the other side of its column.
        const x = line.rtl === rtl ? mirror(left + indent) : mirror(left + column);
        const mark: TextMark = {
          ...type,
          text: line.text,
          x,
          bold: line.bold,
          color: line.color,
          anchor: 'start',
          rtl: line.rtl,
        };
        const link = links.at(-1);
        if (line.href === null) texts.push(mark);
        else if (link?.href === line.href) link.texts.push(mark);
        else links.push({ href: line.href, texts: [mark] });
      });
      return { number, owner, texts, links };
    }),
  };
}
