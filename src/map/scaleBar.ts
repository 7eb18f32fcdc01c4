const EARTH_CIRCUMFERENCE_KM = 40_075.017;
export const KM_PER_MILE = 1.609344;

export type ScaleLength = Readonly<{ value: number; widthPx: number }>;

/** The longest of 1, 2 and 5 times a power of ten that fits, in a unit of `kmPerUnit`. */
function roundLength(kmPerPx: number, maxPx: number, kmPerUnit: number): ScaleLength {
  const most = (kmPerPx * maxPx) / kmPerUnit;
  const power = 10 ** Math.floor(Math.log10(most));
  const value = [5, 2, 1].map((step) => step * power).find((length) => length <= most) ?? power;
  return { value, widthPx: (value * kmPerUnit) / kmPerPx };
}

/** Both bars at a latitude and a zoom. Mercator's scale changes with latitude: the map's middle stands for it. */
export function scaleBarsOf(
  lat: number,
  zoom: number,
  maxPx: number,
): Readonly<{ km: ScaleLength; miles: ScaleLength }> {
  const kmPerPx = (EARTH_CIRCUMFERENCE_KM * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom);
  return { km: roundLength(kmPerPx, maxPx, 1), miles: roundLength(kmPerPx, maxPx, KM_PER_MILE) };
}
