/** A set of record numbers, one bit each, 32 to a word; bits beyond the last record are always 0. */
export type Bits = Int32Array;

export function emptyBits(size: number): Bits {
  return new Int32Array((size + 31) >>> 5);
}

export function fullBits(size: number): Bits {
  const bits = emptyBits(size).fill(-1);
  const tail = size & 31;
  if (tail > 0) bits[bits.length - 1] = -1 >>> (32 - tail);
  return bits;
}

export function addBit(bits: Bits, index: number): void {
  const word = index >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (index & 31));
}

export function hasBit(bits: Bits, index: number): boolean {
  return (((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1;
}

/** How many bits of a word are set. */
export function popcount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let i = 0; i < bits.length; i++) count += popcount(bits[i] ?? 0);
  return count;
}

/** How many are in both. */
export function countBoth(a: Bits, b: Bits): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) count += popcount((a[i] ?? 0) & (b[i] ?? 0));
  return count;
}

/** How many are in exactly one of the two. */
export function countDifferent(a: Bits, b: Bits): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    const word = (a[i] ?? 0) ^ (b[i] ?? 0);
    if (word !== 0) count += popcount(word);
  }
  return count;
}

/** Writes what is in both into `out`, which may be one of them. */
export function intersectInto(out: Bits, a: Bits, b: Bits): void {
  for (let i = 0; i < out.length; i++) out[i] = (a[i] ?? 0) & (b[i] ?? 0);
}

/** Takes everything in `fewer` out of `bits`, and gives `bits` back. */
export function without(bits: Bits, fewer: Bits): Bits {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) & ~(fewer[i] ?? 0);
  return bits;
}

/** Adds everything in `more` to `out`. */
export function uniteInto(out: Bits, more: Bits): void {
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) | (more[i] ?? 0);
}

/** The set of all records for which `test` holds. */
export function bitsWhere(size: number, test: (index: number) => boolean): Bits {
  const bits = emptyBits(size);
  for (let i = 0; i < size; i++) if (test(i)) addBit(bits, i);
  return bits;
}
