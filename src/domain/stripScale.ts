/**
 * Kilometres along the border as pixels: straight from knot to knot, and stretched where more cases gather than
 * would otherwise have room. The ruler's own ticks show how much.
 */
export type StripScale = Readonly<{ cellKm: number; lengthKm: number; px: Float64Array }>;

const CELL_KM = 5;

/** Every stretch as wide as its length on the ground. */
export function evenWeights(lengthKm: number): Float64Array {
  const count = Math.max(1, Math.ceil(lengthKm / CELL_KM));
  return Float64Array.from({ length: count }, (_, i) => {
    return Math.min(CELL_KM, lengthKm - i * CELL_KM) / lengthKm;
  });
}

export function scaleOf(weights: Float64Array, lengthKm: number, lengthPx: number): StripScale {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const px = new Float64Array(weights.length + 1);
  for (let i = 0; i < weights.length; i++) {
    px[i + 1] = (px[i] ?? 0) + ((weights[i] ?? 0) / total) * lengthPx;
  }
  return { cellKm: CELL_KM, lengthKm, px };
}

export function pxOf({ cellKm, lengthKm, px }: StripScale, km: number): number {
  const inside = Math.max(0, Math.min(lengthKm, km));
  const cell = Math.min(px.length - 2, Math.floor(inside / cellKm));
  const start = cell * cellKm;
  const end = Math.min(lengthKm, start + cellKm);
  const from = px[cell] ?? 0;
  return from + ((inside - start) / (end - start)) * ((px[cell + 1] ?? from) - from);
}

export function kmOf({ cellKm, lengthKm, px }: StripScale, at: number): number {
  let cell = 0;
  while (cell < px.length - 2 && (px[cell + 1] ?? 0) < at) cell++;
  const [from, to] = [px[cell] ?? 0, px[cell + 1] ?? 0];
  const start = cell * cellKm;
  const share = to > from ? (at - from) / (to - from) : 0;
  return Math.max(0, Math.min(lengthKm, start + share * (Math.min(lengthKm, start + cellKm) - start)));
}

/** How long a cell without stretch is; `fullPx` is the length of the whole ruler without any. */
export const evenPxOf = (lengthKm: number, fullPx: number): number => (CELL_KM / lengthKm) * fullPx;

/** The cells around these places grow, each by the number of even cells beside it. */
export function grown(
  weights: Float64Array,
  lengthKm: number,
  crowdedKm: readonly number[],
  growths: readonly number[] = [],
): Float64Array {
  const even = CELL_KM / lengthKm;
  const growthOf = new Float64Array(weights.length);
  crowdedKm.forEach((km, i) => {
    const cell = Math.min(weights.length - 1, Math.floor(km / CELL_KM));
    for (const near of [cell - 1, cell, cell + 1]) {
      growthOf[near] = Math.max(growthOf[near] ?? 0, growths[i] ?? GROWTH);
    }
  });
  return weights.map((weight, i) => weight + (growthOf[i] ?? 0) * even);
}

const GROWTH = 2;
