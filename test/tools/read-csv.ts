/** A reader of RFC 4180, apart from the writer that it tests. */

/** The fields of each line, as texts; a byte order mark is left out. Throws where a quoted field is not closed, or text follows its quote. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [at, row] = [text.startsWith('\uFEFF') ? 1 : 0, [] as string[]];
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw new Error('A quoted field is not closed.');
        if (text[at] !== '"') field += text[at];
        else if (text[at + 1] === '"') {
          field += '"';
          at += 1;
        } else break;
      }
      at += 1;
    } else {
      for (; at < text.length && text[at] !== ',' && !text.startsWith('\r\n', at); at += 1) field += text[at];
    }
    row.push(field);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
      continue;
    } else throw new Error(`Text follows a field: ${JSON.stringify(text.slice(at, at + 10))}`);
    // A line may end in an empty field.
    if (text.startsWith('\r\n', at)) {
      row.push('');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) throw new Error('The last line does not end.');
  return rows;
}
