/** Graph and places to a scene: the one module that knows the order of the steps. */
import { BUILT_IN_RELATIONS } from '../data/vocabulary.js';
import type { Source } from '../data/schema.js';
import type { LayoutOptions, Places } from '../layout/types.js';
import { relationTypesOf } from '../model/filter.js';
import { actorsOf, degrees, edgesOf, isRelation, relationsOf, sourcesOf } from '../model/queries.js';
import type { ActorNode, EdgeAttributes, StatementGraph } from '../model/types.js';
import type { Sides, stancesOf } from '../model/stance.js';
import type { Words } from '../words/types.js';
import { chooseNames, namePlaces, type NamePlace } from './actor-labels.js';
import { direction, distance, pointOnRail, toRail, type Rail } from '../geometry/curve.js';
import type { creditsOf } from './credits.js';
import { covers, placeEdgeLabels, type Labelled, type Sign } from './edge-labels.js';
import { pairKey, placeLines, type End, type Track } from './edge-path.js';
import { EDGE_LINE_HEIGHT, headOf, oneLine, twinsOf, waysToWrite } from './edge-texts.js';
import type { placeFootnotes } from './footnotes.js';
import type { placeFurniture, PlacedFurniture } from './furniture.js';
import { CROSS_REACH, crossGlyph, headGlyph, markerGlyphs, markerReach } from './glyphs.js';
import type { folding } from './folding.js';
import type { Contents } from './legend.js';
import type { Numbers } from './numbers.js';
import { evidenceOf, nameOfRelation } from './evidence.js';
import { lookOf, type Look } from './look.js';
import { levelBox, type OrientedBox } from '../geometry/oriented-box.js';
import { outline, type Outlined } from '../geometry/plane.js';
import { outlineOf, reachOf, SHAPE_OF } from './shapes.js';
import { actorRadius, isFilled, marginFor, relationColor, sizesFor, RING, type Sizes } from './style.js';
import { headingOf, localName, relationLabel } from './names.js';
import { cleanText, isRtl, LINE_HEIGHT, shortLabel, textWidth } from './text.js';
import type { Theme } from './theme.js';
import type { Point } from '../geometry/types.js';
import type { ActorMark, EdgeMark, Glyph, LabelMark, Rect, Scene, TextMark } from './types.js';

export { headingOf, localName, relationLabel, standingLabel } from './names.js';

export interface SceneOptions {
  /** Width and height of the picture, px, without the notes that may follow it. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly words: Words;
  /** BCP 47 tag in which actors and relations are named, where the dataset has that name. */
  readonly locale: string;
  /** Ids of two rivals that are set against each other, to the left and to the right; null for none. */
  readonly sides?: Sides | null | undefined;
  /** Says who stands with whom: {@link stancesOf}; needed where there are sides. */
  readonly stances?: typeof stancesOf | undefined;
  /** Says how agents who are shown as their principals look: {@link folding}; needed where a filter folds them. */
  readonly folding?: typeof folding | undefined;
  /** Sets title, legend and source around the graph: {@link placeFurniture}; null where a page has its own, so that the code need not travel. */
  readonly furniture: typeof placeFurniture | null;
  /** Gathers what a file says of its making: {@link creditsOf}; absent where no file is made. */
  readonly credits?: typeof creditsOf | undefined;
  /** Numbers the lines, for notes that follow the picture and end in the sources; none by default. */
  readonly numbers?: Numbers | undefined;
  /** What is known already of the sizes of the actors of this graph, in this language, by the size of a mark: a memo for those who ask more than once. */
  readonly sized?: Map<number, readonly Sized[]> | undefined;
  /** Sets those notes beneath the picture: {@link placeFootnotes}; none by default. */
  readonly notes?: typeof placeFootnotes | undefined;
}

/** What stands around the plot, and where the plot itself is. */
export function frameOf(
  graph: StatementGraph,
  options: SceneOptions,
): { plot: Rect; furniture: PlacedFurniture | null } {
  const { width, height } = options;
  const margin = marginFor(width);
  const inner = Math.max(40, width - 2 * margin);
  if (options.furniture === null)
    return { plot: { x: margin, y: margin, width: inner, height: Math.max(40, height - 2 * margin) }, furniture: null };
  let furniture = options.furniture(contentsOf(graph, options), options.words, options.theme, width, height);
  // The source line at the foot is the notes' to tell; its room stays, so that notes move nobody.
  if (options.numbers !== undefined)
    furniture = { ...furniture, texts: furniture.texts.filter(({ y }) => y < height - furniture.bottom) };
  return {
    plot: {
      x: margin,
      y: furniture.top,
      width: inner,
      height: Math.max(40, height - furniture.top - furniture.bottom),
    },
    furniture,
  };
}

