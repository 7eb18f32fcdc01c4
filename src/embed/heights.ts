/** Pym's own limit is looser; an id with other characters could tear its message apart. */
const CHILD_ID = /^[\w.:-]{1,100}$/;

/**
 * One height in every form that a host may already listen to: ours, AMP's, pym's where the frame's address names the
 * `childId` that pym gave it, and Medium's JSON.
 */
export function heightMessagesOf(height: number, address: string): readonly unknown[] {
  const childId = new URL(address).searchParams.get("childId") ?? "";
  return [
    { source: "garita", version: 1, type: "height", height },
    { sentinel: "amp", type: "embed-size", height },
    ...(CHILD_ID.test(childId) ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`] : []),
    JSON.stringify({ src: address, context: "iframe.resize", height }),
  ];
}
