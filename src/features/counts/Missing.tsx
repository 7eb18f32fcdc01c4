import type { ReactNode } from "react";
import type { Figure } from "#domain/dataset.ts";
import { toPartialDate } from "#domain/partialDate.ts";
import { useAtlas, useLate } from "#state/useApp.tsx";
import { officialsText } from "./CountLink.tsx";
import css from "./Counts.module.css";
import type { Compared } from "./countedOf.ts";
import { useCountsWords } from "./countsWords.tsx";

const ALL = "cbp-corruption-arrests-fy2005-fy2012";
const SOUTHWEST = "cbp-corruption-southwest-share-fy2005-fy2012";
const MISSION = "cbp-mission-compromising-fy2005-fy2012";

/** Period, agency, meaning, and what was found: why a number here is smaller, in words and with the figures' own numbers. */
export function Missing({ compared }: Readonly<{ compared: readonly Compared[] }>): ReactNode {
  const { dataset, format } = useAtlas();
  const figures = useLate("figures").value ?? [];
  const { words } = useCountsWords();
  const { period, agency, meaning, found } = words.reasons;
  const asOf = format.date(toPartialDate(dataset.asOf, "day"));
  const written = (id: string): string | null => writtenOf(figures, id, format.number);
  const [all, southwest, mission] = [written(ALL), written(SOUTHWEST), written(MISSION)];
  return (
    <section className={css["section"]} id="missing">
      <h2>{words.missing}</h2>
      <Reason heading={period.heading}>{period.text}</Reason>
      <Reason heading={agency.heading}>
        {agency.text} {all && southwest ? words.southwest(southwest, all) : null}
      </Reason>
      <Reason heading={meaning.heading}>
        {meaning.text(asOf)} {all && mission ? words.missionCompromising(mission, all) : null}
      </Reason>
      <Reason heading={found.heading}>
        {found.text} <Largest compared={compared} />
      </Reason>
      <p>{words.difference}</p>
    </section>
  );
}

function writtenOf(figures: readonly Figure[], id: string, number: (value: number) => string): string | null {
  const figure = figures.find((one) => one.id === id);
  return figure ? number(figure.figure) : null;
}

function Reason({ heading, children }: Readonly<{ heading: string; children: ReactNode }>): ReactNode {
  return (
    <section>
      <h3>{heading}</h3>
      <p>{children}</p>
    </section>
  );
}

function Largest({ compared }: Readonly<{ compared: readonly Compared[] }>): ReactNode {
  const { format } = useAtlas();
  const { words } = useCountsWords();
  const [first] = [...compared].sort((a, b) => b.figure.figure - a.figure.figure);
  if (!first) return null;
  const { figure, count } = first;
  const { shown } = count.scene.sum;
  return words.largest(
    words.figure(format.number(figure.figure), format.text(figure.unit)),
    format.text(figure.period),
    words.cases(shown, format.number(shown)),
    officialsText(count.scene, words, format),
  );
}
