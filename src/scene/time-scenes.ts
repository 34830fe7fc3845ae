/**
 * Builds the scenes of different times. While only the time of a filter changes, nothing moves: lines, anchors,
 * markers, names and labels are those of the base scene, which shows all times and is built once.
 * The scene of one time holds the marks of the base scene that had been stated by then, in the style
 * that they had then. A mark that looks the same is the same object, so that painters need not draw it anew.
 */
import type { Dataset } from '../data/parse-dataset.js';
import { deriveGraph } from '../model/derive-graph.js';
import { actorsOf, degrees, edgesOf } from '../model/graph-queries.js';
import type { StatementTexts } from '../model/filter/statement-texts.js';
import type { EdgeAttributes, Filter, RelationEdge, StatementGraph } from '../model/types.js';
import type { Places } from '../layout/types.js';
import { buildScene, colorsOf, frameOf, type SceneOptions } from './build-scene.js';
import { evidenceLines, nameOfRelation } from './edge-descriptions.js';
import { withHulls } from './groups/hulls.js';
import { placesWithMarks } from './groups/place-group-marks.js';
import { measure } from './measure.js';
import { headGlyph } from './style/glyphs.js';
import { edgeStyleOf, type EdgeStyle } from './style/edge-style.js';
import { headingOf, shortNamesOf } from './display-names.js';
import { cleanText } from './text/text-layout.js';
import type { Theme } from './theme.js';
import type { ActorMark, EdgeMark, Glyph, LabelMark, LineStroke, Scene } from './types.js';

/** The scene of all times, and what it was built from. */
interface Base {
  readonly graph: StatementGraph;
  readonly places: Places;
  readonly options: SceneOptions;
  /** The filter without its time, and what else the scene depends on, as a text. */
  readonly key: string;
  readonly scene: Scene;
  readonly colors: ReadonlyMap<string, string>;
  /** Ids of the actors that stand in it. */
  readonly actors: ReadonlySet<string>;
  /** Names by actor id, of agents as well. */
  readonly names: ReadonlyMap<string, string>;
  /** Marks in the styles that they have at single times, by id and what differs. */
  readonly others: Map<string, EdgeMark | ActorMark | LabelMark>;
}

/** Up to this many lines, a scene is built within the time of one frame of the screen. */
const QUICK = 40;

/** As {@link buildScene}. */
type Builder = typeof buildScene;

/** Builds scenes, and keeps the scene of all times for the next ones. */
export class TimeScenes {
  /** Builds the scene of all times: that of a graph of few by default. */
  builder: Builder = buildScene;
  readonly #texts: StatementTexts | undefined;
  #base: Base | null = null;
  #marked: { readonly given: Places; readonly key: string; readonly places: Places } | null = null;
  /** Whether the search text of the last filter leaves more than {@link QUICK} lines. */
  #words: { readonly key: string; readonly dataset: Dataset; readonly many: boolean } | null = null;

  /** @param texts The folded texts of statements, shared with others who filter by words. */
  constructor(texts?: StatementTexts) {
    this.#texts = texts;
  }

  /**
   * As {@link buildScene}, but marks that look the same in the scenes of two graphs that differ in time
   * alone are the same objects.
   */
  readonly build: Builder = (graph, given, options) => {
    const places = this.#placesOf(graph, given, options);
    // A picture for print numbers the lines of its own graph.
    if (options.furniture !== null || options.numbers !== undefined) return this.builder(graph, places, options);
    const base = this.#baseOf(graph, graph.getAttribute('filter'), places, options);
    return withHulls(this.#sceneOf(base, graph, places, options), graph, options);
  };

  #sceneOf(base: Base | null, graph: StatementGraph, places: Places, options: SceneOptions): Scene {
    if (base === null) return this.builder(graph, places, options);
    return base.graph === graph ? base.scene : sceneAtTime(base, graph);
  }

