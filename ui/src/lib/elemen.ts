/** Small attachments for elements. */

/** Puts the focus on an element when it appears. */
export function fokus(node: HTMLElement): void {
  node.focus();
}
