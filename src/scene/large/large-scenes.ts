/**
 * Builds the scenes of a graph that is too large for a picture in which everything is written. Marks and names have the
 * sizes that fit their number; who matters most is named first; the lines that tie most closely stand out.
 */
import { atOnce } from '../../data/steps.js';
import type { OrientedBox } from '../../geometry/oriented-box.js';
import type { Point } from '../../geometry/types.js';
import type { Places } from '../../layout/types.js';
import { closeness, eventCounts, type EventCounts } from '../../model/event-counts.js';
import { actorsOf, degrees, edgesOf, relationsOf } from '../../model/graph-queries.js';
import { groupOfMark, isGroupMark } from '../../model/groups/group-marks.js';
import { unfilteredGraph } from '../../model/unfiltered-graph.js';
import type { EdgeAttributes, StatementGraph } from '../../model/types.js';
import { actorMarkOf } from '../actors/actor-marks.js';
import type { NamePlace } from '../actors/actor-label-placement.js';
import type { DrawnActor } from '../actors/place-names.js';
import { headingOf, localName, shortNamesOf } from '../display-names.js';
import { frameOf, type SceneFrame } from '../frame.js';
import { withHulls } from '../groups/hulls.js';
import { borderOf, type Measured, type MeasuredActor } from '../measure.js';
import type { SceneOptions } from '../scene-options.js';
import { colorsOf } from '../style/relation-colors.js';
import { reachOf, SHAPE_OF } from '../style/shapes.js';
import { nameLabel } from '../text/label-marks.js';
import { cleanText, type TextBlock } from '../text/text-layout.js';
import type { LabelMark, Scene } from '../types.js';
import { ActorRanks } from './actor-ranks.js';
import { namedActors } from './named-actors.js';
import type { NamesAtZoom } from './names-with-room.js';
import { markerAnchors } from './marker-anchors.js';
import { largeEdgeMarks } from './edge-mark.js';
import { DRAFT, linesOfDraft } from './draft-picture.js';
import type { LineContext } from './line-context.js';
import { EdgeTexts, type Texts } from './edge-texts.js';
import { labelsOfFew } from './line-names.js';
import { Backbone } from './backbone.js';
import { bundleWidths, shadesIn } from './line-looks.js';
import { BOLD_FROM, groupRadius, LARGE_SIZES, markRadius, nameSize, withThinBorder } from './mark-sizes.js';
import { movedActor, type DrawnFrom } from './moved-actor.js';
import { insidePlace, nameBlock, placesAround } from './name-places.js';
import { straightLines } from './straight-lines.js';

/**
 * Builds the scenes of one graph. Ranks and strengths are of the whole graph, sizes are for those actors that are shown
 * at first, whatever a filter leaves. Where agents or groups are folded, lines are others than before: ranks and
 * strengths are then of the folded graph.
 */
export class LargeScenes {
  readonly #whole: StatementGraph;
  /** The scenes of the graph without folding, by which marks have their sizes; null for that graph itself. */
  readonly #unfolded: LargeScenes | null;
  #folded: LargeScenes | null = null;
  readonly #counts: EventCounts;
  readonly #ranks: ActorRanks;
  readonly #backbone: Backbone;
  /** The number of actors that are shown at first. */
  readonly #top: number;
  readonly #texts = new EdgeTexts();
  /** The lines of names, by size and name. */
  readonly #blocks = new Map<string, TextBlock>();
  /** What the lines of scenes were drawn from, so that an actor can be moved. */
  readonly #drawn = new WeakMap<Scene, DrawnFrom>();

