import { Component, type ReactNode } from "react";
import type { Messages } from "#i18n/messages.ts";

type FailureProps = Readonly<{ words: Messages["app"]; children: ReactNode }>;

/** The last stop: a fault in drawing the page is said in words instead of leaving it blank. */
export class Failure extends Component<FailureProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <main>
        <h1>{words.failedHeading}</h1>
        <p>{words.failed}</p>
      </main>
    );
  }
}
