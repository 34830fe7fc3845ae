/** The legend: what each line, marker and mark means, as samples to be drawn anywhere. */
import { ACTOR_KINDS, STANDINGS, type ActorKind, type Marker, type Standing } from '../../data/vocabulary.js';
import type { Words } from '../../i18n/types.js';
import { straight } from '../../geometry/curve.js';
import { towards } from '../style/color.js';
import { crossGlyph, headGlyph, markerGlyphs } from '../style/glyphs.js';
import { outlineOf, SHAPE_OF } from '../style/shapes.js';
import { dashOf, hasOpenHead, isFilled, lineWidth, TIE_WIDTH } from '../style/style.js';
import type { Theme } from '../theme.js';
import type { Glyph, LineStroke } from '../types.js';

/** What a picture shows and must explain. */
export interface Contents {
  readonly title: string;
  readonly description: string;
  /** "“Title”, Publisher, January 2019", one for each source. */
  readonly sources: readonly string[];
  readonly relations: readonly {
    readonly id: string;
    readonly label: string;
    readonly color: string;
    readonly marker: Marker;
  }[];
  readonly standings: ReadonlySet<Standing>;
  readonly disputed: boolean;
  /** Some relations have ended at the time that is shown. */
  readonly ended: boolean;
  readonly affiliations: boolean;
  readonly kinds: ReadonlySet<ActorKind>;
  /** Some actors are shown together with the agents who act for them. */
  readonly agents: boolean;
}

/** One entry: a sample and what it means. */
export interface LegendEntry {
  readonly group: 'relation' | 'affiliation' | 'standing' | 'kind' | 'outline';
  /** Id of the relation, standing, kind or group; `disputed`, `ended`, `affiliation`, `outline`. */
  readonly id: string;
  readonly label: string;
  /** Width of the sample, px. */
  readonly sample: number;
  /** Draws the sample from x on, y being the height of its middle; px. */
  draw(x: number, y: number): { readonly lines: readonly LineStroke[]; readonly glyphs: readonly Glyph[] };
}

/** Length of a line in the legend, px. */
const SAMPLE = 32;

/** Relations (and affiliations), standings, kinds of actors: only what the contents hold. */
export function legendGroups(contents: Contents, theme: Theme, words: Words): LegendEntry[][] {
  return [
    relationEntries(contents, theme, words),
    standingEntries(contents, theme, words),
    kindEntries(contents, theme, words),
  ];
}

function relationEntries({ relations, affiliations }: Contents, theme: Theme, words: Words): LegendEntry[] {
  const entries: LegendEntry[] = relations.map(({ id, label, color, marker }) => ({
    group: 'relation' as const,
    id,
    label,
    sample: SAMPLE,
    draw: (x, y) => ({
      lines: [{ path: straight([x, y], [x + SAMPLE - 8, y]), color, width: 2.2, dash: null }],
      glyphs: [
        headAt(x, y, false, color, theme.paper),
        ...markerGlyphs(marker, [x + SAMPLE / 2 - 4, y], [1, 0], 2.2, color, theme.paper),
      ],
    }),
  }));
  if (affiliations) {
    entries.push({
      group: 'affiliation',
      id: 'affiliation',
      label: words.affiliation,
      sample: SAMPLE,
      draw: (x, y) => ({
        lines: [{ path: straight([x, y], [x + SAMPLE, y]), color: theme.tie, width: TIE_WIDTH, dash: null }],
        glyphs: [],
      }),
    });
  }
  return entries;
}

/** The arrowhead at the end of the line of a sample. */
const headAt = (x: number, y: number, open: boolean, color: string, paper: string): Glyph =>
  headGlyph(
    [
      [x + SAMPLE, y],
      [x + SAMPLE - 9, y + 4],
      [x + SAMPLE - 9, y - 4],
    ],
    open,
    color,
    paper,
  );

/** The entry of one standing, which panels use as well: the line with the dashes, the arrowhead and the cross of it. */
export const standingEntry = (standing: Standing, theme: Theme, words: Words): LegendEntry =>
  lineEntry(theme, standing, words.standings[standing], standing, standing === 'denied');

function lineEntry(
  { ink, paper }: Theme,
  id: string,
  label: string,
  standing: Standing,
  crossed: boolean,
  color = ink,
  width = lineWidth(1),
): LegendEntry {
  const open = hasOpenHead(standing);
  return {
    group: 'standing',
    id,
    label,
    sample: SAMPLE,
    draw: (x, y) => ({
      lines: [{ path: straight([x, y], [x + SAMPLE - (open ? 9 : 8), y]), color, width, dash: dashOf(standing) }],
      glyphs: [headAt(x, y, open, color, paper), ...(crossed ? [crossGlyph([x + SAMPLE / 2 - 4, y], ink, paper)] : [])],
    }),
  };
}

function standingEntries({ standings, disputed, ended }: Contents, theme: Theme, words: Words): LegendEntry[] {
  const entries = STANDINGS.filter((standing) => standings.has(standing)).map((standing) =>
    standingEntry(standing, theme, words),
  );
  if (disputed) entries.push(lineEntry(theme, 'disputed', words.standings.disputed, 'stated', true));
  if (ended) {
    const pale = towards(theme.ink, theme.paper);
    entries.push(lineEntry(theme, 'ended', words.standings.ended, 'stated', false, pale, TIE_WIDTH));
  }
  return entries;
}

function kindEntries({ kinds }: Contents, theme: Theme, words: Words): LegendEntry[] {
  return ACTOR_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
    group: 'kind' as const,
    id: kind,
    label: words.actorKinds[kind],
    sample: 14,
    draw: (x, y) => ({
      lines: [],
      glyphs: [
        {
          outline: outlineOf(SHAPE_OF[kind], x + 7, y, 5.5),
          fill: isFilled(kind) ? theme.ink : theme.paper,
          stroke: theme.ink,
          strokeWidth: 1.5,
        },
      ],
    }),
  }));
}
