/** Takes the reader to the sentence: where the skip link leads, and where to go on once a control has gone. */
export function focusResult(): void {
  document.getElementById("result")?.focus();
}
