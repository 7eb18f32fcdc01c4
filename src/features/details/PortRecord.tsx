import type { ReactNode } from "react";
import type { Port, WholeCrossing } from "#domain/port.ts";
import { newestFirst } from "#domain/record.ts";
import { useApp, useAtlas, useLate } from "#state/useApp.tsx";
import css from "./Details.module.css";
import { FilterChip, FilterChips } from "./FilterChip.tsx";
import { IncidentButtons } from "./IncidentButtons.tsx";
import { LateNote } from "./LateNote.tsx";
import { RecordLink } from "./RecordLink.tsx";
import { RecordText } from "./RecordText.tsx";
import { Section } from "./Section.tsx";
import { SourceList } from "./SourceList.tsx";
import { TrafficSection } from "./TrafficSection.tsx";
import { wordList } from "./wordList.ts";

export function PortRecord({ port }: Readonly<{ port: Port }>): ReactNode {
  const atlas = useAtlas();
  const { dataset, format, locale, messages, store } = atlas;
  const { details } = messages;
  const regionId = `port-${port.id}`;
  const isOn = useApp((state) => state.filter.regions.includes(regionId));
  const isLocked = useApp((state) => state.view.lock.includes("in"));
  const state = dataset.regions.find((region) => region.kind === "state" && region.state === port.state);
  const incidents = newestFirst(dataset.incidents.filter(({ ports }) => ports.includes(port.id)));
  const traffic = useLate("traffic");
  const texts = useLate("texts");
  const crossings = port.crossings.flatMap((crossing): readonly WholeCrossing[] => {
    const told = texts.value?.crossings.get(crossing.id);
    return told ? [{ ...told, ...crossing }] : [];
  });
  return (
    <>
      <p>{locale === "es" ? state?.nameEs : state?.name}</p>
      {atlas.isStatic ? null : <RecordLink type="port" id={port.id} />}
      <FilterChips label={details.filterBy}>
        <FilterChip
          label={port.name}
          filter={{ regions: [regionId] }}
          isOn={isOn}
          isLocked={isLocked}
          onToggle={() => store.getState().regionToggled(regionId)}
        />
      </FilterChips>
      <Section heading={details.portIncidents(incidents.length, format.number(incidents.length))}>
        {incidents.length ? <IncidentButtons incidents={incidents} /> : null}
      </Section>
      {traffic.value ? (
        <TrafficSection traffic={traffic.value} portCode={port.btsPortCode} />
      ) : (
        <Section heading={details.traffic}>
          <LateNote late={traffic} />
        </Section>
      )}
      <Section heading={details.crossings(port.crossings.length, format.number(port.crossings.length))}>
        {texts.value ? null : <LateNote late={texts} />}
        <ul className={css["crossings"]}>
          {crossings.map((crossing) => (
            <CrossingItem key={crossing.id} crossing={crossing} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function CrossingItem({ crossing }: Readonly<{ crossing: WholeCrossing }>): ReactNode {
  const { format, messages } = useAtlas();
  const { codes, details } = messages;
  const modes: Readonly<Record<string, string>> = codes.mode;
  const facts = [
    wordList(
      crossing.modes.map((mode) => modes[mode] ?? mode),
      format,
    ),
    crossing.opened === null ? details.openedUnknown : details.opened(`${crossing.opened}`),
    details.coordQuality[crossing.coordQuality] ?? crossing.coordQuality,
  ];
  return (
    <li>
      <strong>{crossing.crossing}</strong>
      <span className={css["credit"]}>{details.mexicanSide(crossing.mexicanSide)}</span>
      <span className={css["credit"]}>{facts.join(" · ")}</span>
      {crossing.openedNote ? (
        <span className={css["credit"]}>
          <RecordText text={crossing.openedNote} />
        </span>
      ) : null}
      <details className={css["more"]}>
        <summary>{details.sources}</summary>
        <SourceList sources={crossing.sources} />
      </details>
    </li>
  );
}
