import { FACETS, type Filter, NO_FILTER } from "#domain/filter.ts";
import type { Choices } from "./choices.ts";
import { writeLink } from "./link.ts";
import type { View } from "./view.ts";

const FILTER_PARTS: Readonly<Record<string, readonly (keyof Filter)[]>> = {
  ...Object.fromEntries(FACETS.map((facet) => [facet, [facet]])),
  from: ["from"],
  to: ["to"],
  clock: ["clock"],
  span: ["span"],
  undated: ["hideUndated"],
  in: ["regions"],
  area: ["area"],
  near: ["near"],
  along: ["along"],
  q: ["text"],
};
const VIEW_PARTS: Readonly<Record<string, keyof View>> = {
  mode: "mode",
  at: "camera",
  show: "layers",
  view: "surface",
  theme: "theme",
  hide: "hide",
  story: "story",
  step: "step",
};

const isSame = <T extends object>(one: T, other: T): boolean =>
  (Object.keys(one) as (keyof T)[]).every((key) => Object.is(one[key], other[key]));

function lockedFilter(first: Filter, wanted: Filter, lock: readonly string[]): Filter {
  const fixed: Partial<Record<keyof Filter, unknown>> = {};
  for (const key of lock) for (const part of FILTER_PARTS[key] ?? []) fixed[part] = first[part];
  const next = { ...wanted, ...fixed } as Filter;
  const [holdsFrom, holdsTo] = [lock.includes("from"), lock.includes("to")];
  // A window must not end before it begins: the end that is free goes back to where it began.
  const isTurned = next.from !== null && next.to !== null && next.from.first > next.to.last;
  const turned = isTurned && holdsFrom !== holdsTo ? { ...next, from: first.from, to: first.to } : next;
  return isSame(turned, wanted) ? wanted : turned;
}

function lockedView(first: View, wanted: View): View {
  const fixed: Partial<Record<keyof View, unknown>> = { lock: first.lock };
  for (const key of first.lock) {
    const part = VIEW_PARTS[key];
    if (part) fixed[part] = first[part];
  }
  const next = { ...wanted, ...fixed } as View;
  return isSame(next, wanted) ? wanted : next;
}

/**
 * What becomes of `wanted` where the first link has locked some keys: those keep their first value, and the locks
 * themselves never change. What no lock touches keeps its identity.
 */
export function withLocks<T extends Partial<Choices>>(first: Choices, wanted: T): T {
  const { lock } = first.view;
  const { filter, selection, view } = wanted;
  return {
    ...wanted,
    ...(filter ? { filter: lockedFilter(first.filter, filter, lock) } : {}),
    ...(selection && lock.includes("sel") ? { selection: first.selection } : {}),
    ...(view ? { view: lockedView(first.view, view) } : {}),
  };
}

/** Start again: no filter, nothing selected, the whole border in view. */
export const resetChoices = ({ view }: Choices): Choices => ({
  filter: NO_FILTER,
  selection: { type: "none" },
  view: { ...view, camera: null },
});

/** Whether locks hold all that starting again would change. */
export function isResetFixed(now: Choices): boolean {
  const held = withLocks(now, resetChoices(now));
  return writeLink(held) === writeLink(now) && writeLink(resetChoices(now)) !== writeLink(now);
}
