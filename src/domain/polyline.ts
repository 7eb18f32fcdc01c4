/** Google's encoded polyline at precision 4 (about 10 m): the written form of a drawn polygon in a link. */
const SCALE = 1e4;

type Position = readonly [lon: number, lat: number];

/** Positions as [lon, lat], written latitude first as the format asks. */
export function encodePolyline(points: readonly Position[]): string {
  let text = "";
  let lastLat = 0;
  let lastLon = 0;
  for (const [lon, lat] of points) {
    const y = Math.round(lat * SCALE);
    const x = Math.round(lon * SCALE);
    text += encodeNumber(y - lastLat) + encodeNumber(x - lastLon);
    lastLat = y;
    lastLon = x;
  }
  return text;
}

function encodeNumber(value: number): string {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = "";
  while (rest >= 0x20) {
    text += String.fromCharCode((0x20 | (rest & 0x1f)) + 63);
    rest >>>= 5;
  }
  return text + String.fromCharCode(rest + 63);
}

/** The polygon of an encoded polyline, or null where the text is not one of at least three places on Earth. */
export function decodePolyline(text: string): readonly Position[] | null {
  const numbers = decodeNumbers(text);
  if (!numbers || numbers.length < 6 || numbers.length % 2 !== 0) return null;
  const points: Position[] = [];
  let lat = 0;
  let lon = 0;
  for (let i = 0; i < numbers.length; i += 2) {
    lat += numbers[i] ?? 0;
    lon += numbers[i + 1] ?? 0;
    if (Math.abs(lat) > 90 * SCALE || Math.abs(lon) > 180 * SCALE) return null;
    points.push([lon / SCALE, lat / SCALE]);
  }
  return points;
}

function decodeNumbers(text: string): readonly number[] | null {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (let i = 0; i < text.length; i++) {
    const part = text.charCodeAt(i) - 63;
    if (part < 0 || part > 63 || shift > 25) return null;
    value |= (part & 0x1f) << shift;
    shift += 5;
    if (part >= 0x20) continue;
    numbers.push(value & 1 ? ~(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return shift === 0 ? numbers : null;
}
