import { type ReactNode, useId, useState } from "react";
import type { MethodFamily } from "#domain/status.ts";
import { useAtlas } from "#state/useApp.tsx";
import { MARK_FILLS } from "#theme/mark.ts";
import { Button } from "#ui/Button.tsx";
import { Mark, SoftMark, SplitRing, Swatch } from "#ui/Mark.tsx";
import { LayerSwitches } from "./LayerSwitches.tsx";
import css from "./Legend.module.css";

const FAMILIES: readonly MethodFamily[] = [
  "paid",
  "pressed",
  "within",
  "self-initiated",
  "not-documented",
  "several",
];
const SAMPLE = { filled: 2, hollow: 1, dotted: 1 };

/**
 * What one mark is, and what its shape and its colour say, in words that a stranger needs in the first five seconds.
 * Rings and layers, which are asked for later, open below; `isBrief` leaves them out, the meaning of the marks never.
 */
export function Legend({ isBrief = false }: Readonly<{ isBrief?: boolean }>): ReactNode {
  const { isStatic, messages } = useAtlas();
  const { codes, legend } = messages;
  const [isOpen, setOpen] = useState(isStatic);
  const id = useId();
  return (
    <section className={css["legend"]} aria-label={legend.name}>
      <div className={css["line"]}>
        <p className={css["lead"]}>{legend.oneMark}</p>
        {isStatic || isBrief ? null : (
          <Button
            look="quiet"
            className={css["more"]}
            data-piece="more"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? legend.less : legend.more}
          </Button>
        )}
      </div>
      <ul className={css["keys"]} aria-label={legend.statusHeading}>
        {MARK_FILLS.map((fill) => (
          <li key={fill} className={css["key"]}>
            <Mark fill={fill} size={14} />
            {legend.status[fill]}
          </li>
        ))}
      </ul>
      <div className={css["keys"]}>
        <span className={css["heading"]} aria-hidden="true">
          {legend.familyHeading}
        </span>
        <ul className={css["keys"]} aria-label={legend.familyHeading}>
          {FAMILIES.map((family) => (
            <li key={family} className={css["key"]}>
              <Swatch family={family} />
              <span>
                {codes.family[family]}
                {isOpen ? <Meaning of={legend.familyMeans[family]} /> : null}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div id={id} className={css["rest"]} hidden={isBrief || !isOpen} data-without-script="">
        <div>
          <p className={css["heading"]}>{legend.placeHeading}</p>
          <ul className={css["rings"]} aria-label={legend.placeHeading}>
            <li className={css["key"]}>
              <SplitRing counts={SAMPLE} />
              {legend.several}
            </li>
            <li className={css["key"]}>
              <SoftMark fill="filled" />
              {legend.soft}
            </li>
          </ul>
        </div>
        {isStatic ? null : <LayerSwitches />}
      </div>
    </section>
  );
}

function Meaning({ of }: Readonly<{ of: string | undefined }>): ReactNode {
  return of ? <span className={css["meaning"]}> ({of})</span> : null;
}
