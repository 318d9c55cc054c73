/** The part of a long list that shows the present item with what comes before and after it: from (inclusive), to (exclusive). */
export function sekitar(jumlah: number, kini: number, muat: number): { dari: number; sampai: number } {
  if (jumlah <= muat) return { dari: 0, sampai: jumlah };
  const dari = Math.min(Math.max(0, kini - Math.floor(muat / 3)), jumlah - muat);
  return { dari, sampai: dari + muat };
}
