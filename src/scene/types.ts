/**
 * The scene: what every painter paints. Coordinates are px of the scene, y down, origin at the upper left of the frame.
 * The scene decides everything; if a painter had to decide something, a field would be missing here. Paint order:
 * outlines of groups, then edges, then glyphs (arrowheads and markers), then actors, then labels.
 */
import type { ActorKind, Standing } from '../data/vocabulary.js';
import type { Cubic, Point } from '../geometry/types.js';

/** A box: its upper left corner and its size, px. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A closed outline: a polygon, or a circle. */
export type Outline = { readonly points: readonly Point[] } | { readonly centre: Point; readonly radius: number };

export interface Glyph {
  readonly outline: Outline;
  readonly fill: string;
  readonly stroke: string;
  /** px; 0 = none. The stroke is centred on the outline, with mitred joins. */
  readonly strokeWidth: number;
}

/** A line of a relation or an affiliation, cut at the borders of its marks. */
export interface LineStroke {
  readonly path: Cubic;
  readonly color: string;
  /** px */
  readonly width: number;
  /** Lengths of dash, gap, …, px; null = solid. At most four numbers. */
  readonly dash: readonly number[] | null;
}

/** One line of text. */
export interface TextMark {
  readonly text: string;
  /** Anchor on the baseline. */
  readonly x: number;
  readonly y: number;
  /** Font size, px. */
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Colour of a halo that is painted beneath the letters, or null. */
  readonly halo: string | null;
  /** Written from right to left. */
  readonly rtl: boolean;
  /** Cosine and sine of a turn about the anchor, clockwise; null = level. */
  readonly turn: Point | null;
}

export interface EdgeMark {
  readonly id: string;
  /** Ids of the actors. */
  readonly from: string;
  readonly to: string;
  /** Id of the relation; null for an affiliation. */
  readonly relation: string | null;
  readonly standing: Standing | null;
  readonly line: LineStroke;
  /** Arrowhead first, then markers. */
  readonly glyphs: readonly Glyph[];
  /** How a pale line looks when it stands out; absent where it looks the same. */
  readonly emphasised?: Pick<EdgeMark, 'line' | 'glyphs'> | undefined;
  /** A point on the line that lies clear of others: where it is named, and pressed. */
  readonly anchor: Point;
  /** "Canada → Juan Guaidó: support, stated" */
  readonly name: string;
  /** One line for each statement: quote, paragraph, attribution. */
  readonly evidence: readonly string[];
}

export interface ActorMark {
  readonly id: string;
  readonly kind: ActorKind;
  readonly x: number;
  readonly y: number;
  /** Radius of the circle that has the area of the mark, px. */
  readonly radius: number;
  readonly glyph: Glyph;
  /** A second outline, beneath the glyph, where agents who act for the actor are shown as it; else null. */
  readonly ring: Glyph | null;
  readonly name: string;
  /** "Canada, state, 1 relation" */
  readonly label: string;
  /** What the dataset notes about it; may be empty. */
  readonly note: string;
}

export interface LabelMark {
  readonly of: 'actor' | 'edge';
  /** Id of the actor or edge. */
  readonly owner: string;
  /** Id of the edge beside it that this label names as well: the same relation the other way round; else null. */
  readonly also: string | null;
  readonly lines: readonly TextMark[];
}

/** An outline around the members of a group. Painters fill it, and stroke it, beneath all lines. */
export interface HullMark {
  /** The id that the mark of the group has when it is folded. */
  readonly id: string;
  readonly name: string;
  /** How many members the group has, shown or not. */
  readonly members: number;
  readonly outline: readonly Point[];
  /** Of the fill and of the stroke. */
  readonly color: string;
  /** Lengths of dash and gap of the stroke, px; null = solid. */
  readonly dash: readonly number[] | null;
  /** Of the fill. */
  readonly opacity: number;
  readonly strokeOpacity: number;
  /** px */
  readonly strokeWidth: number;
}

/** Title, legend and source: what stands around the graph in a printed picture. */
export interface Furniture {
  readonly texts: readonly TextMark[];
  readonly lines: readonly LineStroke[];
  readonly glyphs: readonly Glyph[];
}

/** What the file of a picture says of its making. Texts may be empty. */
export interface Credits {
  readonly creator: string;
  /** Terms of use, in words. */
  readonly rights: string;
  /** Address of the terms, http or https, or null. */
  readonly license: string | null;
  /** YYYY[-MM[-DD]], or null. */
  readonly date: string | null;
  readonly source: string;
  /** BCP 47 tag of the dataset's texts. */
  readonly language: string;
}

/** One line's evidence, set beneath the picture under the number that the line bears. */
export interface Note {
  /** Null for a source; they come last. */
  readonly number: number | null;
  /** Id of the edge, or of the source. */
  readonly owner: string;
  readonly texts: readonly TextMark[];
  /** Lines of text that lead to an address, http or https. */
  readonly links: readonly { readonly href: string; readonly texts: readonly TextMark[] }[];
}

/** All that stands beneath the picture. */
export interface Notes {
  /** Where they end, and the picture with them, px. */
  readonly bottom: number;
  readonly lines: readonly LineStroke[];
  /** In the order of their numbers, the sources last. */
  readonly notes: readonly Note[];
}

export interface Scene {
  /** Of the whole, notes included, px. */
  readonly width: number;
  readonly height: number;
  /** Where the graph stands. */
  readonly plot: Rect;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly paper: string;
  readonly fontFamily: string;
  /** Absent where no groups are outlined. */
  readonly hulls?: readonly HullMark[] | undefined;
  readonly edges: readonly EdgeMark[];
  readonly actors: readonly ActorMark[];
  readonly labels: readonly LabelMark[];
  /** The names of actors for which there was no room, most important first; shown when their actors stand out. */
  readonly spareLabels?: readonly LabelMark[] | undefined;
  /**
   * The id of an actor that is being moved; absent where none is. The other marks are those of the scene before, and
   * the moved one stands out: whoever paints slowly may leave what lies below as it was.
   */
  readonly moved?: string | undefined;
  /** Null where a page has its own title and legend. */
  readonly furniture: Furniture | null;
  /** Null where no file is made. */
  readonly credits: Credits | null;
  /** Null where no notes are set beneath the picture. */
  readonly notes: Notes | null;
}
