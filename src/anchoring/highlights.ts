/**
 * Highlights words of an article by the CSS Custom Highlight API: with names in the registry of the document and one
 * style sheet at the root of the article. The nodes of the page are not changed.
 */

/** The style of an underline. It resembles the dashes of the line in the graph for which the words stand. */
export type Underline = 'solid' | 'dashed' | 'dotted';

/** Passages with the same style. */
export interface HighlightGroup {
  /** The colour of the underline and, where it is pale, of the background: `#rrggbb`. */
  readonly color: string;
  readonly underline: Underline;
  /** Whether the passages have a thin underline and, at rest, no background. */
  readonly faint: boolean;
  /** Whether the same words have their background from another group, at rest: more of them would hide the words. */
  readonly bare: boolean;
  /** The number of underlines of inner passages that lie between the words and this underline, 0 to 2. */
  readonly depth: number;
  readonly ranges: readonly Range[];
}

/** The passages at which a reader points, and those that are selected. */
export interface HighlightEmphasis {
  readonly hovered: ReadonlySet<Range>;
  readonly selected: ReadonlySet<Range>;
}

/** The states of a passage: at rest, pointed at, selected. Each is painted above the one before. */
const LEVELS = ['marked', 'hovered', 'selected'] as const;
type Level = (typeof LEVELS)[number];

/** The number of depths of passages. */
const DEPTHS = 3;

/** The opacity of the background of the words in each state, as two hexadecimal digits of 255ths. */
const BACKGROUND_ALPHA: Readonly<Record<Level, string>> = { marked: '24', hovered: '48', selected: '5c' };

/** The highlights of one article. Without the API, all methods do nothing. */
export class Highlights {
  readonly #root: Document | ShadowRoot;
  readonly #view: (Window & typeof globalThis) | null;
  /** The beginning of the names of these highlights; no other highlight of the document begins with it. */
  #prefix = '';
  #sheet: CSSStyleSheet | null = null;
  #groups: { readonly ranges: readonly Range[]; readonly levels: Readonly<Record<Level, Highlight>> }[] = [];

  /** @param root The root of the article, where the style sheet is adopted. */
  constructor(root: Document | ShadowRoot) {
    this.#root = root;
    const { defaultView } = 'host' in root ? root.ownerDocument : root;
    // In a browser without the API the words are not highlighted, and everything else works.
    this.#view =
      defaultView !== null && 'Highlight' in defaultView && 'highlights' in defaultView.CSS ? defaultView : null;
  }

  /**
   * Highlights passages and removes the highlights that were there before.
   *
   * @param ink The colour of words that are pointed at or selected, `#rrggbb`; it is readable on their background.
   */
  mark(groups: readonly HighlightGroup[], ink: string): void {
    this.clear();
    if (this.#view === null) return;
    const { Highlight, CSS, CSSStyleSheet } = this.#view;
    this.#prefix = freePrefix([...CSS.highlights.keys()]);
    const rules: string[] = [];
    this.#groups = groups.map(({ ranges, ...look }, index) => {
      const levels = Object.fromEntries(
        LEVELS.map((level, priority) => {
          const highlight = level === 'marked' ? new Highlight(...ranges) : new Highlight();
          // WebKit draws the underline of the topmost highlight alone: among nested passages, that of the innermost.
          highlight.priority = (priority + 1) * DEPTHS - look.depth;
          const name = `${this.#prefix}${index}-${level}`;
          CSS.highlights.set(name, highlight);
          rules.push(ruleOf(name, level, look, ink));
          return [level, highlight];
        }),
      ) as Record<Level, Highlight>;
      return { ranges, levels };
    });
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(`@media screen{${rules.join('')}}`);
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, this.#sheet];
  }

  /** Shows which of the highlighted passages are pointed at or selected. */
  light(attention: HighlightEmphasis): void {
    // With forced colours all highlights look the same, so that only the emphasised passages keep theirs.
    const forced = this.#view?.matchMedia('(forced-colors: active)').matches === true;
    const lit = attention.hovered.size > 0 ? attention.hovered : attention.selected;
    // Words that stand for several passages get one background: on more of them they could not be read.
    const [isHovered, isSelected] = [firstIn(attention.hovered), firstIn(attention.selected)];
    for (const { ranges, levels } of this.#groups) {
      fill(levels.hovered, ranges.filter(isHovered));
      fill(levels.selected, ranges.filter(isSelected));
      fill(levels.marked, forced && lit.size > 0 ? ranges.filter((range) => lit.has(range)) : ranges);
    }
  }

  /** Removes all highlights and the style sheet. */
  clear(): void {
    if (this.#view === null) return;
    const { highlights } = this.#view.CSS;
    this.#groups.forEach((_group, index) =>
      LEVELS.forEach((level) => highlights.delete(`${this.#prefix}${index}-${level}`)),
    );
    this.#groups = [];
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#sheet = null;
  }
}

function freePrefix(taken: readonly string[]): string {
  let number = 1;
  while (taken.some((name) => name.startsWith(`dg${number}-`))) number += 1;
  return `dg${number}-`;
}

/** Whether a range is in a set, and the first one with its words that is asked about. */
function firstIn(set: ReadonlySet<Range>): (range: Range) => boolean {
  const seen: Range[] = [];
  return (range) => {
    if (!set.has(range) || seen.some((other) => haveSameWords(range, other))) return false;
    seen.push(range);
    return true;
  };
}

const haveSameWords = (a: Range, b: Range): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

/** Sets the ranges of a highlight. If they are the same as before, nothing is changed, to save a repaint. */
function fill(highlight: Highlight, ranges: readonly Range[]): void {
  if (highlight.size === ranges.length && ranges.every((range) => highlight.has(range))) return;
  highlight.clear();
  for (const range of ranges) highlight.add(range);
}

function ruleOf(
  name: string,
  level: Level,
  { color, underline, faint, bare, depth }: Omit<HighlightGroup, 'ranges'>,
  ink: string,
): string {
  const isAtRest = level === 'marked';
  const line = `text-decoration:underline ${underline} ${faint ? 1 : 2}px ${color}`;
  const offset = `text-underline-offset:calc(0.18em + ${3 * depth}px)`;
  const background = (faint || bare) && isAtRest ? '' : `background-color:${color}${BACKGROUND_ALPHA[level]};`;
  return `::highlight(${name}){${background}${line};${offset}${isAtRest ? '' : `;color:${ink}`}}`;
}
