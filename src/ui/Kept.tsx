import type { ReactNode } from "react";

/**
 * What the build has drawn stays in the page as it is, until its place draws it anew: script neither makes it nor
 * walks through it when it takes the page over, which would cost a slow phone a second. In a page that was not built
 * it is empty. It leans on React's promise to leave a mismatched text alone where it is told to.
 */
export function Kept({
  className,
  children,
}: Readonly<{ className?: string | undefined; children: ReactNode }>): ReactNode {
  if (typeof document === "undefined") return <div className={className}>{children}</div>;
  return (
    <div className={className} suppressHydrationWarning>
      {""}
    </div>
  );
}
