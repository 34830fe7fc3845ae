/** What stands out when a reader points at something or has selected it, and what is new at a time. */
import type { Target } from './pick.js';
import type { Scene } from './types.js';

/** Ids of some marks of a scene. */
export interface MarkIds {
  readonly actors: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** What is new at the time that is shown. */
export type Lit = MarkIds;

/** How a picture shows a reader's attention; it is drawn over and under all marks, the same under every painter. */
export interface Emphasis {
  /** What stands out while all others step back; null when nothing does. What is selected is ringed by its button. */
  readonly focus: MarkIds | null;
  /** What is lit, or null when nothing is. No scene tells it, so that files stay plain. */
  readonly lit: Lit | null;
}

/** Opacity of what steps back, all of it as one. */
export const FADED = 0.16;

/** How much broader than a line the light beneath it is, px, and its opacity; how far the ring is from the border of a mark, px. */
export const LIT = { line: 9, opacity: 0.3, ring: 6 } as const;

export const NO_EMPHASIS: Emphasis = { focus: null, lit: null };

/** What the reader points at counts before what is selected. */
export function emphasise(
  scene: Scene,
  hovered: Target | null,
  selected: Target | null,
  lit: Lit | null = null,
): Emphasis {
  const focus = hovered ?? selected;
  const plain = lit === null ? NO_EMPHASIS : { focus: null, lit };
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
  // What a filter has taken away cannot be pointed at any more.
  return actors.size === 0 && edges.size === 0 ? plain : { focus: { actors, edges }, lit };
}
