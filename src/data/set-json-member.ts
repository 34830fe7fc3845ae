/** Writes one member into the text of a JSON object and leaves everything else exactly as it is. */
import { jsonTree } from './json-positions.js';

/**
 * Sets one member of a JSON object.
 *
 * @param text The text of the object; it must be valid JSON.
 * @param value The value; it is written with the indentation of the text, or on one line if the text is on one line.
 * @returns the text in which the last member of that name has the value, or in which the member is added at the end.
 */
export function setJsonMember(text: string, key: string, value: unknown): string {
  // The parser does not know a byte order mark.
  const members = jsonTree(text.replace(/^\uFEFF/, ' '))?.children ?? [];
  const lead = /^[^{]*\{(\s*)/.exec(text)?.[1] ?? '';
  const newline = /\r?\n/.exec(lead)?.[0];
  const indent = newline === undefined ? '' : lead.slice(lead.lastIndexOf('\n') + 1);
  const json =
    newline === undefined
      ? JSON.stringify(value)
      : shortened(JSON.stringify(value, null, indent)).replaceAll('\n', newline + indent);
  const old = members.findLast(({ children }) => children?.[0]?.value === key)?.children?.[1];
  if (old !== undefined) return text.slice(0, old.offset) + json + text.slice(old.offset + old.length);
  const last = members.at(-1);
  const at = last === undefined ? text.indexOf('{') + 1 : last.offset + last.length;
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