  /**
   * The places with those of folded groups, in a picture of few; the same object as long as the same groups are folded,
   * whatever the time is. A picture of many places them itself.
   */
  #placesOf(graph: StatementGraph, given: Places, options: SceneOptions): Places {
    const { filter, principals } = graph.getAttributes();
    if (this.builder !== buildScene || principals.size === 0) return given;
    const key = JSON.stringify([filter.openGroups, filter.fold, options.width, options.height]);
    if (this.#marked?.given !== given || this.#marked.key !== key) {
      const measured = measure(graph, frameOf(graph, options), options, given.size);
      this.#marked = { given, key, places: placesWithMarks(graph, given, measured) };
    }
    return this.#marked.places;
  }

  /**
   * Takes a scene that is built already as the base, so that the first change of time need not build it
   * again. It has no effect where the scene shows one time only.
   */
  seed(graph: StatementGraph, places: Places, options: SceneOptions, scene: Scene): void {
    const filter = graph.getAttribute('filter');
    if (filter.asOf === undefined && filter.undated === undefined)
      this.#base = baseFrom(graph, places, options, keyFor(filter, options), scene);
  }

  /**
   * The filter of the base scene. A search text that leaves many lines is left out of it as well: to build
   * so many lines at each letter would take longer than to type it.
   */
  #timeless(graph: StatementGraph, filter: Filter): Filter {
    const timeless = { ...filter, asOf: undefined, undated: undefined };
    if (filter.text === undefined) return timeless;
    const key = JSON.stringify(timeless);
    const { dataset } = graph.getAttributes();
    if (this.#words?.key !== key || this.#words.dataset !== dataset)
      this.#words = { key, dataset, many: deriveGraph(dataset, timeless, this.#texts).size > QUICK };
    return this.#words.many ? { ...timeless, text: undefined } : timeless;
  }

  /**
   * The base for a graph: the one from before as long as it holds. Null where the graph has an edge or an
   * actor that the base scene lacks, such as a path that is the shortest only as long as no other is known.
   */
  #baseOf(graph: StatementGraph, filter: Filter, places: Places, options: SceneOptions): Base | null {
    const timeless = this.#timeless(graph, filter);
    const key = keyFor(timeless, options);
    if (this.#base === null || !holds(this.#base, key, places, options)) {
      const isWhole = JSON.stringify(timeless) === JSON.stringify(filter);
      const whole = isWhole ? graph : deriveGraph(graph.getAttribute('dataset'), timeless, this.#texts);
      this.#base = baseFrom(whole, places, options, key, this.builder(whole, places, options));
    }
    const base = this.#base;
    const isWithin =
      edgesOf(graph).every(({ id }) => base.graph.hasEdge(id)) &&
      actorsOf(graph).every(({ id }) => base.actors.has(id));
    return isWithin ? base : null;
  }
}
/** All that a base scene depends on, but for its places and functions, as a text. */
function keyFor(timeless: Filter, { theme, words, locale, width, height, sides }: SceneOptions): string {
  return JSON.stringify([timeless, theme, words.language, locale, width, height, sides]);
}

/** Whether a base is still the one for these places and options. */
function holds(base: Base, key: string, places: Places, { words, stances }: SceneOptions): boolean {
  const { options } = base;
  return base.key === key && base.places === places && options.words === words && options.stances === stances;
}

function baseFrom(whole: StatementGraph, places: Places, options: SceneOptions, key: string, scene: Scene): Base {
  return {
    graph: whole,
    places,
    options,
    key,
    scene,
    colors: colorsOf(whole, options.theme),
    actors: new Set(scene.actors.map(({ id }) => id)),
    names: shortNamesOf(whole.getAttribute('dataset').actors, options.locale),
    others: new Map(),
  };
}

/** The part of the base scene that a graph holds. */
function sceneAtTime(base: Base, graph: StatementGraph): Scene {
  const { scene } = base;
  const { words, locale } = base.options;
  const edges = new Map(edgesOf(graph).map((edge) => [edge.id, edge]));
  const degree = degrees(graph);
  const edgeMarks = scene.edges.flatMap((mark) => {
    const edge = edges.get(mark.id);
    return edge === undefined ? [] : [edgeAtTime(base, mark, edge)];
  });
  const relations = edgeMarks.filter(({ relation }) => relation !== null).length;
  const { description } = headingOf(graph.getAttribute('dataset'), locale);
  return {
    ...scene,
    edges: edgeMarks,
    actors: scene.actors.flatMap((mark) => {
      const relationsOfActor = degree.get(mark.id);
      if (relationsOfActor === undefined) return [];
      return [actorAtTime(base, mark, words.actorLabel(mark.name, words.actorKinds[mark.kind], relationsOfActor))];
    }),
    labels: scene.labels.flatMap((label) => {
      if (label.of === 'edge') return labelAtTime(base, label, edges);
      return degree.has(label.owner) ? [label] : [];
    }),
    description: cleanText(description) || words.summary(degree.size, relations, undefined),
  };
}

/** The mark of a key; it is made the first time that it is asked for. */
function once<T extends EdgeMark | ActorMark | LabelMark>({ others }: Base, key: string, make: () => T): T {
  const known = others.get(key) as T | undefined;
  if (known !== undefined) return known;
  const made = make();
  others.set(key, made);
  return made;
}

function edgeAtTime(base: Base, mark: EdgeMark, edge: EdgeAttributes): EdgeMark {
  const whole = base.graph.getEdgeAttributes(mark.id);
  if (edge.type === 'affiliation' || whole.type === 'affiliation') return mark;
  const key = keyOf(edge);
  return key === keyOf(whole) ? mark : once(base, `${mark.id} ${key}`, () => restyled(base, mark, edge, whole));
}

