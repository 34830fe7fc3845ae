/** Title, legend and source line of a printed picture: what is drawn, and nothing else, is explained. */
import { ACTOR_KINDS, STANDINGS, type ActorKind, type Standing } from '../data/vocabulary.js';
import type { Words } from '../words/types.js';
import { straight } from './curve.js';
import { SHAPE_OF, outlineOf } from './shapes.js';
import { markerGlyphs, crossGlyph, headGlyph } from './glyphs.js';
import { dashOf, hasOpenHead, isFilled, lineWidth, TIE_WIDTH } from './style.js';
import { LINE_HEIGHT, shortLabel, textWidth, wrapText } from './text.js';
import type { Theme } from './theme.js';
import type { Furniture, Glyph, LineStroke, TextMark } from './types.js';
import type { Marker } from '../data/vocabulary.js';

/** What a picture shows and must explain. */
export interface Contents {
  readonly title: string;
  readonly description: string;
  /** "“Title”, Publisher, January 2019", one for each source. */
  readonly sources: readonly string[];
  readonly relations: readonly { readonly label: string; readonly color: string; readonly marker: Marker }[];
  readonly standings: ReadonlySet<Standing>;
  readonly disputed: boolean;
  readonly affiliations: boolean;
  readonly kinds: ReadonlySet<ActorKind>;
}

/** Furniture around a plot, and the room that it takes. */
export interface PlacedFurniture extends Furniture {
  /** Height of what stands above the plot, px. */
  readonly top: number;
  /** Height of what stands below. */
  readonly bottom: number;
}

/** One entry of the legend, drawn from x on at the height y of its middle. */
interface Entry {
  readonly label: string;
  /** Width of the sample, px. */
  readonly sample: number;
  draw(x: number, y: number): { readonly lines: readonly LineStroke[]; readonly glyphs: readonly Glyph[] };
}

/** Length of a line in the legend, px. */
const SAMPLE = 32;
const ENTRY_GAP = 18;
/** Below this width a picture is drawn for a phone or one column. */
const SMALL = 560;

/** Space at the sides of a picture, px. */
export function marginFor(width: number): number {
  return width < SMALL ? 10 : 20;
}

/**
 * @param width Width of the picture, px.
 * @param height Height of the picture, px; the source line stands at its foot.
 */
export function placeFurniture(contents: Contents, words: Words, theme: Theme, width: number, height: number): PlacedFurniture {
  const small = width < SMALL;
  const margin = marginFor(width);
  const gap = small ? 10 : ENTRY_GAP;
  const rtl = words.direction === 'rtl';
  const texts: TextMark[] = [];
  const lines: LineStroke[] = [];
  const glyphs: Glyph[] = [];
  const room = width - 2 * margin;
  const mirror = (x: number): number => (rtl ? width - x : x);

  const paragraph = (text: string, size: number, bold: boolean, color: string, top: number): number => {
    const block = wrapText(shortLabel(text, 400), size, room, bold ? 'bold' : 'regular');
    block.lines.forEach((line, i) => texts.push(textAt(line, mirror(margin), top + size * (0.92 + i * LINE_HEIGHT), size, bold, color)));
    return block.lines.join('') === '' ? 0 : block.height;
  };
  function textAt(text: string, x: number, y: number, size: number, bold: boolean, color: string): TextMark {
    return { text, x, y, size, bold, color, anchor: 'start', halo: null, rtl, turn: null };
  }

  let top = margin * 0.9;
  top += paragraph(contents.title, small ? 17 : 22, true, theme.ink, top);
  top += paragraph(contents.description, small ? 12 : 14, false, theme.quiet, top + 3) + 3;
  const size = small ? 11 : 12;
  const row = size * 1.75;
  // Each group begins on the row of the one before it if it fits there whole.
  const groups = [relationEntries(contents, theme, words), standingEntries(contents, theme, words), kindEntries(contents, theme, words)].filter((entries) => entries.length > 0);
  const widthOf = (entry: Entry): number => entry.sample + 6 + textWidth(shortLabel(entry.label, 40), size);
  let x = margin;
  let y = top + row * 0.85;
  for (const entries of groups) {
    const whole = entries.reduce((sum, entry) => sum + widthOf(entry) + gap, 0);
    if (x > margin && x + gap + whole > width - margin) {
      x = margin;
      y += row * 1.1;
    } else if (x > margin) {
      x += gap * 1.5;
    }
    for (const entry of entries) {
      const wide = widthOf(entry);
      if (x > margin && x + wide > width - margin) {
        x = margin;
        y += row;
      }
      const drawn = entry.draw(rtl ? width - x - entry.sample : x, y);
      lines.push(...drawn.lines);
      glyphs.push(...drawn.glyphs);
      texts.push(textAt(shortLabel(entry.label, 40), mirror(x + entry.sample + 6), y + size * 0.35, size, false, theme.ink));
      x += wide + gap;
    }
  }
  if (groups.length > 0) top = y + row / 2;
  top += row * 0.3;

  const foot = contents.sources.length === 0 ? '' : `${words.source}: ${contents.sources.join('; ')}`;
  const footBlock = wrapText(shortLabel(foot, 400), 11, room);
  const bottom = foot === '' ? margin * 0.6 : footBlock.height + margin * 0.9;
  if (foot !== '') paragraph(foot, 11, false, theme.quiet, height - footBlock.height - margin * 0.5);
  return { texts, lines, glyphs, top, bottom };
}