  /**
   * @param top How many actors are shown at first, the most important ones; 0, the default, = all.
   * @param unfolded The scenes of the same graph without folding, where they are there.
   */
  constructor(whole: StatementGraph, top = 0, unfolded: LargeScenes | null = null) {
    this.#whole = whole;
    this.#top = top > 0 ? Math.min(top, whole.order) : whole.order;
    const { dataset, principals } = whole.getAttributes();
    this.#unfolded = unfolded ?? (principals.size > 0 ? new LargeScenes(unfilteredGraph(dataset)) : null);
    this.#counts = eventCounts(whole);
    this.#ranks = new ActorRanks(this.#counts.byActor);
    this.#backbone = new Backbone({
      whole,
      counts: this.#counts,
      ranks: this.#ranks.byActor,
      isFirst: (id) => this.isFirst(id),
    });
  }

  /** Finds out now which lines stand out in the first picture; else it is found out when the first scene is built. */
  rateLines(): void {
    this.#backbone.among([]);
  }

  /** How many actors are shown at first. */
  get top(): number {
    return this.#top;
  }

  get counts(): EventCounts {
    return this.#counts;
  }

  /** Sizes of the marks and places of the names in a frame; in the order of the graph. */
  measure(graph: StatementGraph, frame: SceneFrame, locale: string): Measured {
    const own = this.#scenesOf(graph);
    if (own !== this) return own.measure(graph, frame, locale);
    const radiusOf = (this.#unfolded ?? this).#radiiIn(frame);
    const actors = actorsOf(graph).map(({ id, actor, agents }): MeasuredActor => {
      const held = agents.map((agent) => radiusOf.get(agent.id) ?? 0);
      const radius = isGroupMark(actor) ? groupRadius(held) : (radiusOf.get(id) ?? LARGE_SIZES.mark);
      const reach = reachOf(SHAPE_OF[actor.kind], radius) + borderOf(agents);
      return { id, radius, reach, places: placesAround(this.#blockOf(localName(actor, locale), id), reach) };
    });
    return { frame, sizes: LARGE_SIZES, actors };
  }

  /** The lines of the name of an actor, which are the same in every frame. */
  #blockOf(name: string, id: string): TextBlock {
    const size = this.#nameSizeOf(id);
    const key = `${size} ${name}`;
    const block = this.#blocks.get(key) ?? nameBlock(name, size);
    this.#blocks.set(key, block);
    return block;
  }

  /** Radius of each mark, px, by actor id. */
  #radiiIn({ plot: { width, height } }: SceneFrame): Map<string, number> {
    const { byActor } = this.#counts;
    // Importance is the root of the number of events: else a few actors alone would be seen. Those without a line are
    // as large as those with one event.
    const importanceOf = (id: string): number => Math.sqrt(Math.max(1, byActor.get(id)!));
    const shown = [...byActor.keys()].filter((id) => this.isFirst(id));
    const radiusFor = markRadius(shown.map(importanceOf), width, height);
    return new Map([...byActor.keys()].map((id) => [id, radiusFor(importanceOf(id))]));
  }

  /** The scenes by whose ranks and strengths a graph is drawn. */
  #scenesOf(graph: StatementGraph): LargeScenes {
    if (graph === this.#whole || this.#unfolded !== null || graph.getAttribute('principals').size === 0) return this;
    if (this.#folded === null || this.#folded.#whole !== graph) this.#folded = new LargeScenes(graph, undefined, this);
    return this.#folded;
  }

  /** Rank of an actor by importance; 0 is the most important of all. */
  rankOf(id: string): number {
    return this.#ranks.of(id);
  }

  /** Whether an actor is among those that are shown at first. */
  isFirst(id: string): boolean {
    return this.rankOf(id) < this.#top;
  }

  /**
   * Builds a scene, as `buildScene` does.
   *
   * @param places Centres of the marks, px of the plot of these options.
   */
  build(
    graph: StatementGraph,
    places: Places,
    options: SceneOptions,
    measured: Measured = this.measure(graph, frameOf(graph, options), options.locale),
  ): Scene {
    return withHulls(this.buildBare(graph, places, options, measured, null), graph, options);
  }

  /**
   * The names that a scene shows.
   *
   * @param before The names of the same picture in a smaller frame, which stay named; null for none.
   */
  names(graph: StatementGraph, places: Places, measured: Measured, before: NamesAtZoom | null): NamesAtZoom {
    const own = this.#scenesOf(graph);
    if (own !== this) return own.names(graph, places, measured, before);
    const { actors, chosen } = namedActors(graph, places, {
      locale: null,
      measured,
      before,
      rankOf: (id) => this.rankOf(id),
    });
    return new Map(actors.map(({ end }, i) => [end.id, chosen[i]!]));
  }

  /** A scene without outlines of groups: {@link bareSteps} without pauses. */
  buildBare(...given: Parameters<LargeScenes['bareSteps']>): Scene {
    return atOnce(this.bareSteps(...given));
  }

  /**
   * Builds a scene without outlines of groups, in which those are named who are named `before`, and others; with
   * {@link DRAFT} nobody. It pauses after each step of a few ms.
   */
  *bareSteps(
    graph: StatementGraph,
    places: Places,
    options: SceneOptions,
    measured: Measured,
    before: NamesAtZoom | null,
  ): Generator<undefined, Scene> {
    const own = this.#scenesOf(graph);
    if (own !== this) return yield* own.bareSteps(graph, places, options, measured, before);
    const { theme, words, locale, width, height } = options;
    const { plot, furniture } = measured.frame;
    const toScene = ([x, y]: Point): Point => [x + plot.x, y + plot.y];
    const naming = { locale, measured, before, rankOf: (id: string) => this.rankOf(id) };
    const { actors, chosen, boxes } = namedActors(graph, places, naming);
    yield;
    const shortNames = shortNamesOf(
      actors.flatMap(({ node }) => [node.actor, ...node.agents]),
      locale,
    );
    const context = {
      options,
      nameOf: (id: string): string => shortNames.get(id)!,
      degree: degrees(graph),
      toScene,
      isDraft: before === DRAFT,
    };
    const all = edgesOf(graph);
    const drawn = context.isDraft ? linesOfDraft(all, this.#backbone.among(all)) : all;
    yield;
    const { edges, labels, from } = yield* this.#lineMarks(graph, drawn, actors, boxes, context, plot);
    yield;
    const notes = options.notes?.(graph, edges, words, theme, width, plot.y + plot.height) ?? null;
    const { title, description } = headingOf(graph.getAttribute('dataset'), locale);
    const scene: Scene = {
      width,
      height: notes?.bottom ?? height,
      plot,
      title: cleanText(title),
      description: cleanText(description) || words.summary(actors.length, relationsOf(graph).length, undefined),
      language: words.language,
      direction: words.direction,
      paper: theme.paper,
      fontFamily: theme.fontFamily,
      edges,
      actors: actors.map((actor) => withThinBorder(actorMarkOf(actor, context))),
      labels: [
        ...labels,
        ...actors.flatMap((actor, i) => {
          const way = chosen[i]!;
          return way < 0 ? [] : [this.#labelOf(actor, actor.measured.places[way]!, options, toScene)];
        }),
      ],
      spareLabels: actors
        .filter((_, i) => chosen[i]! < 0)
        .sort((a, b) => this.rankOf(a.end.id) - this.rankOf(b.end.id))
        .map((actor) => this.#labelOf(actor, insidePlace(actor.measured.places, actor.end, plot), options, toScene)),
      furniture,
      notes,
      credits: options.credits?.(graph, words) ?? null,
    };
    this.#drawn.set(scene, from);
    return scene;
  }

  /**
   * A scene of this graph with an actor at another place, px of the plot; null if it was not built here, or does not
   * have the actor.
   */
  moved(scene: Scene, actor: string, place: Point): Scene | null {
    const from = this.#drawn.get(scene);
    const moved = from === undefined ? null : movedActor(scene, from, actor, place);
    if (moved !== null) this.#drawn.set(moved.scene, moved.from);
    return moved?.scene ?? null;
  }

  #nameSizeOf(id: string): number {
    const size = nameSize(this.#ranks.lastOfEquals(id), this.#top);
    return isMarkId(id) ? Math.max(size, BOLD_FROM) : size;
  }

  #labelOf(actor: DrawnActor, place: NamePlace, { theme }: SceneOptions, toScene: (point: Point) => Point): LabelMark {
    const size = this.#nameSizeOf(actor.end.id);
    return nameLabel(actor.end, place, { theme, size, isBold: size >= BOLD_FROM, toScene });
  }

  /**
   * The marks of all lines, pale ones first, so that those that stand out lie over them; and what is written on them.
   */
  *#lineMarks(
    graph: StatementGraph,
    edges: readonly EdgeAttributes[],
    actors: readonly DrawnActor[],
    names: readonly OrientedBox[],
    context: LineContext,
    plot: SceneFrame['plot'],
  ): Generator<undefined, Pick<Scene, 'edges' | 'labels'> & { readonly from: DrawnFrom }> {
    const { options, toScene, isDraft } = context;
    const ends = new Map(actors.map(({ end }) => [end.id, end]));
    const lines = straightLines(edges, ends, plot);
    yield;
    const shades = shadesIn(plot, lines, this.#backbone.among(edges));
    yield;
    const obstacles = {
      names,
      marks: actors.map(({ end, measured: { reach } }) => ({ x: end.x, y: end.y, reach })),
      width: plot.width,
      height: plot.height,
    };
    const colors = colorsOf(graph, options.theme);
    const isFolded = this.#unfolded !== null;
    const written = isDraft ? null : yield* labelsOfFew(lines, obstacles, options, { toScene, colors, isFolded });
    const lineContext = {
      theme: options.theme,
      colors,
      toScene,
      anchorOf: written?.anchorOf ?? markerAnchors(lines, obstacles, (edge) => closeness(this.#counts, edge)),
      widthOf: bundleWidths(edges, this.#counts),
    };
    yield;
    const textsOf = (edge: EdgeAttributes): Texts => this.#texts.of(edge, context);
    const marks = largeEdgeMarks(lines, shades, lineContext, textsOf);
    marks.sort((a, b) => a.shade - b.shade);
    const labels = written?.labels ?? [];
    return { edges: marks, labels, from: { edges, marks, ends, context: lineContext, textsOf, moving: null } };
  }
}

const isMarkId = (id: string): boolean => groupOfMark(id) !== null;
