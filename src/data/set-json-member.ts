/** Writes one member into the text of a JSON object and leaves all else as its author has laid it out. */

/** Blanks, then a sign, a text, or a literal. */
const TOKEN = /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\]|\\.)*")|[^\s{}[\],:"]+)/gy;

/** Where the value of a member of the outermost object begins and ends. */
interface Member {
  readonly key: string;
  readonly value: number;
  readonly end: number;
}

/**
 * @param text Valid JSON, an object.
 * @param value Is written with the indentation of the text, or on one line where the text is.
 * @returns the text with that member in the place of the last of the same name, or after all others.
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
  return `${text.slice(0, at)}${members.length === 0 ? '' : ','}${newline === undefined ? '' : newline + indent}${JSON.stringify(key)}:${gap}${json}${text.slice(at)}`;
}

/** Objects of single values on one line each. What stands between a text's quotation marks holds no line break. */
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
    key = value = null;
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