function relationEntries({ relations, affiliations }: Contents, theme: Theme, words: Words): Entry[] {
  const entries: Entry[] = relations.map(({ label, color, marker }) => ({
    label,
    sample: SAMPLE,
    draw: (x, y) => ({
      lines: [{ path: straight([x, y], [x + SAMPLE - 8, y]), color, width: 2.2, dash: null }],
      glyphs: [headGlyph([[x + SAMPLE, y], [x + SAMPLE - 9, y + 4], [x + SAMPLE - 9, y - 4]], false, color, theme.paper), ...markerGlyphs(marker, [x + SAMPLE / 2 - 4, y], [1, 0], 2.2, color, theme.paper)],
    }),
  }));
  if (affiliations) {
    entries.push({ label: words.affiliation, sample: SAMPLE, draw: (x, y) => ({ lines: [{ path: straight([x, y], [x + SAMPLE, y]), color: theme.tie, width: TIE_WIDTH, dash: null }], glyphs: [] }) });
  }
  return entries;
}

function standingEntries({ standings, disputed }: Contents, theme: Theme, words: Words): Entry[] {
  const entry = (label: string, standing: Standing, crossed: boolean): Entry => ({
    label,
    sample: SAMPLE,
    draw: (x, y) => {
      const open = hasOpenHead(standing);
      return {
        lines: [{ path: straight([x, y], [x + SAMPLE - (open ? 9 : 8), y]), color: theme.ink, width: lineWidth(1), dash: dashOf(standing) }],
        glyphs: [headGlyph([[x + SAMPLE, y], [x + SAMPLE - 9, y + 4], [x + SAMPLE - 9, y - 4]], open, theme.ink, theme.paper), ...(crossed ? [crossGlyph([x + SAMPLE / 2 - 4, y], theme.ink, theme.paper)] : [])],
      };
    },
  });
  const entries = STANDINGS.filter((standing) => standings.has(standing)).map((standing) => entry(words.standings[standing], standing, standing === 'denied'));
  if (disputed) entries.push(entry(words.standings.disputed, 'stated', true));
  return entries;
}

function kindEntries({ kinds }: Contents, theme: Theme, words: Words): Entry[] {
  return ACTOR_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
    label: words.actorKinds[kind],
    sample: 14,
    draw: (x, y) => ({ lines: [], glyphs: [{ outline: outlineOf(SHAPE_OF[kind], x + 7, y, 5.5), fill: isFilled(kind) ? theme.ink : theme.paper, stroke: theme.ink, strokeWidth: 1.5 }] }),
  }));
}
