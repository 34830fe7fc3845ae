import type { ExportWords } from './types.js';

export const exportEn: ExportWords = {
  options: 'Export options',
  title: 'Export',
  format: 'Format',
  size: 'Size',
  asShown: 'As shown',
  own: 'Own size…',
  width: 'Width, px',
  height: 'Height, px',
  scale: 'Pixels',
  pixels: (width, height) => `${width} × ${height} pixels`,
  evidence: 'Evidence',
  evidences: { desc: 'In the file, at each line', footnotes: 'Printed as numbered notes', none: 'None' },
  data: 'With the dataset',
  dataHint: 'Then the file can be opened again.',
  save: 'Save',
  copy: 'Copy SVG',
  copied: 'Copied.',
  notCopied: 'The browser did not allow it to be copied. Save the file instead.',
  close: 'Close',
};
