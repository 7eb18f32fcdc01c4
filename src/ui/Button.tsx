import type { ComponentProps, ReactNode } from "react";
import styles from "./Button.module.css";

type ButtonProps = ComponentProps<"button"> & Readonly<{ look?: "plain" | "quiet" | "strong" }>;

/** A native button; `quiet` is words with an underline, `strong` the one action of its place. */
export function Button({ look = "plain", className, ...props }: ButtonProps): ReactNode {
  const names = [styles["button"], styles[look], className].filter(Boolean).join(" ");
  return <button type="button" {...props} className={names} />;
}
