import type { ReactNode } from "react";
import { listPlaceOf } from "#domain/record.ts";
import { useAtlas, useScene } from "#state/useApp.tsx";
import { useFixedProps, useIsLocked } from "#state/useLock.ts";
import { Button } from "#ui/Button.tsx";
import css from "./Details.module.css";

/** Through the shown incidents in the order of the table. At an end a button stays and says that it leads nowhere. */
export function BrowseButtons({ id }: Readonly<{ id: string }>): ReactNode {
  const { dataset, format, messages, store } = useAtlas();
  const { details } = messages;
  const place = listPlaceOf(id, useScene().shown);
  const fixed = useFixedProps(useIsLocked("sel"));
  if (!place) {
    const isKnown = dataset.incidents.some((incident) => incident.id === id);
    return <p className={css["kicker"]}>{isKnown ? details.notShown : details.name.incident}</p>;
  }
  const button = (target: string | null, word: string, name: string): ReactNode => (
    <Button
      {...fixed}
      aria-label={name}
      aria-disabled={target === null || undefined}
      onClick={() => {
        if (target !== null) store.getState().itemSelected({ type: "incident", id: target });
      }}
    >
      {word}
    </Button>
  );
  return (
    <nav className={css["browse"]} aria-label={details.browse} data-browse>
      {button(place.previous, details.previousShort, details.previous)}
      {button(place.next, details.nextShort, details.next)}
      <p className={css["position"]} aria-live="polite">
        {details.position(format.number(place.position), format.number(place.total))}
      </p>
    </nav>
  );
}
