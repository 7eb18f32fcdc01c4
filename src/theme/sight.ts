import type { Theme } from "./palette.ts";

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
export const SIGHT: Readonly<Record<string, Matrix>> = {
  "normal sight": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE_D65: Triple = [0.95047, 1, 1.08883];

const each = (triple: Triple, change: (value: number, i: number) => number): Triple => [
  change(triple[0], 0),
  change(triple[1], 1),
  change(triple[2], 2),
];
const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const times = (m: Matrix, v: Triple): Triple => [dot(m[0], v), dot(m[1], v), dot(m[2], v)];

const toRgb = (hex: string): Triple => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

const toLinear = (value: number): number => {
  const c = value / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

/** To the whole step a screen can show. */
const fromLinear = (value: number): number => {
  const v = Math.min(1, Math.max(0, value));
  return Math.round(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055));
};

function labSeenBy(sight: Matrix, hex: string): Triple {
  const shown = each(times(sight, each(toRgb(hex), toLinear)), fromLinear);
  const [x, y, z] = each(times(TO_XYZ, each(shown, toLinear)), (value, i) => {
    const t = value / (WHITE_D65[i] ?? 1);
    return t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The least distance of any two colours of marks, under every kind of sight. */
export const MARK_DISTANCE: Readonly<Record<Theme, number>> = { light: 18, dark: 24 };

/** CIE76 distance of two colours as `#rrggbb`, as `sight` sees them: about 2 is the least that an eye tells apart. */
export function distanceSeenBy(sight: Matrix, one: string, other: string): number {
  const [a, b] = [labSeenBy(sight, one), labSeenBy(sight, other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
