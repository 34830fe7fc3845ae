/** The options of the export dialog. */
import { SCALES, type Scale } from '../../raster-size.js';

export const FORMATS = ['svg', 'png'] as const;
export type Format = (typeof FORMATS)[number];

/** Width and height for a phone, for the column of an article and for a screen, px. */
export const SIZES = [
  [390, 560],
  [960, 640],
  [1600, 900],
] as const;

/** How the evidence is written into a file, and the formats that offer this choice. */
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
  /** Width and height, px, if the size is `own`. */
  readonly width: number;
  readonly height: number;
  /** Pixels of a PNG for each px of the picture. */
  readonly scale: Scale;
  readonly evidence: EvidenceChoice;
  /** Whether an SVG contains the dataset. */
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

/** The choices for evidence that a format offers. */
export function evidenceFor(format: Format): readonly EvidenceChoice[] {
  return EVIDENCE_CHOICES.filter(({ formats }) => (formats as readonly Format[]).includes(format)).map(({ id }) => id);
}

/** Reads the options from the form of `exportForm`. Options that the form does not show keep their values. */
export function readExportOptions(
  form: HTMLFormElement,
  before: ExportOptions = DEFAULT_EXPORT_OPTIONS,
): ExportOptions {
  const data = new FormData(form);
  const text = (name: keyof ExportOptions): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : String(before[name]);
  };
  const format = text('format') as Format;
  const evidence = text('evidence') as EvidenceChoice;
  // A PNG has no descriptions, so the form shows `none` for them. The choice comes back with the format SVG.
  const keepsDescriptions = format === 'png' && evidence === 'none' && before.evidence === 'desc';
  return {
    format,
    size: text('size'),
    width: Number(text('width')),
    height: Number(text('height')),
    scale: SCALES.find((scale) => String(scale) === text('scale')) ?? before.scale,
    evidence: keepsDescriptions ? 'desc' : evidence,
    data: form.querySelector('[name="data"]') === null ? before.data : data.has('data'),
  };
}

/** Width and height as options of an export. The size of the screen has none, so that actors keep their places. */
export function exportFrame({ size, width, height }: ExportOptions): {
  readonly width?: number;
  readonly height?: number;
} {
  if (size === 'shown') return {};
  if (size === 'own') return { width, height };
  const [chosenWidth, chosenHeight] = size.split('x').map(Number);
  return { width: chosenWidth!, height: chosenHeight! };
}
