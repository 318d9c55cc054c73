/** The order of the recommended: moving one up or down, or to another's place. */

/** A copy with the entry at `dari` moved to `ke`; out of range changes nothing. */
export function move<T>(daftar: readonly T[], dari: number, ke: number): T[] {
  const hasil = [...daftar];
  if (dari < 0 || dari >= hasil.length || ke < 0 || ke >= hasil.length) return hasil;
  hasil.splice(ke, 0, ...hasil.splice(dari, 1));
  return hasil;
}
