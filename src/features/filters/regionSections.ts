import type { Region, RegionKind } from "#domain/geography.ts";
import type { Atlas } from "#state/useApp.tsx";
import type { ComboOption, ComboSection } from "#ui/ComboList.tsx";
import { matchesWords } from "./facetRows.ts";

const KINDS: readonly RegionKind[] = ["state", "sector", "county", "port"];

type Asked = Readonly<{ query: string; chosen: readonly string[]; counts: ReadonlyMap<string, number> }>;

/**
 * The regions that match what was typed, by kind. Names match in both languages, and a county or a port by its state,
 * so that "texas" finds what lies in it. States and sectors run from west to east, the many others by name.
 */
export function regionSections(atlas: Atlas, { query, chosen, counts }: Asked): readonly ComboSection[] {
  const { dataset, locale, messages, format } = atlas;
  const collator = new Intl.Collator(locale);
  const nameOf = (region: Region): string => (locale === "es" ? region.nameEs : region.name);
  const states = new Map(
    dataset.regions.filter(({ kind }) => kind === "state").map((state) => [state.state, state]),
  );
  const optionOf = (region: Region): ComboOption => {
    const state = region.kind === "state" || region.kind === "sector" ? undefined : states.get(region.state);
    const count = counts.get(region.id) ?? 0;
    const place = state ? `${nameOf(region)}, ${nameOf(state)}` : nameOf(region);
    return {
      id: region.id,
      label: nameOf(region),
      ...(state ? { detail: nameOf(state) } : {}),
      figure: format.number(count),
      name: messages.filters.withCount(place, format.number(count)),
      isChosen: chosen.includes(region.id),
      isMuted: count === 0,
    };
  };
  const matches = (region: Region): boolean => {
    const state = states.get(region.state);
    return matchesWords([region.name, region.nameEs, state?.name, state?.nameEs].join(" "), query);
  };
  return KINDS.map((kind) => {
    const regions = dataset.regions.filter((region) => region.kind === kind && matches(region));
    if (kind === "county" || kind === "port") regions.sort((a, b) => collator.compare(nameOf(a), nameOf(b)));
    return { id: kind, label: messages.codes.regionKind[kind], options: regions.map(optionOf) };
  }).filter(({ options }) => options.length > 0);
}
