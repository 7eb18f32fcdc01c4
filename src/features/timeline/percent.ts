/** A share of a picture's side as an SVG length. */
export function percent(share: number): string {
  return `${Math.round(share * 1e5) / 1e3}%`;
}
