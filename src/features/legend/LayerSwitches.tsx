import type { ReactNode } from "react";
import { useApp, useAtlas } from "#state/useApp.tsx";
import { useFixedProps, useIsLocked } from "#state/useLock.ts";
import { LAYERS, type LayerName } from "#state/view.ts";
import { Checkbox } from "#ui/Checkbox.tsx";
import { Mark, PlaceMark } from "#ui/Mark.tsx";
import css from "./Legend.module.css";

const MARK: Readonly<Partial<Record<LayerName, ReactNode>>> = {
  incidents: <Mark fill="filled" size={14} />,
  ports: <PlaceMark kind="port" size={16} />,
  "task-forces": <PlaceMark kind="task-force" size={16} />,
};

/** What is drawn on the map; it changes no count. */
export function LayerSwitches(): ReactNode {
  const { messages, store } = useAtlas();
  const { legend } = messages;
  const shown = useApp((state) => state.view.layers);
  const fixed = useFixedProps(useIsLocked("show"));
  return (
    <fieldset {...fixed}>
      <legend className={css["heading"]}>{legend.layersHeading}</legend>
      <div className={css["switches"]}>
        {LAYERS.map((layer) => (
          <Checkbox
            key={layer}
            label={legend.layer[layer]}
            name={legend.layer[layer]}
            isChecked={shown.includes(layer)}
            mark={MARK[layer]}
            onToggle={() => store.getState().layerToggled(layer)}
          />
        ))}
      </div>
    </fieldset>
  );
}
