/** An SVG document as a tree of plain objects, and functions that write its numbers and texts. */

export interface SvgNode {
  readonly tag: string;
  /** In the order in which they are written. Absent values are left out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (SvgNode | string)[];
}

export function node(
  tag: string,
  attributes: SvgNode['attributes'],
  ...children: readonly (SvgNode | string | null)[]
): SvgNode {
  return { tag, attributes, children: children.filter((child) => child !== null) };
}

/** A number as it is written: at most two decimals, no exponent, no negative zero. */
export function formatNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

export function formatAttribute(value: string | number): string {
  return typeof value === 'number' ? formatNumber(value) : value;
}

/** Lone surrogates, control characters but for tab and line breaks, controls of direction, and noncharacters. */
const NOT_XML_TEXT = /(?![\t\n\r])\p{Cc}|[\p{Surrogate}\p{Bidi_Control}\ufffe\uffff]/gu;

/** Characters that XML 1.0 allows (§2.2), without lone surrogates and controls of direction. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML_TEXT, '');
}
