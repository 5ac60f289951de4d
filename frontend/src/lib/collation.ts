const COLLATOR = new Intl.Collator('vi', { numeric: true })

/** Vietnamese dictionary order: Ân after An, Đ after D, `Xã 2` before `Xã 10`. */
export function byVietnamese<T>(text: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => COLLATOR.compare(text(a), text(b))
}
