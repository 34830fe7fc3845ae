/** What stands out and what steps back when a reader points at something or has selected it. */
import type { Target } from './pick.js';
import type { Scene } from './types.js';

/** Ids of what is new at the time that is shown. */
export interface Lit {
  readonly actors: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** How a painter shows a reader's attention. Painters apply it; they do not decide it. */
export interface Emphasis {
  /** Ids that step back, or null when nothing does. What is selected is ringed by its button. */
  readonly faded: { readonly actors: ReadonlySet<string>; readonly edges: ReadonlySet<string> } | null;
  /** What is lit, or null when nothing is. No scene tells it, so that files stay plain. */
  readonly lit: Lit | null;
}

/** Opacity of what steps back. */
export const FADED = 0.16;

/** How much broader than a line the light beneath it is, px, and its opacity; how far the ring is from the border of a mark, px. */
export const LIT = { line: 9, opacity: 0.3, ring: 6 } as const;

export const NO_EMPHASIS: Emphasis = { faded: null, lit: null };

/** What the reader points at counts before what is selected. */
export function emphasise(scene: Scene, hovered: Target | null, selected: Target | null, lit: Lit | null = null): Emphasis {
  const focus = hovered ?? selected;
  const plain = lit === null ? NO_EMPHASIS : { faded: null, lit };
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
  if (actors.size === 0 && edges.size === 0) return plain;
  const rest = (ids: readonly { readonly id: string }[], kept: ReadonlySet<string>): Set<string> => new Set(ids.map(({ id }) => id).filter((id) => !kept.has(id)));
  return { faded: { actors: rest(scene.actors, actors), edges: rest(scene.edges, edges) }, lit };
}
