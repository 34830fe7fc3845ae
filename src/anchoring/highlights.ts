/**
 * Marks on words by the CSS Custom Highlight API: names in the registry of the document and one
 * sheet at the root of the article. The tree of the page stays as it is, and both go when they are told to.
 */

/** How words are underlined, as the line of their relation is dashed. */
export type Underline = 'solid' | 'dashed' | 'dotted' | 'double';

/** Passages that are marked alike. */
export interface HighlightGroup {
  /** `#rrggbb` */
  readonly color: string;
  readonly underline: Underline;
  /** Words of second rank are underlined, no more. */
  readonly faint: boolean;
  /** How many underlines of passages within it lie between the words and its own. */
  readonly depth: number;
  readonly ranges: readonly Range[];
}

/** What a reader's attention is on. */
export interface HighlightEmphasis {
  readonly hovered: ReadonlySet<Range>;
  readonly selected: ReadonlySet<Range>;
}

/** The marks of one kind: at rest, pointed at, selected; each lies above the one before. */
const LEVELS = ['marked', 'hovered', 'selected'] as const;
type Level = (typeof LEVELS)[number];

/** Share of the colour in the ground of the words, in 255ths as hexadecimal digits. */
const GROUND: Readonly<Record<Level, string>> = { marked: '24', hovered: '48', selected: '5c' };

export class Highlights {
  readonly #root: Document | ShadowRoot;
  readonly #view: (Window & typeof globalThis) | null;
  /** Begins the names of these marks and of no others. */
  #prefix = '';
  #sheet: CSSStyleSheet | null = null;
  #groups: { readonly ranges: readonly Range[]; readonly levels: Readonly<Record<Level, Highlight>> }[] = [];

  /** @param root Where the rules are adopted: the root of the article. */
  constructor(root: Document | ShadowRoot) {
    this.#root = root;
    const { defaultView } = 'host' in root ? root.ownerDocument : root;
    // A browser without highlights shows the words unmarked; all else works.
    this.#view =
      defaultView !== null && 'Highlight' in defaultView && 'highlights' in defaultView.CSS ? defaultView : null;
  }

  /**
   * Marks passages, in place of those before.
   *
   * @param ink Colour of words that are lit, `#rrggbb`; it reads on their ground.
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
          highlight.priority = priority;
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

  /** Lights passages among those that are marked. */
  light(attention: HighlightEmphasis): void {
    // Where the system gives the colours, all highlights have the same: what is lit is told by what is not.
    const forced = this.#view?.matchMedia('(forced-colors: active)').matches === true;
    const lit = attention.hovered.size > 0 ? attention.hovered : attention.selected;
    for (const { ranges, levels } of this.#groups) {
      fill(
        levels.hovered,
        ranges.filter((range) => attention.hovered.has(range)),
      );
      fill(
        levels.selected,
        ranges.filter((range) => attention.selected.has(range)),
      );
      fill(levels.marked, forced && lit.size > 0 ? ranges.filter((range) => lit.has(range)) : ranges);
    }
  }

  /** Takes all marks and their sheet away. */
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

/** Changes a highlight only where it differs: each change is a repaint. */
function fill(highlight: Highlight, ranges: readonly Range[]): void {
  if (highlight.size === ranges.length && ranges.every((range) => highlight.has(range))) return;
  highlight.clear();
  for (const range of ranges) highlight.add(range);
}

function ruleOf(
  name: string,
  level: Level,
  { color, underline, faint, depth }: Omit<HighlightGroup, 'ranges'>,
  ink: string,
): string {
  const line = `text-decoration:underline ${underline} ${faint ? 1 : 2}px ${color};text-underline-offset:calc(0.18em + ${3 * depth}px)`;
  const ground = faint && level === 'marked' ? '' : `background-color:${color}${GROUND[level]};`;
  return `::highlight(${name}){${ground}${line}${level === 'marked' ? '' : `;color:${ink}`}}`;
}
