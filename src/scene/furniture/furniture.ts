/** Title, legend and source line of a printed picture. The legend explains what is drawn, and nothing else. */
import type { Words } from '../../i18n/types.js';
import { agentsEntry } from '../actors/folded-agents.js';
import { legendGroups, type Contents, type LegendEntry } from './legend.js';
import { marginFor, SMALL } from '../style/style.js';
import { isRtl, LINE_HEIGHT, shortLabel, textWidth, wrapText } from '../text/text-layout.js';
import type { Theme } from '../theme.js';
import type { Furniture, Glyph, LineStroke, TextMark } from '../types.js';

/** Furniture around a plot, and the room that it takes. */
export interface PlacedFurniture extends Furniture {
  /** Height of what stands above the plot, px. */
  readonly top: number;
  /** Height of what stands below. */
  readonly bottom: number;
}

/** Space between two entries of the legend, px. */
const ENTRY_GAP = 18;
/** Greatest share of the height that title and legend may take. */
const MOST_OF_HEIGHT = 0.5;

/**
 * Title and legend stand above the plot, the source line below. Where a picture is so small that little room
 * would be left for the graph, the kinds of actors are left out, then the standings, then the description.
 *
 * @param width Width of the picture, px.
 * @param height Height of the picture, px; the source line stands at its foot.
 * @param outlines The entries for outlines of groups, which are left out before those of the kinds.
 */
export function placeFurniture(
  contents: Contents,
  words: Words,
  theme: Theme,
  width: number,
  height: number,
  outlines: readonly LegendEntry[] = [],
): PlacedFurniture {
  const [relations = [], standings = [], kinds = []] = legendGroups(contents, theme, words);
  const kindsAndAgents = contents.agents ? [...kinds, agentsEntry(theme, words)] : kinds;
  const groups = [relations, standings, kindsAndAgents, outlines].filter((entries) => entries.length > 0);
  for (let kept = groups.length; kept > 0; kept -= 1) {
    const placed = place(contents, groups.slice(0, kept), words, theme, width, height);
    if (placed.top + placed.bottom <= height * MOST_OF_HEIGHT) return placed;
  }
  return place({ ...contents, description: '' }, groups.slice(0, 1), words, theme, width, height);
}

function place(
  contents: Contents,
  groups: readonly (readonly LegendEntry[])[],
  words: Words,
  theme: Theme,
  width: number,
  height: number,
): PlacedFurniture {
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
    // All lines of a paragraph have its direction: one that begins with a name in other letters as well.
    const own = directionOf(text);
    block.lines.forEach((line, i) =>
      texts.push(textAt(line, mirror(margin), top + size * (0.92 + i * LINE_HEIGHT), size, bold, color, own)),
    );
    return block.lines.join('') === '' ? 0 : block.height;
  };
  /** Whether a text of the dataset runs from right to left. */
  function directionOf(text: string): boolean {
    return /\p{L}/u.test(text) ? isRtl(text) : rtl;
  }
  /** A text starts at the side where our language starts, whatever its own direction is. */
  function textAt(
    text: string,
    x: number,
    y: number,
    size: number,
    bold: boolean,
    color: string,
    own: boolean,
  ): TextMark {
    return { text, x, y, size, bold, color, anchor: own === rtl ? 'start' : 'end', halo: null, rtl: own, turn: null };
  }

  let top = margin * 0.9;
  top += paragraph(contents.title, small ? 17 : 22, true, theme.ink, top);
  top += paragraph(contents.description, small ? 12 : 14, false, theme.quiet, top + 3) + 3;
  const size = small ? 11 : 12;
  const row = size * 1.75;
  // Each group begins on the row of the one before it if it fits there whole.
  const widthOf = (entry: LegendEntry): number => entry.sample + 6 + textWidth(shortLabel(entry.label, 40), size);
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
      const label = shortLabel(entry.label, 40);
      const at = mirror(x + entry.sample + 6);
      texts.push(textAt(label, at, y + size * 0.35, size, false, theme.ink, directionOf(label)));
      x += wide + gap;
    }
  }
  if (groups.length > 0) top = y + row / 2;
  top += row * 0.3;

  const foot = contents.sources.length === 0 ? '' : `${words.source}${words.colon}${contents.sources.join('; ')}`;
  const footBlock = wrapText(shortLabel(foot, 400), 11, room);
  const bottom = foot === '' ? margin * 0.6 : footBlock.height + margin * 0.9;
  if (foot !== '') paragraph(foot, 11, false, theme.quiet, height - footBlock.height - margin * 0.5);
  return { texts, lines, glyphs, top, bottom };
}
