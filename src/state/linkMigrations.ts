/**
 * Old forms of the link, oldest first; each turns its form into the next one. Published links never stop working,
 * so that an entry is added here before a key changes its meaning, and none is ever removed.
 */
const MIGRATIONS: readonly ((query: URLSearchParams) => URLSearchParams)[] = [];

export function migrateLink(query: URLSearchParams): URLSearchParams {
  return MIGRATIONS.reduce((current, migrate) => migrate(current), query);
}
