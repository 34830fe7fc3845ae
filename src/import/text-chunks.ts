/** Reads bytes or text piece by piece, and decodes bytes as tables have them: UTF-8, UTF-16, or Windows-1252. */
import { decodeText } from '../data/decode-text.js';

/**
 * What can be read: a text, bytes, a file, or a stream of either, such as `process.stdin`, `fs.createReadStream(…)` or
 * the `body` of a response.
 */
export type ReadableInput =
  string | Uint8Array | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>;

/** How bytes were read. `utf-8 with losses`: some bytes are not UTF-8, and stand as U+FFFD. */
export type TableEncoding = 'utf-8' | 'utf-16' | 'windows-1252' | 'utf-8 with losses';

/** A text as it is read. The encoding and the bytes are those up to now. */
export interface ChunkReader {
  readonly encoding: TableEncoding;
  /** Bytes that were read; of a text, its UTF-16 units. */
  readonly bytes: number;
  /** The pieces of the text, none of them empty. */
  chunks(): AsyncGenerator<string, void, undefined>;
}

/** So much of a text is one piece, UTF-16 units. */
const PIECE = 1 << 17;
/** After so many bytes, other tasks of the page run. */
const REST = 1 << 19;

/**
 * Reads an input once.
 *
 * @param signal Ends the reading; {@link ChunkReader.chunks} then throws its reason.
 */
export function readChunks(input: ReadableInput, signal?: AbortSignal): ChunkReader {
  let encoding: TableEncoding = 'utf-8';
  let bytes = 0;
  return {
    get encoding() {
      return encoding;
    },
    get bytes() {
      return bytes;
    },
    async *chunks() {
      const decoder = new TableDecoder();
      let rested = 0;
      for await (const piece of piecesOf(input)) {
        signal?.throwIfAborted();
        bytes += piece.length;
        const text = typeof piece === 'string' ? piece : decoder.decode(piece);
        encoding = decoder.encoding;
        if (text !== '') yield text;
        if (bytes - rested >= REST) {
          rested = bytes;
          await breath();
        }
      }
      signal?.throwIfAborted();
      const rest = decoder.end();
      encoding = decoder.encoding;
      if (rest !== '') yield rest;
    },
  };
}

/** Lets other tasks run. */
function breath(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done);
  });
}

async function* piecesOf(input: ReadableInput): AsyncGenerator<Uint8Array | string, void, undefined> {
  if (typeof input === 'string' || input instanceof Uint8Array) {
    for (let at = 0; at < input.length; at += PIECE) yield input.slice(at, at + PIECE);
    return;
  }
  const stream = input instanceof Blob ? input.stream() : input;
  if (!('getReader' in stream)) {
    yield* stream;
    return;
  }
  // Safari cannot iterate over a stream.
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // A reader that stops early does not want the rest.
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * Decodes a stream of bytes. Whether it is UTF-8 is known only from its first letter that is not ASCII: until then it
 * may be Windows-1252, in which each byte is a letter.
 */
class TableDecoder {
  encoding: TableEncoding = 'utf-8';
  #decoder: TextDecoder | null = null;
  #isAscii = true;

  /** @throws {DatasetError} with the code `dataset-not-utf-8` for a file that is no text. */
  decode(bytes: Uint8Array): string {
    if (this.#decoder === null) this.#start(bytes);
    return this.#guarded(bytes, { stream: true });
  }

  end(): string {
    return this.#decoder === null ? '' : this.#guarded(new Uint8Array(), {});
  }

  #start(bytes: Uint8Array): void {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
      this.encoding = 'utf-16';
      this.#decoder = new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be');
      return;
    }
    // Tells what is no text.
    decodeText(bytes.subarray(0, 8).filter((byte) => byte < 0x80 || bytes.length < 8));
    this.#decoder = new TextDecoder('utf-8', { fatal: true });
  }

  #guarded(bytes: Uint8Array, options: TextDecodeOptions): string {
    try {
      const text = this.#decoder!.decode(bytes, options);
      if (this.#isAscii && /[^\0-\u007f]/.test(text)) this.#isAscii = false;
      return text;
    } catch {
      this.encoding = this.#isAscii ? 'windows-1252' : 'utf-8 with losses';
      this.#decoder = new TextDecoder(this.#isAscii ? 'windows-1252' : 'utf-8');
      return this.#decoder.decode(bytes, options);
    }
  }
}
