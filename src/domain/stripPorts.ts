import { NEAR_BORDER_KM } from "./borderline.ts";
import type { Dataset } from "./dataset.ts";
import type { Port } from "./port.ts";
import { placesOf } from "./stripPlaces.ts";

/** A port of entry on the border's ruler. */
export type StripPort = Readonly<{
  port: Port;
  /** Without what a port joins: "Hidalgo", not "Hidalgo (with Pharr and Anzalduas)". */
  name: string;
  /** The city across the line, as most of its crossings name it. */
  twin: string;
  km: number;
  /** From its westernmost to its easternmost crossing. */
  fromKm: number;
  toKm: number;
  /** Records for which it is the nearest port along the border: the more, the sooner its name is written where there is little room. */
  cases: number;
}>;

const knownPorts = new WeakMap<Dataset, readonly StripPort[]>();

/** The ports from west to east; none without a border. */
export function stripPortsOf(dataset: Dataset): readonly StripPort[] {
  const known = knownPorts.get(dataset);
  if (known) return known;
  const { border } = dataset;
  const ports = border
    ? dataset.ports.flatMap((port): readonly StripPort[] => {
        if (!port.borderPlace) return [];
        const { km } = port.borderPlace;
        const crossings = port.crossings.flatMap(({ borderPlace }) => borderPlace?.km ?? []);
        return [
          {
            port,
            name: port.name.replace(/\s*\(.*\)$/, ""),
            twin: twinOf(port),
            km,
            fromKm: Math.min(km, ...crossings),
            toKm: Math.max(km, ...crossings),
            cases: 0,
          },
        ];
      })
    : [];
  const counts = new Map<Port, number>();
  for (const { km, distanceKm } of border ? placesOf(dataset) : []) {
    if (distanceKm > NEAR_BORDER_KM) continue;
    const [first, ...others] = ports;
    if (!first) break;
    const nearest = others.reduce((a, b) => (Math.abs(b.km - km) < Math.abs(a.km - km) ? b : a), first);
    counts.set(nearest.port, (counts.get(nearest.port) ?? 0) + 1);
  }
  const sorted = ports
    .map((port) => ({ ...port, cases: counts.get(port.port) ?? 0 }))
    .sort((a, b) => a.km - b.km);
  knownPorts.set(dataset, sorted);
  return sorted;
}

/** `mexicanSide` is "Tijuana, Baja California"; the last named of two as frequent, which lies nearer the Gulf and the larger town. */
function twinOf({ crossings }: Port): string {
  const counts = new Map<string, number>();
  for (const { mexicanSide } of crossings) {
    const city = (mexicanSide.split(",")[0] ?? "").replace(/\s*(?:\(.*\)|International Airport)$/, "");
    counts.set(city, (counts.get(city) ?? 0) + 1);
  }
  let best = "";
  for (const [city, count] of counts) if (count >= (counts.get(best) ?? 0)) best = city;
  return best;
}
