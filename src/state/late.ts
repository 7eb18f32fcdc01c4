/** What a part that comes late is like now. The object stays the same until something changes. */
export type LateState<T> = Readonly<
  | { status: "waiting" | "loading" }
  | { status: "ready"; value: T }
  /** It did not come; asking again tries again. */
  | { status: "failed"; detail: string }
>;

/** A part of the data that is loaded once, when it is first asked for. */
export type Late<T> = Readonly<{
  state: () => LateState<T>;
  /** Starts loading, joins what is loading, or gives what is there. Rejects where it does not come. */
  load: () => Promise<T>;
  subscribe: (listener: () => void) => () => void;
}>;

export function createLate<T>(fetchPart: () => Promise<T>): Late<T> {
  let state: LateState<T> = { status: "waiting" };
  let loading: Promise<T> | null = null;
  const listeners = new Set<() => void>();
  const become = (next: LateState<T>): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const start = async (): Promise<T> => {
    become({ status: "loading" });
    try {
      const value = await fetchPart();
      become({ status: "ready", value });
      return value;
    } catch (error) {
      loading = null;
      become({ status: "failed", detail: error instanceof Error ? error.message : String(error) });
      throw error;
    }
  };
  return {
    state: () => state,
    load: () => {
      loading ??= start();
      return loading;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A part that is there from the beginning: in pages without script, tools and tests. */
export function createReady<T>(value: T): Late<T> {
  const state: LateState<T> = { status: "ready", value };
  return { state: () => state, load: () => Promise.resolve(value), subscribe: () => () => {} };
}

/** What is there of it now. */
export function currentOf<T>(late: Late<T>): T | null {
  const state = late.state();
  return state.status === "ready" ? state.value : null;
}