/** Which rival stands on which side, in words; empty where none are set against each other. */
export function sidesInWords(
  graph: StatementGraph,
  { words, locale, sides }: Pick<SceneOptions, 'words' | 'locale' | 'sides'>,
): string {
  const names = (sides ?? [])
    .map((id) => graph.getAttribute('dataset').actors.find((actor) => actor.id === id))
    .flatMap((actor) => (actor === undefined ? [] : [shortLabel(localName(actor, locale))]));
  return names.length === 2 ? words.sides(names[0]!, names[1]!) : '';
}

/** What the picture of a graph must explain. */
export function contentsOf(
  graph: StatementGraph,
  { theme, words, locale, sides }: Pick<SceneOptions, 'theme' | 'words' | 'locale' | 'sides'>,
): Contents {
  const { dataset } = graph.getAttributes();
  const edges = edgesOf(graph);
  const relations = edges.filter(isRelation);
  const used = new Set(relations.map(({ relation }) => relation.id));
  const heading = headingOf(dataset, locale);
  const colors = colorsOf(graph, theme);
  const sourceLine = (source: Source): string =>
    words.sourceLine(cleanText(source.title ?? source.id), source.publisher, source.published);
  return {
    title: heading.title,
    description: [heading.description, sidesInWords(graph, { words, locale, sides })]
      .filter((part) => part !== '')
      .join(' '),
    sources: sourcesOf(graph).map(sourceLine),
    relations: relationTypesOf(dataset)
      .filter(({ id }) => used.has(id))
      .map((type) => ({
        id: type.id,
        label: relationLabel(type, words, locale),
        color: colors.get(type.id)!,
        marker: type.marker,
      })),
    standings: new Set(relations.map(({ standing }) => standing)),
    disputed: relations.some(({ disputed }) => disputed),
    ended: relations.some(({ ended }) => ended !== null),
    affiliations: relations.length < edges.length,
    kinds: new Set(actorsOf(graph).map(({ actor }) => actor.kind)),
    agents: actorsOf(graph).some(({ agents }) => agents.length > 0),
  };
}

/** Colour of each relation type of the dataset, by id. */
export function colorsOf(graph: StatementGraph, theme: Theme): Map<string, string> {
  const types = relationTypesOf(graph.getAttributes().dataset);
  return new Map(
    types.map((type, index) => [type.id, relationColor(theme, type, Math.max(0, index - BUILT_IN_RELATIONS.length))]),
  );
}

/**
 * Up to so many lines names are fitted among the lines, lines are named and markers moved to
 * where they are clear. Beyond, nothing could be read at that density, and it would take seconds.
 */
const DETAILED_UP_TO = 400;

/** An actor with its sizes: what layout and scene must agree on. */
export interface Sized {
  readonly id: string;
  readonly radius: number;
  readonly reach: number;
  readonly places: readonly NamePlace[];
}

/** How far what is drawn of an actor reaches beyond its mark, px. */
const borderOf = (agents: ActorNode['agents']): number => (agents.length > 0 ? RING : 0) + 1;

function sizesOfActors(
  graph: StatementGraph,
  sizes: Sizes,
  { locale, sized }: Pick<SceneOptions, 'locale' | 'sized'>,
): readonly Sized[] {
  const before = sized?.get(sizes.mark);
  if (before !== undefined) return before;
  const degree = degrees(graph);
  const found = actorsOf(graph).map(({ id, actor, agents }) => {
    const radius = actorRadius(sizes, degree.get(id) ?? 0);
    const reach = reachOf(SHAPE_OF[actor.kind], radius) + borderOf(agents);
    return { id, radius, reach, places: namePlaces(localName(actor, locale), sizes, reach) };
  });
  sized?.set(sizes.mark, found);
  return found;
}

/** What marks, names and labels of lines ask of a layout for a plot. */
export function roomFor(
  graph: StatementGraph,
  plot: { readonly width: number; readonly height: number },
  { words, locale, sides, stances, sized }: Pick<SceneOptions, 'words' | 'locale' | 'sides' | 'stances' | 'sized'>,
): Required<Pick<LayoutOptions, 'extents' | 'needs' | 'lineGap' | 'stances'>> {
  const sizes = sizesFor(plot.width, plot.height, graph.order);
  const extents = new Map(
    sizesOfActors(graph, sizes, { locale, sized }).map(({ id, reach, places }) => [
      id,
      { radius: reach, labels: places },
    ]),
  );
  const needs = new Map(
    relationsOf(graph).map(({ id, relation }) => [
      id,
      textWidth(shortLabel(relationLabel(relation, words, locale), 40), sizes.edgeText) + 2 * sizes.mark + 40,
    ]),
  );
  return {
    extents,
    needs,
    lineGap: sizes.lineGap,
    stances: sides === undefined || sides === null ? undefined : stances!(graph, sides),
  };
}

