/** The stretch of the border that a state or a Border Patrol sector lies along, up to where the next one begins. */
export type Band = Readonly<{ regionId: string; toKm: number }>;

/**
 * From the Pacific to the Gulf, in kilometres of the frozen ruler. Read once from the shapes in `regions.geojson` to
 * the kilometre, so that nobody has to load and test those for eighteen numbers; a unit test compares the two.
 */
export const BANDS: Readonly<Record<"us" | "mx" | "sectors", readonly Band[]>> = {
  us: [
    { regionId: "state-us-ca", toKm: 221 },
    { regionId: "state-us-az", toKm: 808 },
    { regionId: "state-us-nm", toKm: 1081 },
    { regionId: "state-us-tx", toKm: 3145 },
  ],
  mx: [
    { regionId: "state-mx-bcn", toKm: 251 },
    { regionId: "state-mx-son", toKm: 815 },
    { regionId: "state-mx-chh", toKm: 1673 },
    { regionId: "state-mx-coa", toKm: 2441 },
    { regionId: "state-mx-nle", toKm: 2454 },
    { regionId: "state-mx-tam", toKm: 3145 },
  ],
  sectors: [
    { regionId: "sector-san-diego", toKm: 94 },
    { regionId: "sector-el-centro", toKm: 221 },
    { regionId: "sector-yuma", toKm: 399 },
    { regionId: "sector-tucson", toKm: 808 },
    { regionId: "sector-el-paso", toKm: 1163 },
    { regionId: "sector-big-bend", toKm: 1972 },
    { regionId: "sector-del-rio", toKm: 2376 },
    { regionId: "sector-laredo", toKm: 2676 },
    { regionId: "sector-rio-grande-valley", toKm: 3145 },
  ],
};
