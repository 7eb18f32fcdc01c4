/** A `#rrggbb` of the palette as WebGL wants it; opacity from 0 to 1. */
export function toRgba(hex: string, opacity = 1): [number, number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255, Math.round(opacity * 255)];
}
