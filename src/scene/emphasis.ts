/** Computes which marks stand out because a reader points at something or has selected it. */
import type { Target } from './picking/pick.js';
import type { Scene } from './types.js';

/** The ids of some marks of a scene. */
export interface MarkIds {
  readonly actors: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** The marks that are new at the time that is shown. */
export type Highlight = MarkIds;

/** How a picture shows a reader's attention; it is drawn over and under all marks, the same under every painter. */
export interface Emphasis {
  /**
   * What stands out while all others step back; null when nothing does. The ring around a selected mark is drawn
   * by its button.
   */
  readonly focus: MarkIds | null;
  /** What is highlighted as new, or null. It is no part of the scene, so that files do not show it. */
  readonly highlight: Highlight | null;
}

/** Opacity of what steps back, all of it as one. */
export const FADED = 0.16;

/**
 * How new marks are highlighted. `line`: how much wider than a line the light beneath it is, px; `opacity` of
 * that light; `ring`: how far the ring around an actor is from the border of its mark, px.
 */
export const HIGHLIGHT = { line: 9, opacity: 0.3, ring: 6 } as const;

export const NO_EMPHASIS: Emphasis = { focus: null, highlight: null };

/**
 * The marks that stand out: those about an actor that is moved, else about what the reader points at, else about what
 * is selected.
 */
export function emphasise(
  scene: Scene,
  hovered: Target | null,
  selected: Target | null,
  highlight: Highlight | null = null,
): Emphasis {
  // The outline of a group, at which a reader may point as well, takes nothing from what is selected.
  const isMark = ({ id }: Target): boolean => [scene.actors, scene.edges].some((all) => all.some((m) => m.id === id));
  const pointed = (): Target | null => (hovered !== null && isMark(hovered) ? hovered : selected);
  const focus: Target | null = scene.moved === undefined ? pointed() : { kind: 'actor', id: scene.moved };
  const plain = highlight === null ? NO_EMPHASIS : { focus: null, highlight };
  if (focus === null) return plain;
  const actors = new Set<string>();
  const edges = new Set<string>();
  if (focus.kind === 'actor' && scene.actors.some(({ id }) => id === focus.id)) actors.add(focus.id);
  for (const edge of scene.edges) {
    const involved = focus.kind === 'edge' ? edge.id === focus.id : edge.from === focus.id || edge.to === focus.id;
    if (!involved) continue;
    edges.add(edge.id);
    actors.add(edge.from).add(edge.to);
  }
  // A mark that a filter has removed does not count.
  return actors.size === 0 && edges.size === 0 ? plain : { focus: { actors, edges }, highlight };
}

/** Whether the same marks stand out. */
export function isSameEmphasis(a: Emphasis, b: Emphasis): boolean {
  if (a.highlight !== b.highlight || (a.focus === null) !== (b.focus === null)) return false;
  return (
    a.focus === b.focus || (isSameSet(a.focus!.actors, b.focus!.actors) && isSameSet(a.focus!.edges, b.focus!.edges))
  );
}

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));
