/** Writes one member into the text of a JSON object and leaves everything else exactly as it is. */

/** Matches white space, then a sign, a string, or a literal. */
const TOKEN = /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\]|\\.)*")|[^\s{}[\],:"]+)/gy;

/** A member of the outermost object, and the offsets at which its value begins and ends. */
interface Member {
  readonly key: string;
  readonly value: number;
  readonly end: number;
}

/**
 * Sets one member of a JSON object.
 *
 * @param text The text of the object; it must be valid JSON.
 * @param value The value; it is written with the indentation of the text, or on one line if the text is on one line.
 * @returns the text in which the last member of that name has the value, or in which the member is added at the end.
 */
export function setJsonMember(text: string, key: string, value: unknown): string {
  const members = membersOf(text);
  const lead = /^[^{]*\{(\s*)/.exec(text)?.[1] ?? '';
  const newline = /\r?\n/.exec(lead)?.[0];
  const indent = newline === undefined ? '' : lead.slice(lead.lastIndexOf('\n') + 1);
  const json =
    newline === undefined
      ? JSON.stringify(value)
      : shortened(JSON.stringify(value, null, indent)).replaceAll('\n', newline + indent);
  const old = members.findLast((member) => member.key === key);
  if (old !== undefined) return text.slice(0, old.value) + json + text.slice(old.end);
  const at = members.at(-1)?.end ?? text.indexOf('{') + 1;
  const gap = newline === undefined ? '' : ' ';
  const comma = members.length === 0 ? '' : ',';
  const lineBreak = newline === undefined ? '' : newline + indent;
  return `${text.slice(0, at)}${comma}${lineBreak}${JSON.stringify(key)}:${gap}${json}${text.slice(at)}`;
}

/** Puts each object that holds neither objects nor lists on one line. JSON strings hold no line breaks. */
function shortened(json: string): string {
  return json.replaceAll(
    /\{\s+([^{}[\]]*?)\s+\}/g,
    (_whole, inside: string) => `{ ${inside.replaceAll(/\s*\n\s*/g, ' ')} }`,
  );
}

function membersOf(text: string): Member[] {
  const members: Member[] = [];
  let depth = 0;
  let key: string | null = null;
  let value: number | null = null;
  let end = 0;
  const close = (): void => {
    if (key !== null && value !== null) members.push({ key, value, end });
    key = null;
    value = null;
  };
  for (const match of text.replace(/^\uFEFF/, ' ').matchAll(TOKEN)) {
    const [whole, sign, string] = match;
    const last = match.index + whole.length;
    const start = match.index + (whole.length - whole.trimStart().length);
    if (depth === 1 && (sign === ',' || sign === '}')) close();
    else if (depth === 1 && key === null && string !== undefined) key = JSON.parse(string) as string;
    else if (depth === 1 && key !== null && sign !== ':') value ??= start;
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    end = last;
  }
  return members;
}
