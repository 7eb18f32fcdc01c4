import type { ReactNode } from "react";
import { recordAddress } from "#state/addresses.ts";
import { useAtlas } from "#state/useApp.tsx";
import css from "./Details.module.css";

type RecordLinkProps = Readonly<{ type: "incident" | "port" | "task-force"; id: string }>;

/** The page of its own that a record, port or task force keeps: to cite, to print, to read without script. */
export function RecordLink({ type, id }: RecordLinkProps): ReactNode {
  const atlas = useAtlas();
  return (
    <a className={css["permalink"]} href={recordAddress(atlas, { type, id })}>
      {atlas.messages.details.ownPage}
    </a>
  );
}
