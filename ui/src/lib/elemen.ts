/** Small attachments for elements. */

/** A box that may scroll can be reached by keyboard while it does. */
export function gulir(node: HTMLElement): () => void {
  const check = () => {
    if (node.scrollWidth > node.clientWidth || node.scrollHeight > node.clientHeight) node.tabIndex = 0;
    else node.removeAttribute('tabindex');
  };
  const ukuran = new ResizeObserver(check);
  const isi = new MutationObserver(check);
  ukuran.observe(node);
  isi.observe(node, { childList: true, subtree: true, characterData: true });
  check();
  return () => {
    ukuran.disconnect();
    isi.disconnect();
  };
}

/** Puts the focus on an element when it appears. */
export function fokus(node: HTMLElement): void {
  node.focus();
}