/**
 * Builds the scene of a graph.
 *
 * @param places Centre of every actor in px of the plot, as {@link layoutGraph} gives them for
 *   the plot of {@link frameOf}; an actor without one stands in the middle.
 */
export function buildScene(graph: StatementGraph, places: Places, options: SceneOptions): Scene {
  const { theme, words, locale, width, height } = options;
  const { dataset } = graph.getAttributes();
  const { plot, furniture } = frameOf(graph, options);
  // All that were placed count, shown or not: a filter changes no size.
  const sizes = sizesFor(plot.width, plot.height, Math.max(places.size, graph.order));
  const sized = sizesOfActors(graph, sizes, options);
  const nodes = actorsOf(graph);
  const degree = degrees(graph);
  const ends = new Map(
    sized.map(({ id, radius }, i): [string, End] => {
      const place = places.get(id) ?? { x: plot.width / 2, y: plot.height / 2 };
      return [
        id,
        {
          id,
          x: place.x,
          y: place.y,
          radius,
          shape: SHAPE_OF[nodes[i]!.actor.kind],
          border: borderOf(nodes[i]!.agents),
        },
      ];
    }),
  );
  const edges = edgesOf(graph);
  const colors = colorsOf(graph, theme);
  const look = edges.map((edge) => lookOf(edge, colors, theme));
  const tracks = placeLines(
    edges.map((edge, i) => ({
      id: edge.id,
      kind: edge.type === 'relation' ? edge.relation.id : '',
      from: ends.get(edge.from)!,
      to: ends.get(edge.to)!,
      width: look[i]!.width,
      head: edge.type === 'relation',
      openHead: look[i]!.open,
    })),
    sizes.lineGap,
    [...ends.values()],
    plot,
  );
  const rails = tracks.map(({ body }) => toRail(body));
  // Names keep off arrowheads, too.
  const withHeads = rails.map((rail, i): Outlined => {
    const { head } = tracks[i]!;
    if (head === null) return rail;
    return outline([...rail.points, ...head]);
  });

  const detailed = edges.length <= DETAILED_UP_TO;
  const choice = !detailed
    ? sized.map(({ id, places: own }) => Math.min(places.get(id)?.label ?? 0, own.length - 1))
    : chooseNames(
        sized.map(({ id, reach, places: own }) => ({
          ...ends.get(id)!,
          reach,
          places: own,
          chosen: places.get(id)?.label ?? 0,
        })),
        withHeads,
        plot.width,
        plot.height,
      );
  const shortNames = new Map(
    nodes.flatMap(({ actor, agents }) =>
      [actor, ...agents].map((each) => [each.id, shortLabel(localName(each, locale))]),
    ),
  );
  const nameOf = (id: string): string => shortNames.get(id)!;
  const names = sized.map(({ id, places: own }, i) => ({ end: ends.get(id)!, place: own[choice[i]!]! }));

  const marks = sized.map(({ id, reach }) => ({ x: ends.get(id)!.x, y: ends.get(id)!.y, reach }));
  const { numbers } = options;
  const relationNames = edges.map((edge) =>
    edge.type === 'relation' ? shortLabel(relationLabel(edge.relation, words, locale), 40) : null,
  );
  const ways = relationNames.map((name) => (name === null ? [] : waysToWrite(name, sizes.edgeText)));
  const twins = twinsOf(edges);
  const obstacles = {
    names: names.map(({ end, place }) => levelBox(end.x + place.dx, end.y + place.dy, place.width, place.height)),
    marks,
    width: plot.width,
    height: plot.height,
  };
  // Markers stand neither under names nor on marks, where there is another place for them.
  const taken = [
    ...obstacles.names,
    ...marks.map(({ x, y, reach }) => levelBox(x - reach, y - reach, 2 * reach, 2 * reach)),
  ];
  const spots = rails.map((rail, i) => {
    const all = [
      clearPoint(rail, i, detailed ? rails : [], detailed ? marks : []),
      ...ASIDE_SHARES.map((share) => pointAtShare(rail, share)),
    ];
    const isFree = (spot: ClearPoint): boolean => {
      const signs = signsOf(edges[i]!, spot, look[i]!.width);
      return !taken.some((box) => covers(box, signs));
    };
    // Without names of lines, the first will do.
    if (!detailed) return [all.find(isFree) ?? all[0]!];
    const free = all.filter(isFree);
    return free.length > 0 ? free : all;
  });
  const labelled = rails.map((rail, i): Labelled => ({
    rail,
    texts: ways[i]!,
    half: look[i]!.width / 2,
    bundle: pairKey(edges[i]!.from, edges[i]!.to),
    numbered: false,
    twin: twins[i]!,
    head: headOf(tracks[i]!),
    signs: spots[i]!.map((spot) => signsOf(edges[i]!, spot, look[i]!.width)),
  }));
  const placed = detailed
    ? placeEdgeLabels(labelled, obstacles)
    : { labels: rails.map(() => null), signs: rails.map(() => 0) };
  const anchors = placed.signs.map((at, i) => spots[i]![at]!);
  const edgeTexts =
    numbers?.texts(edges, relationNames).map((texts) => texts.map((text) => oneLine(text, sizes.edgeText))) ?? ways;
  // Numbers move no marker, and lines that bear them have a label each.
  const labels =
    numbers?.place(
      labelled.map((line, i) => ({
        ...line,
        texts: edgeTexts[i]!,
        numbered: true,
        twin: null,
        signs: [line.signs[placed.signs[i]!]!],
      })),
      sizes.edgeText,
      obstacles,
    ) ?? placed.labels;

  const shift = ([x, y]: Point): Point => [x + plot.x, y + plot.y];
  const edgeMarks = edges.map((edge, i) => toEdgeMark(edge, tracks[i]!, anchors[i]!, look[i]!));
  const heading = headingOf(dataset, locale);
  const notes = options.notes?.(graph, edgeMarks, words, theme, width, plot.y + plot.height) ?? null;
  return {
    width,
    height: notes?.bottom ?? height,
    plot,
    title: cleanText(heading.title),
    description: cleanText(heading.description) || words.summary(nodes.length, relationsOf(graph).length, undefined),
    language: words.language,
    direction: words.direction,
    paper: theme.paper,
    fontFamily: theme.fontFamily,
    edges: edgeMarks,
    actors: nodes.map(toActorMark),
    labels: [
      ...edges.flatMap((edge, i): LabelMark[] => {
        const label = labels[i];
        return label === null || label === undefined
          ? []
          : [
              edgeLabel(
                edge,
                label.also === null ? null : edges[label.also]!.id,
                edgeTexts[i]![label.text]!.lines,
                label.box,
                look[i]!.text,
              ),
            ];
      }),
      ...names.map(({ end, place }) => actorLabel(end, place)),
    ],
    furniture,
    notes,
    credits: options.credits?.(graph, words) ?? null,
  };

  function toEdgeMark(
    edge: EdgeAttributes,
    track: Track,
    anchor: ClearPoint,
    { color, width: lineW, dash, open }: Look,
  ): EdgeMark {
    const [from, to] = options.folding?.endNames(edge, nameOf, words) ?? [nameOf(edge.from), nameOf(edge.to)];
    const glyphs: Glyph[] = [];
    if (track.head !== null)
      glyphs.push(headGlyph(track.head.map(shift) as [Point, Point, Point], open, color, theme.paper));
    const [p, c, d, q] = track.body;
    const base = {
      id: edge.id,
      from: edge.from,
      to: edge.to,
      line: { path: [shift(p), shift(c), shift(d), shift(q)] as const, color, width: lineW, dash },
      anchor: shift(anchor.point),
    };
    if (edge.type === 'affiliation') {
      const { kind, role, quote } = edge.affiliation;
      return {
        ...base,
        relation: null,
        standing: null,
        glyphs,
        name: words.tieName(from, to, words.affiliations[kind], role === undefined ? undefined : cleanText(role)),
        evidence: [cleanText(words.evidence(quote?.exact, quote?.paragraph, undefined))],
      };
    }
    glyphs.push(...markerGlyphs(edge.relation.marker, shift(anchor.point), anchor.along, lineW, color, theme.paper));
    if (edge.standing === 'denied' || edge.disputed)
      glyphs.push(crossGlyph(shift(anchor.second), theme.ink, theme.paper));
    return {
      ...base,
      glyphs,
      relation: edge.relation.id,
      standing: edge.standing,
      name: nameOfRelation(edge, nameOf, options),
      evidence: evidenceOf(edge, nameOf, options),
    };
  }

  function toActorMark({ id, actor, agents }: ActorNode): ActorMark {
    const { x, y, radius, shape } = ends.get(id)!;
    const [cx, cy] = shift([x, y]);
    return {
      id,
      kind: actor.kind,
      x: cx,
      y: cy,
      radius,
      glyph: {
        outline: outlineOf(shape, cx, cy, radius),
        fill: isFilled(actor.kind) ? theme.ink : theme.paper,
        stroke: theme.ink,
        strokeWidth: 2,
      },
      ring: (agents.length > 0 && options.folding?.ringOf(shape, cx, cy, radius, theme)) || null,
      name: nameOf(id),
      label: words.actorLabel(
        options.folding?.nameWith(
          nameOf(id),
          agents.map((agent) => nameOf(agent.id)),
          words,
        ) ?? nameOf(id),
        words.actorKinds[actor.kind],
        degree.get(id) ?? 0,
      ),
      note: cleanText(actor.note ?? ''),
    };
  }

  function actorLabel(end: End, place: NamePlace): LabelMark {
    const x =
      end.x +
      plot.x +
      (place.anchor === 'start'
        ? place.dx
        : place.anchor === 'end'
          ? place.dx + place.width
          : place.dx + place.width / 2);
    const lines = place.block.lines.map((text, i): TextMark => {
      const rtl = isRtl(text);
      // "start" and "end" follow the direction of the text; the place does not.
      const anchor = rtl && place.anchor !== 'middle' ? (place.anchor === 'start' ? 'end' : 'start') : place.anchor;
      return {
        text,
        x,
        y: end.y + plot.y + place.dy + sizes.actorText * (0.94 + i * LINE_HEIGHT),
        size: sizes.actorText,
        bold: true,
        color: theme.ink,
        anchor,
        halo: theme.paper,
        rtl,
        turn: null,
      };
    });
    return { of: 'actor', owner: end.id, also: null, lines };
  }

  function edgeLabel(
    edge: EdgeAttributes,
    also: string | null,
    texts: readonly string[],
    box: OrientedBox,
    color: string,
  ): LabelMark {
    const lines = texts.map((text, i): TextMark => {
      // The baseline lies 0.34 em below the middle of lower-case letters.
      const down = sizes.edgeText * (0.34 + (i - (texts.length - 1) / 2) * EDGE_LINE_HEIGHT);
      const [x, y] = shift([box.x - box.sin * down, box.y + box.cos * down]);
      return {
        text,
        x,
        y,
        size: sizes.edgeText,
        bold: false,
        color,
        anchor: 'middle',
        halo: theme.paper,
        rtl: isRtl(text),
        turn: [box.cos, box.sin],
      };
    });
    return {
      of: 'edge',
      owner: edge.id,
      also,
      lines: lines.flatMap((line) => options.numbers?.figures(line) ?? [line]),
    };
  }
}

