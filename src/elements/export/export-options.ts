/** What a reader may choose of an export, and what was chosen. */
import { SCALES, type Scale } from '../../raster-size.js';

export const FORMATS = ['svg', 'png'] as const;
export type Format = (typeof FORMATS)[number];

/** Sizes that are often wanted, px: a phone, an article's column, a screen. */
export const SIZES = [
  [390, 560],
  [960, 640],
  [1600, 900],
] as const;

/** Where the evidence stands, and in which formats that makes a difference. */
export const EVIDENCE_CHOICES = [
  { id: 'desc', formats: ['svg'] },
  { id: 'none', formats: ['svg', 'png'] },
  { id: 'footnotes', formats: ['svg', 'png'] },
] as const satisfies readonly { readonly id: string; readonly formats: readonly Format[] }[];
export type EvidenceChoice = (typeof EVIDENCE_CHOICES)[number]['id'];

export interface ExportOptions {
  readonly format: Format;
  /** `shown`, `own`, or one of {@link SIZES} as `960x640`. */
  readonly size: string;
  /** Of the own size, px. */
  readonly width: number;
  readonly height: number;
  readonly scale: Scale;
  readonly evidence: EvidenceChoice;
  readonly data: boolean;
}

export const DEFAULT_EXPORT_OPTIONS: ExportOptions = {
  format: 'svg',
  size: 'shown',
  width: 1200,
  height: 800,
  scale: 2,
  evidence: 'desc',
  data: true,
};

/** The choices that make sense in a format. */
export function evidenceFor(format: Format): readonly EvidenceChoice[] {
  return EVIDENCE_CHOICES.filter(({ formats }) => (formats as readonly Format[]).includes(format)).map(({ id }) => id);
}

/** Reads a form of {@link exportForm}; what it does not ask for at present stays as it was. */
export function readExportOptions(
  form: HTMLFormElement,
  before: ExportOptions = DEFAULT_EXPORT_OPTIONS,
): ExportOptions {
  const data = new FormData(form);
  const text = (name: keyof ExportOptions): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : String(before[name]);
  };
  const [format, evidence] = [text('format') as Format, text('evidence') as EvidenceChoice];
  return {
    format,
    size: text('size'),
    width: Number(text('width')),
    height: Number(text('height')),
    scale: SCALES.find((scale) => String(scale) === text('scale')) ?? before.scale,
    // A PNG has no room for descriptions; whoever goes back to SVG finds them again.
    evidence: format === 'png' && evidence === 'none' && before.evidence === 'desc' ? 'desc' : evidence,
    data: form.querySelector('[name="data"]') === null ? before.data : data.has('data'),
  };
}

/** Width and height as options of an export; none for the size of the screen, which keeps the places of its actors. */
export function exportFrame({ size, width, height }: ExportOptions): {
  readonly width?: number;
  readonly height?: number;
} {
  if (size === 'shown') return {};
  if (size === 'own') return { width, height };
  const [across, down] = size.split('x').map(Number);
  return { width: across!, height: down! };
}
