/**
 * The scene over time. While only the time of a filter changes, nothing moves: lines, anchors,
 * markers, names and labels are those of the picture that shows all times, which is laid once; of
 * it, a time shows what had been said, in the look that it had then. What looks the same is the
 * same object, so that painters can leave it as it is.
 */
import type { Dataset } from '../data/parse.js';
import { deriveGraph } from '../model/derive.js';
import { actorsOf, degrees, edgesOf } from '../model/queries.js';
import type { StatementTexts } from '../model/text-filter.js';
import type { EdgeAttributes, Filter, RelationEdge, StatementGraph } from '../model/types.js';
import type { Places } from '../layout/types.js';
import { buildScene, colorsOf, type SceneOptions } from './build.js';
import { evidenceOf, nameOfRelation } from './evidence.js';
import { headGlyph } from './glyphs.js';
import { lookOf } from './look.js';
import { headingOf, localName } from './names.js';
import { cleanText, shortLabel } from './text.js';
import type { ActorMark, EdgeMark, Glyph, LabelMark, Scene } from './types.js';

/** The picture of all times. */
interface Base {
  readonly places: Places;
  readonly options: SceneOptions;
  /** The filter without its time, and what else the scene depends on, as a text. */
  readonly key: string;
  readonly scene: Scene;
  readonly edges: ReadonlyMap<string, EdgeAttributes>;
  readonly colors: ReadonlyMap<string, string>;
  /** Ids of the actors that stand in it. */
  readonly actors: ReadonlySet<string>;
  /** Names by actor id, of agents as well. */
  readonly names: ReadonlyMap<string, string>;
  /** Marks in the looks that they have at other times, by id and what differs. */
  readonly others: Map<string, EdgeMark | ActorMark | LabelMark>;
}

/** So many lines are laid within a frame. */
const QUICK = 40;

export class OverTime {
  readonly #texts: StatementTexts | undefined;
  #base: Base | null = null;
  /** Whether the words of the last filter leave many lines. */
  #words: { readonly key: string; readonly dataset: Dataset; readonly many: boolean } | null = null;

  /** @param texts The folded texts of statements, shared with others who filter by words. */
  constructor(texts?: StatementTexts) {
    this.#texts = texts;
  }

  /** As {@link buildScene}; of two graphs that differ in time alone, what looks the same are the same marks in the same places. */
  readonly build: typeof buildScene = (graph, places, options) => {
    const filter = graph.getAttribute('filter');
    // Pictures for paper number their lines anew.
    if (options.furniture !== null || options.numbers !== undefined) return buildScene(graph, places, options);
    const base = this.#baseOf(graph, filter, places, options);
    return base === null ? buildScene(graph, places, options) : at(base, graph);
  };

  /** Takes a picture that stands already, so that the first move in time need not lay it anew; no effect where it shows a time. */
  seed(graph: StatementGraph, places: Places, options: SceneOptions, scene: Scene): void {
    const filter = graph.getAttribute('filter');
    if (filter.asOf === undefined && filter.undated === undefined)
      this.#base = baseFrom(graph, places, options, keyFor(filter, options), scene);
  }

  /**
   * The filter of the picture of all times. Words that leave much are left out of it as well: to
   * lay so many lines anew at each letter would take longer than to type it.
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

  /** The picture of all times: as it is, where it still holds; null where a graph has lines that it has not, such as a way that is the shortest only as long as no other is known. */
  #baseOf(graph: StatementGraph, filter: Filter, places: Places, options: SceneOptions): Base | null {
    const { dataset } = graph.getAttributes();
    const timeless = this.#timeless(graph, filter);
    const key = keyFor(timeless, options);
    const now = this.#base;
    if (
      now === null ||
      now.key !== key ||
      now.places !== places ||
      now.options.words !== options.words ||
      now.options.stances !== options.stances
    ) {
      const whole =
        JSON.stringify(timeless) === JSON.stringify(filter) ? graph : deriveGraph(dataset, timeless, this.#texts);
      this.#base = baseFrom(whole, places, options, key, buildScene(whole, places, options));
    }
    const base = this.#base!;
    return edgesOf(graph).every(({ id }) => base.edges.has(id)) &&
      actorsOf(graph).every(({ id }) => base.actors.has(id))
      ? base
      : null;
  }
}

/** What says that a picture of all times still holds. */
function keyFor(timeless: Filter, { theme, words, locale, width, height, sides }: SceneOptions): string {
  return JSON.stringify([timeless, theme, words.language, locale, width, height, sides]);
}

function baseFrom(whole: StatementGraph, places: Places, options: SceneOptions, key: string, scene: Scene): Base {
  return {
    places,
    options,
    key,
    scene,
    edges: new Map(edgesOf(whole).map((edge) => [edge.id, edge])),
    colors: colorsOf(whole, options.theme),
    actors: new Set(scene.actors.map(({ id }) => id)),
    names: new Map(
      whole.getAttribute('dataset').actors.map((actor) => [actor.id, shortLabel(localName(actor, options.locale))]),
    ),
    others: new Map(),
  };
}

