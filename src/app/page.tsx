import type { ReactNode } from "react";
import { type Atlas, AtlasProvider } from "#state/useApp.tsx";
import { App } from "./App.tsx";
import { Failure } from "./Failure.tsx";

/** The whole page around an atlas: the same in the build, where it is written out, and in the browser, which takes it over. */
export function pageOf(atlas: Atlas, isEmbed: boolean): ReactNode {
  return (
    <Failure words={atlas.messages.app}>
      <AtlasProvider atlas={atlas}>
        <App root={atlas.root} isEmbed={isEmbed} />
      </AtlasProvider>
    </Failure>
  );
}
