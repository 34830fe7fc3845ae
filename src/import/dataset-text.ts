/** Writes an imported dataset as a file. */
import type { ImportedDataset } from './statement-collector.js';

/** The JSON of a dataset, with one line for each actor and each statement. */
export function writeDatasetText(dataset: ImportedDataset): string {
  const members = Object.entries(dataset).map(([key, value]) => {
    const isList = key !== 'sources' && Array.isArray(value);
    const text = isList ? listOf(value) : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}

function listOf(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}
