import { type DictionaryRow, dictionaryOf, TABLES, type TableName } from "#dataset/exportFields.ts";

const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

function toLine({ name, type, allowed, isRequired, doc }: DictionaryRow): string {
  const values = allowed.map((value) => `\`${value}\``).join(" ");
  const meaning = values ? `${doc.en}. One of ${values}` : doc.en;
  const empty = doc.empty?.en ?? (isRequired ? "" : "none");
  return `| \`${name}\` | ${type} | ${doc.unit ?? ""} | ${meaning} | ${empty} |`;
}

/** The dictionary of a table in Markdown: name, type, unit, meaning with the allowed values, and what empty means. */
export function dictionaryTable(table: TableName): string {
  return [
    "| field | type | unit | what, and allowed values | null, absent or empty means |",
    "|---|---|---|---|---|",
    ...dictionaryOf(table).map(toLine),
  ].join("\n");
}

/** A page with its dictionaries made anew between `<!-- fields: incidents -->` and `<!-- /fields -->`. */
export function withDictionaries(page: string): string {
  return TABLE_NAMES.reduce((text, table) => {
    const place = new RegExp(`(<!-- fields: ${table} -->\\n)[^]*?(<!-- /fields -->)`);
    return text.replace(
      place,
      (_whole, open: string, close: string) => `${open}\n${dictionaryTable(table)}\n\n${close}`,
    );
  }, page);
}
