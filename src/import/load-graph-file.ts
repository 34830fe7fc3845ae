/** Loads the readers of GEXF and GraphML with the first file of a graph, since tables do without them. */
import type { GraphImportOptions } from './import-graph-file.js';
import type { TableImport, TablePreview } from './import-table.js';

export type { GraphImportOptions };

/** Whether a file is one of a graph, by its name. */
export function isGraphFileName(name: string): boolean {
  return /\.(?:gexf|graphml)$/i.test(name);
}

/**
 * Makes a dataset of a GEXF or GraphML file: each edge becomes a statement, and the places of the nodes become pins.
 * The whole file is kept in memory while it is read.
 *
 * @param input The text of the file, or its bytes in UTF-8 or UTF-16.
 * @throws {DatasetError} with the code `table-invalid` where it is damaged, no graph, or without edges.
 */
export async function importGraphFile(input: string | Uint8Array, options?: GraphImportOptions): Promise<TableImport> {
  return (await import('./import-graph-file.js')).graphFileDataset(input, options);
}

/** Reads the first edges of a GEXF or GraphML file. It throws as {@link importGraphFile} does. */
export async function previewGraphFile(input: string | Uint8Array): Promise<TablePreview> {
  return (await import('./import-graph-file.js')).graphFilePreview(input);
}
