import type { AppState } from "./store.ts";
import {
  type Camera,
  DEFAULT_VIEW,
  LAYERS,
  type LayerName,
  type Mode,
  roundCamera,
  type Surface,
  type ThemeChoice,
  type View,
} from "./view.ts";

export type ViewSlice = Readonly<{
  view: View;
  cameraMoved: (camera: Camera) => void;
  /** The whole border (or the chosen regions) in view again. */
  cameraReset: () => void;
  layerToggled: (layer: LayerName) => void;
  surfaceChosen: (surface: Surface) => void;
  themeChosen: (theme: ThemeChoice | null) => void;
  modeChosen: (mode: Mode) => void;
}>;

type Set = (change: (state: AppState) => Partial<AppState>) => void;

export function viewSlice(set: Set): ViewSlice {
  const change = (part: (view: View) => Partial<View>): void =>
    set((state) => ({ view: { ...state.view, ...part(state.view) } }));
  return {
    view: DEFAULT_VIEW,
    cameraMoved: (camera) => change(() => ({ camera: roundCamera(camera) })),
    cameraReset: () => change(() => ({ camera: null })),
    layerToggled: (layer) =>
      change(({ layers }) => ({
        layers: LAYERS.filter((name) => layers.includes(name) !== (name === layer)),
      })),
    surfaceChosen: (surface) => change(() => ({ surface })),
    themeChosen: (theme) => change(() => ({ theme })),
    modeChosen: (mode) => change(() => ({ mode })),
  };
}
