import { useApp, useAtlas } from "./useApp.tsx";

/** Whether the page around a frame has fixed one of these keys of the link. */
export function useIsLocked(...keys: readonly string[]): boolean {
  return useApp(({ view }) => keys.some((key) => view.lock.includes(key)));
}

/** What a fixed control says of itself: it answers to nothing, and its description names who fixed it. */
export function useFixedProps(isFixed: boolean): Readonly<{ disabled: boolean; title: string | undefined }> {
  const { lock } = useAtlas().messages;
  return { disabled: isFixed, title: isFixed ? lock.fixed : undefined };
}
