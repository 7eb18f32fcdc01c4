import { type Bits, countDifferent, emptyBits } from "./bitset.ts";

/** What leads from one set to the next: the records that came and those that went, listed when first asked for. */
export type Change = Readonly<{ size: number; came: () => Int32Array; gone: () => Int32Array }>;

export function changeBetween(before: Bits, now: Bits): Change {
  const size = countDifferent(before, now);
  let lists: Readonly<{ came: Int32Array; gone: Int32Array }> | null = null;
  const listed = () => {
    lists ??= listChange(before, now, size);
    return lists;
  };
  return { size, came: () => listed().came, gone: () => listed().gone };
}

function listChange(before: Bits, now: Bits, size: number): Readonly<{ came: Int32Array; gone: Int32Array }> {
  const records = new Int32Array(size);
  let came = 0;
  let gone = size;
  for (let w = 0; w < now.length; w++) {
    const word = now[w] ?? 0;
    let different = word ^ (before[w] ?? 0);
    while (different !== 0) {
      const bit = different & -different;
      const record = (w << 5) + 31 - Math.clz32(bit);
      if ((word & bit) === 0) records[--gone] = record;
      else records[came++] = record;
      different ^= bit;
    }
  }
  return { came: records.subarray(0, came), gone: records.subarray(gone) };
}

/**
 * Follows one set through its changes. Followers that come from the same set to the same set share one change: a set
 * is known by its number, which no two sets have in common.
 */
export type Follower = Readonly<{ follow: (set: Bits, setNumber: number) => Change }>;

export function createFollowers(size: number): () => Follower {
  const recent: Readonly<{ from: number; to: number; change: Change }>[] = [];
  return () => {
    const last = emptyBits(size);
    let from = 0;
    return {
      follow: (set, to) => {
        let known = recent.find((one) => one.from === from && one.to === to);
        if (!known) {
          // `last` is written over below, the change may be listed later: it keeps a copy.
          known = { from, to, change: changeBetween(last.slice(), set) };
          if (recent.unshift(known) > RECENT) recent.pop();
        }
        last.set(set);
        from = to;
        return known.change;
      },
    };
  };
}

/** Most followers come along together, some by a way of their own. */
const RECENT = 8;
