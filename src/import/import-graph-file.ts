/** Makes a dataset of a file of a graph, GEXF or GraphML: each edge becomes a statement, and the places are kept. */
import { decodeText } from '../data/decode-text.js';
import { readGraphFile, type FilePlace, type GraphFile } from './graph-file.js';
import { importRows, previewRows, type ImportOptions, type TableImport, type TablePreview } from './import-table.js';
import type { RowReader } from './read-rows.js';

export interface GraphImportOptions extends Omit<ImportOptions, 'delimiter' | 'header'> {
  /** Whether the places of the nodes become pins of the dataset. Default: true. */
  readonly places?: boolean;
}

/** The distance of the outermost pins from the border of the plot, as a share of its width and height. */
const MARGIN = 0.04;

/** The first edges of a file of a graph. It throws as {@link graphFileDataset} does. */
export async function graphFilePreview(input: string | Uint8Array): Promise<TablePreview> {
  const text = typeof input === 'string' ? input : decodeText(input);
  return previewRows(readerOf(readGraphFile(text)), { header: true });
}

/**
 * Makes a dataset of a GEXF or GraphML file. The whole file is kept in memory while it is read.
 *
 * @param input The text of the file, or its bytes in UTF-8 or UTF-16.
 * @throws {DatasetError} with the code `table-invalid` where it is damaged, no graph, or without edges.
 */
export async function graphFileDataset(
  input: string | Uint8Array,
  options: GraphImportOptions = {},
): Promise<TableImport> {
  options.signal?.throwIfAborted();
  const text = typeof input === 'string' ? input : decodeText(input);
  const file = readGraphFile(text);
  const places = options.places === false ? new Map<string, FilePlace>() : file.places;
  return importRows(
    readerOf(file),
    { ...options, header: true },
    {
      names: file.names,
      places: sharesOf(places),
      groups: file.groups,
    },
  );
}

/** The edges as rows of a table, after a row with the names of the columns. */
function readerOf({ columns, rows }: GraphFile): RowReader {
  return {
    delimiter: '',
    async *batches() {
      yield [{ line: 0, fields: columns, isUnclosed: false }, ...rows];
    },
  };
}

/** Places as shares of the width and height of the plot, from its left and its top. */
function sharesOf(places: ReadonlyMap<string, FilePlace>): ReadonlyMap<string, FilePlace> {
  const share = (read: (place: FilePlace) => number): ((place: FilePlace) => number) => {
    let [least, most] = [Infinity, -Infinity];
    for (const place of places.values()) [least, most] = [Math.min(least, read(place)), Math.max(most, read(place))];
    const range = most - least;
    return (place) => (range > 0 ? MARGIN + ((read(place) - least) / range) * (1 - 2 * MARGIN) : 0.5);
  };
  const [x, y] = [share((place) => place.x), share((place) => place.y)];
  return new Map([...places].map(([name, place]) => [name, { x: rounded(x(place)), y: rounded(1 - y(place)) }]));
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
