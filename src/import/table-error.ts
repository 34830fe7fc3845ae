/** The errors of tables of which no dataset can be made. */
import { issueOfWhole } from '../data/issues.js';
import { DatasetError, type TableIssueCode } from '../errors.js';

/** @param found The number of rows, columns or statements; the names of the columns; what the file is. */
export function tableError(code: TableIssueCode, found: number | string): DatasetError {
  const [what, expected, remedy] = explain(code, found);
  const issue = issueOfWhole({ code, found: what, expected, remedy });
  return new DatasetError('table-invalid', [issue]);
}

function explain(
  code: TableIssueCode,
  found: number | string,
): readonly [found: string, expected: string, remedy: string] {
  switch (code) {
    case 'table-empty':
      return [
        found === 0 ? 'an empty table' : 'a table with one row, that of its names',
        'rows',
        'Choose another file.',
      ];
    case 'table-one-column':
      return [
        'a table with one column',
        'columns of who acts and on whom',
        'Choose another file, or say what stands between its fields.',
      ];
    case 'table-no-actors':
      return [
        `the columns ${found}`,
        'columns of who acts and on whom',
        'Say which they are: from and to, each the name of a column or its number.',
      ];
    case 'table-too-large':
      return [
        `more than ${Number(found).toLocaleString('en')} statements`,
        'no more than that',
        'Merge rows of the same actors and relation, take a part of the table, or raise the limit.',
      ];
    default:
      return [`a file that cannot be read as a graph: ${found}`, 'GEXF or GraphML', 'Save the graph again.'];
  }
}
