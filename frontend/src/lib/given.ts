/** A filter from the URL as the API takes it: nothing instead of an empty text. The API itself refuses unknown values. */
export function given<T extends string>(value: string): T | undefined {
  return (value || undefined) as T | undefined
}
