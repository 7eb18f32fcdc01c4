import { crc32, deflateSync } from "node:zlib";

/** Pixels of a picture without transparency: red, green, blue and an alpha that is not looked at. */
type Pixels = Readonly<{ width: number; height: number; pixels: Uint8Array }>;

const MOST_COLOURS = 256;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

const colourAt = (pixels: Uint8Array, i: number): number =>
  ((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0);

function distance2(a: number, b: number): number {
  const [red, green, blue] = [
    (a >> 16) - (b >> 16),
    ((a >> 8) & 255) - ((b >> 8) & 255),
    (a & 255) - (b & 255),
  ];
  return red * red + green * green + blue * blue;
}

/** The most frequent colours, no two of them nearer than the least step with which they are few enough. */
function paletteOf(counts: ReadonlyMap<number, number>): readonly number[] {
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour);
  for (let step = 0; ; step++) {
    const chosen: number[] = [];
    for (const colour of ranked) {
      if (chosen.every((other) => distance2(other, colour) > step * step)) chosen.push(colour);
      if (chosen.length > MOST_COLOURS) break;
    }
    if (chosen.length <= MOST_COLOURS) return chosen;
  }
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/**
 * A PNG of at most 256 colours: a third of what a rasteriser writes, since a graphic has few colours and many shades
 * of their edges. No dithering, and the same bytes for the same picture.
 */
export function indexedPng({ width, height, pixels }: Pixels): Uint8Array {
  const counts = new Map<number, number>();
  for (let i = 0; i < pixels.length; i += 4) {
    const colour = colourAt(pixels, i);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = paletteOf(counts);
  const nearest = new Map<number, number>();
  for (const colour of counts.keys()) {
    let best = 0;
    palette.forEach((other, index) => {
      if (distance2(other, colour) < distance2(palette[best] ?? 0, colour)) best = index;
    });
    nearest.set(colour, best);
  }
  // Each row begins with its filter: none, which suits indexed colours.
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows[y * (width + 1) + 1 + x] = nearest.get(colourAt(pixels, 4 * (y * width + x))) ?? 0;
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8);
  const parts = [
    SIGNATURE,
    chunk("IHDR", header),
    chunk(
      "PLTE",
      Uint8Array.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat(parts));
}
