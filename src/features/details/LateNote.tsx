import { type ReactNode, useState } from "react";
import { useAtlas } from "#state/useApp.tsx";
import { Button } from "#ui/Button.tsx";
import css from "./Details.module.css";

type LateNoteProps = Readonly<{ late: Readonly<{ hasFailed: boolean; retry: () => void }> }>;

/**
 * In the place of what is still to come: that it is coming, or that it did not come and can be asked for again; after
 * that by a page loaded anew, since some browsers keep a script that did not arrive as such.
 */
export function LateNote({ late: { hasFailed, retry } }: LateNoteProps): ReactNode {
  const { app, details } = useAtlas().messages;
  const [hasRetried, setRetried] = useState(false);
  const again = (): void => {
    setRetried(true);
    retry();
  };
  return (
    <div className={css["note"]} role="status">
      <p>{hasFailed ? details.textsFailed : details.textsLoading}</p>
      {hasFailed ? (
        <Button onClick={hasRetried ? () => location.reload() : again}>
          {hasRetried ? app.reload : details.tryAgain}
        </Button>
      ) : null}
    </div>
  );
}
