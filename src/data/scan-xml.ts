/**
 * Reads the texts of certain elements of an XML 1.0 document without building a tree. No entity is expanded, and
 * nothing is fetched or executed. Only what has to be read is checked, not whether the whole document is well-formed.
 */

/** An error in an XML text, with its place. */
export class XmlError extends Error {
  /** The offset of the error in UTF-16 units. */
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

export interface XmlScan {
  /** Local name of the root element. */
  readonly root: string;
  /** The texts of the elements that were looked for, in the order of the document, with their references resolved. */
  readonly texts: readonly string[];
}

/** The greatest depth of nested elements that is read; pictures are far less deep. */
const DEEPEST = 1000;

const NAME = /[^\s/>]+/y;
const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const TAG_END = /\s*(\/?)>/y;
const DOCTYPE = /<!DOCTYPE\s+([^\s>[]+)/iy;
/** Matches a part of a document type declaration: a quoted text, a comment, an instruction, or a bracket. */
const DOCTYPE_PART = /"[^"]*"|'[^']*'|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|[[\]<>]/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The elements that are looked for, by their local name and the value of an attribute; any prefix will do. */
export interface ScanTarget {
  /** Local name of the element. */
  readonly name: string;
  readonly attribute: string;
  readonly value: string;
}

/**
 * Finds all elements that have the name and the attribute. After one has been found, the scan ends at the first error.
 *
 * @throws {XmlError} if there is an error before the end of the first such element.
 */
export function scanXml(text: string, wanted: ScanTarget): XmlScan {
  const texts: string[] = [];
  let root: string | null = null;
  const scanner = new Scanner(text, wanted.attribute);
  try {
    for (let tag = scanner.next(); tag !== null; tag = scanner.next()) {
      // A document that is not an SVG is not read any further.
      if (root === null && tag.local !== 'svg') return { root: tag.local, texts };
      root ??= tag.local;
      if (tag.local === wanted.name && tag.mark === wanted.value) texts.push(scanner.readText());
    }
  } catch (error) {
    if (!(error instanceof XmlError) || texts.length === 0) throw error;
  }
  if (root === null) throw new XmlError('there is no element', text.length);
  return { root, texts };
}

interface StartTag {
  readonly local: string;
  /** The value of the attribute that is looked for, as it is written. */
  readonly mark: string | undefined;
}

class Scanner {
  readonly #text: string;
  readonly #attribute: string;
  #depth = 0;
  #at = 0;
  /** The text outside of tags since the call of {@link readText}; null while no text is read. */
  #collected: string[] | null = null;
  /** Whether the last start tag was that of an empty element, which has no end tag. */
  #empty = false;

  constructor(text: string, attribute: string) {
    this.#text = text;
    this.#attribute = attribute;
  }

  /** Goes on to the next start tag; null at the end of the text, or at an end tag while a text is read. */
  next(): StartTag | null {
    for (;;) {
      this.#closeEmpty();
      const start = this.#text.indexOf('<', this.#at);
      this.#collected?.push(resolve(this.#text.slice(this.#at, start === -1 ? undefined : start), this.#at));
      if (start === -1) return null;
      this.#at = start;
      if (this.#begins('<!--')) this.#skipTo('-->', 'a comment');
      else if (this.#begins('<![CDATA[')) {
        const from = start + 9;
        this.#skipTo(']]>', 'a CDATA section');
        this.#collected?.push(this.#text.slice(from, this.#at - 3));
      } else if (this.#begins('<?')) this.#skipTo('?>', 'an instruction');
      else if (this.#begins('<!')) {
        const html = this.#skipDoctype();
        if (html) return { local: 'html', mark: undefined };
      } else if (this.#begins('</')) {
        this.#skipTo('>', 'an end tag');
        this.#depth -= 1;
        if (this.#collected !== null) return null;
      } else return this.#startTag();
    }
  }

  /** Reads the text of the element whose start tag came last, including the texts of the elements in it. */
  readText(): string {
    if (this.#empty) return '';
    const depth = this.#depth;
    this.#collected = [];
    while (this.#depth >= depth) {
      const before = this.#depth;
      const tag = this.next();
      if (tag === null && this.#depth === before)
        throw new XmlError('the file ends within the dataset', this.#text.length);
      if (tag !== null) this.#closeEmpty();
    }
    const text = this.#collected.join('');
    this.#collected = null;
    return text;
  }

  #begins(sign: string): boolean {
    return this.#text.startsWith(sign, this.#at);
  }

  #skipTo(sign: string, what: string): void {
    const end = this.#text.indexOf(sign, this.#at);
    if (end === -1) throw new XmlError(`${what} is not closed`, this.#at);
    this.#at = end + sign.length;
  }

  /** Skips a document type declaration with all entities in it; true if it is that of a web page. */
  #skipDoctype(): boolean {
    const start = this.#at;
    DOCTYPE.lastIndex = start;
    if (DOCTYPE.exec(this.#text)?.[1]?.toLowerCase() === 'html') return true;
    DOCTYPE_PART.lastIndex = start;
    let depth = 0;
    for (let part = DOCTYPE_PART.exec(this.#text); part !== null; part = DOCTYPE_PART.exec(this.#text)) {
      if (part[0] === '<' || part[0] === '[') depth += 1;
      if (part[0] === '>' || part[0] === ']') depth -= 1;
      if (depth > 0) continue;
      this.#at = DOCTYPE_PART.lastIndex;
      return false;
    }
    throw new XmlError('a document type is not closed', start);
  }

  #startTag(): StartTag {
    const start = this.#at;
    NAME.lastIndex = start + 1;
    const name = NAME.exec(this.#text)?.[0];
    if (name === undefined) throw new XmlError('a tag has no name', start);
    let at = NAME.lastIndex;
    let mark: string | undefined;
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const [, key, double, single] = ATTRIBUTE.exec(this.#text) ?? [];
      if (key === undefined) break;
      at = ATTRIBUTE.lastIndex;
      if (key === this.#attribute) mark = double ?? single;
    }
    TAG_END.lastIndex = at;
    const end = TAG_END.exec(this.#text);
    if (end === null) throw new XmlError('a tag is not closed', start);
    this.#at = TAG_END.lastIndex;
    this.#empty = end[1] === '/';
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new XmlError(`elements are nested more than ${DEEPEST} deep`, start);
    return { local: name.slice(name.lastIndexOf(':') + 1), mark };
  }

  #closeEmpty(): void {
    if (this.#empty) this.#depth -= 1;
    this.#empty = false;
  }
}

/** Resolves character references and the five entities of XML. Other entities are an error. */
function resolve(text: string, at: number): string {
  return text.replace(/&([^;\s&]{0,32}(?:;|))/g, (all, reference: string, offset: number) => {
    const name = reference.slice(0, -1);
    const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
    const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
    const letter = ENTITIES.get(name) ?? (code <= 0x10ffff ? String.fromCodePoint(code) : undefined);
    if (!reference.endsWith(';') || letter === undefined)
      throw new XmlError(`the entity "${all}" is not known`, at + offset);
    return letter;
  });
}
