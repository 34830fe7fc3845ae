/** Pictures as numbers: PNG in, colours and luminance out. Eight bits a channel, not interlaced, which is what browsers and rsvg write. */
import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, opacity of each pixel. */
  readonly rgba: Uint8Array;
}

export function decodePng(png: Buffer): Picture {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = ({ 2: 3, 6: 4 } as Record<number, number>)[png[25]!];
  if (png[24] !== 8 || channels === undefined || png[28] !== 0)
    throw new Error(`PNG of depth ${png[24]}, colour type ${png[25]}, interlace ${png[28]} is not read here.`);
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const rgba = new Uint8Array(width * height * 4);
  if (channels === 3) rgba.fill(255);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1);
    const row = new Uint8Array(raw.buffer, raw.byteOffset + start + 1, stride);
    unfilter(raw[start]!, row, above, channels);
    if (channels === 4) {
      rgba.set(row, y * stride);
    } else {
      for (let x = 0, to = y * width * 4; x < stride; x += 3, to += 4) {
        rgba[to] = row[x]!;
        rgba[to + 1] = row[x + 1]!;
        rgba[to + 2] = row[x + 2]!;
      }
    }
    above = row;
  }
  return { width, height, rgba };
}

/**
 * Undoes the filter of one row in place: PNG specification, section 9 (none, sub, up, average, Paeth). A picture has
 * millions of bytes, so that each filter has a loop of its own.
 */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, channels: number): void {
  const { length } = row;
  if (filter === 1) {
    for (let i = channels; i < length; i += 1) row[i]! += row[i - channels]!;
  } else if (filter === 2) {
    for (let i = 0; i < length; i += 1) row[i]! += above[i]!;
  } else if (filter === 3) {
    for (let i = 0; i < channels; i += 1) row[i]! += above[i]! >> 1;
    for (let i = channels; i < length; i += 1) row[i]! += (row[i - channels]! + above[i]!) >> 1;
  } else if (filter === 4) {
    for (let i = 0; i < channels; i += 1) row[i]! += paeth(0, above[i]!, 0);
    for (let i = channels; i < length; i += 1) row[i]! += paeth(row[i - channels]!, above[i]!, above[i - channels]!);
  }
}

function paeth(a: number, b: number, c: number): number {
  const pa = Math.abs(b - c);
  const pb = Math.abs(a - c);
  const pc = Math.abs(a + b - 2 * c);
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}

/** Means of luma (0 to 1) over boxes of `side` × `side` pixels. */
export function boxMeans({ width, height, rgba }: Picture, side: number): Float64Array {
  const columns = Math.floor(width / side);
  const means = new Float64Array(columns * Math.floor(height / side));
  for (let y = 0; y < Math.floor(height / side) * side; y += 1) {
    for (let x = 0; x < columns * side; x += 1) {
      const i = (y * width + x) * 4;
      means[Math.floor(y / side) * columns + Math.floor(x / side)]! +=
        (0.2126 * rgba[i]! + 0.7152 * rgba[i + 1]! + 0.0722 * rgba[i + 2]!) / (255 * side * side);
    }
  }
  return means;
}

export function meanDifference(a: Float64Array, b: Float64Array): number {
  if (a.length !== b.length) throw new Error(`pictures of ${a.length} and ${b.length} boxes`);
  return a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length;
}

/** Whether a pixel within `reach` of a point has nearly this colour, `#rrggbb`. */
export function hasColour(
  { width, height, rgba }: Picture,
  [px, py]: readonly [number, number],
  colour: string,
  reach = 1,
): boolean {
  const wanted = [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));
  for (let y = Math.max(0, Math.floor(py - reach)); y <= Math.min(height - 1, py + reach); y += 1) {
    for (let x = Math.max(0, Math.floor(px - reach)); x <= Math.min(width - 1, px + reach); x += 1) {
      if (wanted.every((channel, c) => Math.abs(channel - rgba[(y * width + x) * 4 + c]!) < 48)) return true;
    }
  }
  return false;
}
