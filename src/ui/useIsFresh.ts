import { useSyncExternalStore } from "react";

const never = (): (() => void) => () => {};

/** True in the page as the build wrote it, until script has taken it over; then what only script knows may count. */
export function useIsFresh(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
