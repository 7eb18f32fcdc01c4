import type { ReactNode } from "react";
import { useAtlas } from "#state/useApp.tsx";
import { Button } from "#ui/Button.tsx";
import css from "./Details.module.css";

type LateNoteProps = Readonly<{ late: Readonly<{ hasFailed: boolean; retry: () => void }> }>;

/** In the place of what is still to come: that it is coming, or that it did not come and can be asked for again. */
export function LateNote({ late: { hasFailed, retry } }: LateNoteProps): ReactNode {
  const { details } = useAtlas().messages;
  return (
    <div className={css["note"]} role="status">
      <p>{hasFailed ? details.textsFailed : details.textsLoading}</p>
      {hasFailed ? <Button onClick={retry}>{details.tryAgain}</Button> : null}
    </div>
  );
}