/** What a graph shows of the picture of all times. */
function at(base: Base, graph: StatementGraph): Scene {
  const {
    scene,
    options: { words, locale },
  } = base;
  const edges = new Map(edgesOf(graph).map((edge) => [edge.id, edge]));
  const actors = new Map(actorsOf(graph).map((node) => [node.id, node]));
  const degree = degrees(graph);
  const marks = scene.edges.flatMap((mark) => {
    const edge = edges.get(mark.id);
    return edge === undefined ? [] : [edgeAt(base, mark, edge)];
  });
  return {
    ...scene,
    edges: marks,
    actors: scene.actors.flatMap((mark) =>
      actors.has(mark.id)
        ? [actorAt(base, mark, words.actorLabel(mark.name, words.actorKinds[mark.kind], degree.get(mark.id)!))]
        : [],
    ),
    labels: scene.labels.flatMap((label) =>
      label.of === 'actor' ? (actors.has(label.owner) ? [label] : []) : labelAt(base, label, edges),
    ),
    description:
      cleanText(headingOf(graph.getAttribute('dataset'), locale).description) ||
      words.summary(actors.size, marks.filter(({ relation }) => relation !== null).length, undefined),
  };
}

/** The mark of that key, made the first time. */
function once<T extends EdgeMark | ActorMark | LabelMark>({ others }: Base, key: string, make: () => T): T {
  const made = (others.get(key) as T | undefined) ?? make();
  others.set(key, made);
  return made;
}

function edgeAt(base: Base, mark: EdgeMark, edge: EdgeAttributes): EdgeMark {
  const whole = base.edges.get(mark.id)!;
  if (edge.type === 'affiliation' || whole.type === 'affiliation') return mark;
  const key = keyOf(edge);
  return key === keyOf(whole) ? mark : once(base, `${mark.id} ${key}`, () => restyled(base, mark, edge, whole));
}

/** Ids of statements are in the order of the file: two lists that differ in length or in their last differ. */
const keyOf = ({ standing, disputed, ended, statements }: RelationEdge): string =>
  JSON.stringify([standing, disputed, ended, statements.map(({ id }) => id)]);

function restyled({ colors, names, options }: Base, mark: EdgeMark, edge: RelationEdge, whole: RelationEdge): EdgeMark {
  const { theme } = options;
  const nameOf = (id: string): string => names.get(id)!;
  const [look, before] = [lookOf(edge, colors, theme), lookOf(whole, colors, theme)];
  const repaint = (color: string): string => (color === before.color ? look.color : color);
  const [head, ...others] = mark.glyphs;
  // The sign of a denial comes last; whatever was denied at a time is denied in the picture of all.
  const crossed = (of: RelationEdge): boolean => of.disputed || of.standing === 'denied';
  const signs = crossed(whole) && !crossed(edge) ? others.slice(0, -1) : others;
  const cross = crossed(edge) ? signs.at(-1) : undefined;
  const glyphs: Glyph[] = [
    headGlyph(
      (head!.outline as { points: Parameters<typeof headGlyph>[0] }).points,
      look.open,
      look.color,
      theme.paper,
    ),
    ...signs.map((glyph) =>
      glyph === cross ? glyph : { ...glyph, fill: repaint(glyph.fill), stroke: repaint(glyph.stroke) },
    ),
  ];
  const alike =
    look.color === before.color &&
    look.width === before.width &&
    edge.standing === whole.standing &&
    crossed(edge) === crossed(whole);
  return {
    ...mark,
    standing: edge.standing,
    line: alike ? mark.line : { ...mark.line, color: look.color, width: look.width, dash: look.dash },
    glyphs: alike ? mark.glyphs : glyphs,
    name: nameOfRelation(edge, nameOf, options),
    evidence: evidenceOf(edge, nameOf, options),
  };
}

function actorAt(base: Base, mark: ActorMark, label: string): ActorMark {
  return label === mark.label ? mark : once(base, `actor ${mark.id} ${label}`, () => ({ ...mark, label }));
}

/** A label stays while one of the lines that it names is there; it is quiet when they have ended. */
function labelAt(base: Base, label: LabelMark, edges: ReadonlyMap<string, EdgeAttributes>): LabelMark[] {
  const named = [label.owner, ...(label.also === null ? [] : [label.also])].flatMap((id) => edges.get(id) ?? []);
  const [first, second] = named;
  if (first === undefined) return [];
  const { theme } = base.options;
  const color = named.some((edge) => lookOf(edge, base.colors, theme).text === theme.ink) ? theme.ink : theme.quiet;
  const also = second?.id ?? null;
  if (first.id === label.owner && also === label.also && label.lines.every((line) => line.color === color))
    return [label];
  return [
    once(base, `label ${JSON.stringify([label.owner, first.id, also])} ${color}`, () => ({
      ...label,
      owner: first.id,
      also,
      lines: label.lines.map((line) => ({ ...line, color })),
    })),
  ];
}
