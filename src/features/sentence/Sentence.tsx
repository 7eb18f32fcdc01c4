import { type ReactNode, useId } from "react";
import { STATUSES, type Status } from "#domain/codes.ts";
import { toPartialDate } from "#domain/partialDate.ts";
import { MARK_FILL, STANDING, type Standing } from "#domain/status.ts";
import { countsAddress } from "#state/addresses.ts";
import { useApp, useAtlas, useScene } from "#state/useApp.tsx";
import { Mark } from "#ui/Mark.tsx";
import css from "./Sentence.module.css";
import { StatusBar } from "./StatusBar.tsx";
import { filterSentenceOf, headlineOf, officialsWordsOf, sumWordsOf } from "./sentenceOf.ts";
import { useLater } from "./useLater.ts";

/** How long the words must stand still before they are read out. */
const QUIET_MS = 500;
const STANDINGS: readonly Standing[] = ["proven", "accused", "cleared"];

/** The graphic's headline and its alternative text: what is shown, out of what, by status, and what that leaves out. */
export function Sentence(): ReactNode {
  const atlas = useAtlas();
  const scene = useScene();
  const id = useId();
  const headline = headlineOf(scene, atlas);
  const sum = sumWordsOf(scene, atlas);
  const filter = filterSentenceOf(scene, atlas);
  return (
    <div className={css["sentence"]}>
      {/* What is seen changes at once; what is heard waits, in the live region below. */}
      <p className={css["headline"]} role="status" aria-live="off" aria-labelledby={id}>
        <span id={id}>{headline}</span>
      </p>
      <p className={css["sum"]}>{sum}</p>
      <p className={css["filter"]}>{filter}</p>
      <ByStatus />
      <div className={css["rest"]}>
        <SentenceRest />
      </div>
      <Announcement text={`${headline}. ${sum}. ${filter}.`} />
    </div>
  );
}

/** How many officials, what the count leaves out, and the day it holds at; on a phone it follows the picture. */
export function SentenceRest(): ReactNode {
  const atlas = useAtlas();
  const scene = useScene();
  const words = atlas.messages.sentence;
  const asOf = atlas.format.date(toPartialDate(atlas.dataset.asOf, "day"));
  return (
    <div className={css["sentence"]}>
      <p className={css["officials"]}>{officialsWordsOf(scene, atlas)}</p>
      <p className={css["honest"]}>
        {words.undercount(asOf)} <a href={countsAddress(atlas)}>{words.countsPage}</a>
      </p>
    </div>
  );
}

/** Read out once the reader has stopped changing things; a window that plays is not read out at each step. */
function Announcement({ text }: Readonly<{ text: string }>): ReactNode {
  const playing = useApp((state) => state.playing);
  const dragging = useApp((state) => state.dragging);
  return (
    <div className={css["announcement"]} aria-live="polite" aria-atomic="true">
      {useLater(text, QUIET_MS, playing || dragging)}
    </div>
  );
}

/** Each status by itself, in groups that are never added up: a conviction is not an accusation. */
function ByStatus(): ReactNode {
  const { messages, format } = useAtlas();
  const { byStatus, sum } = useScene();
  const countOf = (status: Status): number => byStatus.get(status) ?? 0;
  if (sum.shown === 0) return null;
  return (
    <div className={css["statuses"]}>
      <StatusBar byStatus={byStatus} />
      {STANDINGS.map((standing) => {
        const statuses = STATUSES.filter((status) => STANDING[status] === standing && countOf(status) > 0);
        return statuses.length === 0 ? null : (
          <ul key={standing} className={css["list"]} aria-label={messages.codes.standing[standing]}>
            {statuses.map((status) => (
              <li key={status} className={css["status"]}>
                <Mark fill={MARK_FILL[status]} />
                {messages.codes.status[status]} <b>{format.number(countOf(status))}</b>
              </li>
            ))}
          </ul>
        );
      })}
    </div>
  );
}
