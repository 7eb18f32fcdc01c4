import type { IconLayerProps } from "deck.gl";
import type { IconSheet } from "#map/sheets.ts";

/** deck.gl takes any image as an atlas; its types know an address or a texture alone. */
export function atlasOf({
  atlas,
  mapping,
}: IconSheet): Pick<IconLayerProps, "iconAtlas" | "iconMapping" | "parameters"> {
  return {
    iconAtlas: atlas as unknown as string,
    iconMapping: mapping as Exclude<IconLayerProps["iconMapping"], string | undefined>,
    // Flat things in the order in which they are drawn.
    parameters: { depthCompare: "always", depthWriteEnabled: false },
  };
}
