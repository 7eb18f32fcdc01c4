import type { ReactNode } from "react";
import { ACTS, CONTRABANDS, COUNTRIES, LEVELS, METHODS, PRECISIONS, STATUSES } from "#domain/codes.ts";
import { useAtlas } from "#state/useApp.tsx";
import { FacetGroup } from "./FacetGroup.tsx";
import css from "./FilterPanel.module.css";
import { RegionFilter } from "./RegionFilter.tsx";

/** Every filter but time and text: OR within a group, AND between groups. */
export function FilterPanel(): ReactNode {
  const { dataset } = useAtlas();
  return (
    <div className={css["panel"]}>
      <FacetGroup facet="method" codes={METHODS} startsOpen />
      <FacetGroup facet="act" codes={ACTS} startsOpen />
      <FacetGroup facet="status" codes={STATUSES} startsOpen />
      <RegionFilter />
      <FacetGroup facet="level" codes={LEVELS} />
      <FacetGroup facet="agency" codes={[...dataset.agencies.keys()]} isLong />
      <FacetGroup facet="contraband" codes={CONTRABANDS} />
      <FacetGroup facet="organization" codes={[...dataset.organizations.keys()]} isLong />
      <FacetGroup facet="country" codes={COUNTRIES} />
      <FacetGroup facet="precision" codes={PRECISIONS} />
    </div>
  );
}
