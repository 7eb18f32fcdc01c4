import type { BorderPlace } from "./borderline.ts";
import type { Bilingual } from "./incident.ts";
import type { PartialDate } from "./partialDate.ts";

export type Mode = "pedestrian" | "vehicle" | "truck" | "bus" | "rail" | "air" | "ferry";

/** A reference without a kind: facts about ports, task forces and regions, not about people. */
export type Reference = Readonly<{
  url: string;
  title: string;
  publisher: string;
  date: PartialDate | null;
  archivedUrl: string | null;
}>;

/** One physical crossing. Several sister crossings make a port of entry. */
export type Crossing = Readonly<{
  id: string;
  mexicanSide: string;
  borderPlace: BorderPlace | null;
}>;

/** What only the port's record tells of a crossing. */
export type CrossingTexts = Readonly<{
  name: string;
  /** The crossing's own name, both sides: "San Ysidro PedWest (Virginia Avenue) - El Chaparral". */
  crossing: string;
  modes: readonly string[];
  opened: number | null;
  openedNote: Bilingual | null;
  lat: number;
  lon: number;
  coordQuality: string;
  sources: readonly Reference[];
}>;

export type WholeCrossing = Crossing & CrossingTexts;

export const TRAFFIC_MEASURES = ["personalVehicles", "pedestrians", "trucks", "buses", "trains"] as const;
export type TrafficMeasure = (typeof TRAFFIC_MEASURES)[number];

/** Inbound counts of one port in one calendar year; null is "not reported in the source used", never zero. */
export type TrafficYear = Readonly<
  { year: number; months: number | null; partial: boolean; src: string } & Record<
    TrafficMeasure,
    number | null
  >
>;

/** A port of entry as the statistics count it: one BTS code, one or more crossings. */
export type Port = Readonly<{
  id: string;
  name: string;
  btsPortCode: string | null;
  state: string;
  lat: number;
  lon: number;
  borderPlace: BorderPlace | null;
  crossings: readonly Crossing[];
}>;

export type WholePort = Omit<Port, "crossings"> & Readonly<{ crossings: readonly WholeCrossing[] }>;