/** All of an edge that differs between two times. */
const keyOf = ({ standing, disputed, ended, statements }: RelationEdge): string =>
  JSON.stringify([standing, disputed, ended, statements.map(({ id }) => id)]);

const isCrossed = ({ disputed, standing }: RelationEdge): boolean => disputed || standing === 'denied';

/** The mark of an edge as it is at one time, in the place that it has in the base scene. */
function restyled({ colors, names, options }: Base, mark: EdgeMark, edge: RelationEdge, whole: RelationEdge): EdgeMark {
  const style = edgeStyleOf(edge, colors, options.theme);
  const before = edgeStyleOf(whole, colors, options.theme);
  const nameOf = (id: string): string => names.get(id)!;
  const isAlike =
    style.color === before.color &&
    style.width === before.width &&
    edge.standing === whole.standing &&
    isCrossed(edge) === isCrossed(whole);
  const look = ({ line, glyphs }: Pick<EdgeMark, 'line' | 'glyphs'>): Pick<EdgeMark, 'line' | 'glyphs'> =>
    isAlike
      ? { line, glyphs }
      : {
          line: restyledLine(line, style, before),
          glyphs: restyledGlyphs(glyphs, edge, whole, style, before, options.theme),
        };
  // A pale line stays as it is until it stands out.
  const { id, from, to, relation, line, glyphs, emphasised, anchor } = mark;
  const looks = emphasised === undefined ? look(mark) : { line, glyphs, emphasised: look(emphasised) };
  return {
    id,
    from,
    to,
    relation,
    anchor,
    ...looks,
    standing: edge.standing,
    name: nameOfRelation(edge, nameOf, options),
    evidence: evidenceLines(edge, nameOf, options),
  };
}

/** The lines of a large picture are thinner, and their dashes shorter, by one factor. */
function restyledLine(line: LineStroke, style: EdgeStyle, before: EdgeStyle): LineStroke {
  if (line.width === before.width) return { ...line, color: style.color, width: style.width, dash: style.dash };
  const scale = line.width / before.width;
  const dash = style.dash?.map((part) => part * scale) ?? null;
  return { ...line, color: style.color, width: style.width * scale, dash };
}

/**
 * @param glyphs Of the base scene: the arrowhead, the markers, and the cross of a denial, if there is one; none on a
 *   short line of a large picture.
 */
function restyledGlyphs(
  [head, ...others]: readonly Glyph[],
  edge: RelationEdge,
  whole: RelationEdge,
  style: EdgeStyle,
  before: EdgeStyle,
  { paper }: Theme,
): Glyph[] {
  if (head === undefined) return [];
  const repaint = (color: string): string => (color === before.color ? style.color : color);
  // What is denied at any time is denied in the base scene, too, so that a cross can only be taken away.
  const crosses = isCrossed(whole) ? others.slice(-1) : [];
  const markers = others.slice(0, others.length - crosses.length);
  const { points } = head.outline as { points: Parameters<typeof headGlyph>[0] };
  return [
    headGlyph(points, style.open, style.color, paper),
    ...markers.map((glyph) => ({ ...glyph, fill: repaint(glyph.fill), stroke: repaint(glyph.stroke) })),
    ...(isCrossed(edge) ? crosses : []),
  ];
}

function actorAtTime(base: Base, mark: ActorMark, label: string): ActorMark {
  return label === mark.label ? mark : once(base, `actor ${mark.id} ${label}`, () => ({ ...mark, label }));
}

/** A label stays as long as one of the lines that it names is there. It is pale when all of them have ended. */
function labelAtTime(base: Base, label: LabelMark, edges: ReadonlyMap<string, EdgeAttributes>): LabelMark[] {
  const ids = label.also === null ? [label.owner] : [label.owner, label.also];
  const named = ids.flatMap((id) => edges.get(id) ?? []);
  const [first, second] = named;
  if (first === undefined) return [];
  const { theme } = base.options;
  const isCurrent = named.some((edge) => edgeStyleOf(edge, base.colors, theme).text === theme.ink);
  const color = isCurrent ? theme.ink : theme.quiet;
  const owner = first.id;
  const also = second?.id ?? null;
  const isAsBefore = owner === label.owner && also === label.also && label.lines.every((line) => line.color === color);
  if (isAsBefore) return [label];
  const key = `label ${JSON.stringify([label.owner, owner, also])} ${color}`;
  const lines = label.lines.map((line) => ({ ...line, color }));
  return [once(base, key, () => ({ ...label, owner, also, lines }))];
}
