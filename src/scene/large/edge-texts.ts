/** What is said of the edges of a large graph, which does not depend on the size of the picture: it is made once. */
import type { EdgeAttributes } from '../../model/types.js';
import { evidenceLines, nameOfRelation } from '../edge-descriptions.js';
import { textsOfAffiliation } from '../lines/edge-marks.js';
import type { SceneOptions } from '../scene-options.js';
import type { EdgeMark } from '../types.js';

export type Texts = Pick<EdgeMark, 'name' | 'evidence'>;

export class EdgeTexts {
  #texts = new WeakMap<EdgeAttributes, Texts>();
  #options: Pick<SceneOptions, 'words' | 'locale' | 'folding'> | null = null;

  of(
    edge: EdgeAttributes,
    context: { readonly options: SceneOptions; readonly nameOf: (id: string) => string },
  ): Texts {
    const { words, locale, folding } = context.options;
    const known = this.#options;
    if (known?.words !== words || known.locale !== locale || known.folding !== folding) {
      this.#texts = new WeakMap();
      this.#options = { words, locale, folding };
    }
    const before = this.#texts.get(edge);
    if (before !== undefined) return before;
    const texts =
      edge.type === 'affiliation'
        ? textsOfAffiliation(edge, context)
        : {
            name: nameOfRelation(edge, context.nameOf, context.options),
            evidence: evidenceLines(edge, context.nameOf, context.options),
          };
    this.#texts.set(edge, texts);
    return texts;
  }
}