/** The signs of a line about a point of it. */
function signsOf(edge: EdgeAttributes, { point, second }: ClearPoint, width: number): Sign[] {
  if (edge.type === 'affiliation') return [];
  const sign = { at: point, reach: markerReach(edge.relation.marker, width) };
  return edge.standing === 'denied' || edge.disputed ? [sign, { at: second, reach: CROSS_REACH }] : [sign];
}

/** A point of a line that others leave free, the direction there, and a second one beside it. */
interface ClearPoint {
  readonly point: Point;
  readonly along: Point;
  readonly second: Point;
}

/** Where a marker may make room for a name, as shares of the length of its line. */
const ASIDE_SHARES = [0.35, 0.65, 0.2, 0.8];

function pointAtShare(rail: Rail, share: number): ClearPoint {
  const at = (where: number): Point => pointOnRail(rail, rail.length * where);
  return {
    point: at(share),
    along: direction(at(share - 0.02), at(share + 0.02)),
    second: at(share > 0.5 ? share - 0.14 : share + 0.14),
  };
}

/** The point between a third and two thirds of a line that is farthest from other lines and marks; near the middle if it does not matter. */
function clearPoint(
  rail: Rail,
  index: number,
  rails: readonly Rail[],
  marks: readonly { x: number; y: number; reach: number }[],
): ClearPoint {
  const at = (share: number): Point => pointOnRail(rail, rail.length * share);
  let best = 0.5;
  let most = -Infinity;
  for (const share of [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66]) {
    const point = at(share);
    let free = 14;
    rails.forEach(({ points, length }, i) => {
      if (i !== index && distance(point, points[12]!) < free + length)
        for (const p of points) free = Math.min(free, distance(point, p));
    });
    for (const { x, y, reach } of marks) free = Math.min(free, distance(point, [x, y]) - reach);
    if (free > most + 1) {
      most = free;
      best = share;
    }
  }
  return pointAtShare(rail, best);
}
