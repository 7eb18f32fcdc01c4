import type { Fault } from "#dataset/fault.ts";

/** One thing wrong in `data/`, in words that say what to write instead. */
export type Problem = Fault & Readonly<{ file: string }>;

/** A rule's finding about one record; the rule's caller adds the file. */
export type Report = (record: string, field: string, wrong: string, allowed: string) => void;

export function createReport(file: string, problems: Problem[]): Report {
  return (record, field, wrong, allowed) => problems.push({ file, record, field, wrong, allowed });
}

/** `file  record id  field  what is wrong  what is allowed`: one line, columns two spaces apart. */
export function toLine({ file, record, field, wrong, allowed }: Problem): string {
  return [file, record || "-", field || "-", wrong, allowed]
    .map((part) => part.replaceAll(/\s+/g, " "))
    .join("  ");
}
