let answer: boolean | null = null;

/** Whether this browser can draw the live map at all. Asked once: each asking takes one of few contexts. */
export function hasWebGL(): boolean {
  if (answer !== null) return answer;
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  answer = context !== null;
  return answer;
}
