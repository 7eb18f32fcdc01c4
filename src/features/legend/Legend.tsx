import type { ReactNode } from "react";
import type { MethodFamily } from "#domain/status.ts";
import { useAtlas } from "#state/useApp.tsx";
import { MARK_FILLS } from "#theme/mark.ts";
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

/** What one mark is, what its shape and its colour say; first in words that a stranger needs in the first five seconds. */
export function Legend(): ReactNode {
  const { codes, legend } = useAtlas().messages;
  return (
    <section className={css["legend"]} aria-label={legend.name}>
      <h2 className={css["lead"]}>{legend.oneMark}</h2>
      <div className={css["group"]}>
        <h3 className={css["heading"]}>{legend.statusHeading}</h3>
        <ul className={css["keys"]}>
          {MARK_FILLS.map((fill) => (
            <li key={fill} className={css["key"]}>
              <Mark fill={fill} size={16} />
              {legend.status[fill]}
            </li>
          ))}
        </ul>
      </div>
      <div className={css["group"]}>
        <h3 className={css["heading"]}>{legend.familyHeading}</h3>
        <ul className={css["keys"]}>
          {FAMILIES.map((family) => (
            <li key={family} className={css["key"]}>
              <Swatch family={family} />
              <span>
                {codes.family[family]} <span className={css["meaning"]}>{legend.familyMeans[family]}</span>
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div className={css["group"]}>
        <h3 className={css["heading"]}>{legend.placeHeading}</h3>
        <ul className={css["rings"]}>
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
      <LayerSwitches />
    </section>
  );
}
