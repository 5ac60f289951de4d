/** What somebody types is an official code when it is one word with a digit in it (25222, H70), else a part of a name. */
export function searchTerms(typed: string): { code: string } | { q: string } {
  const text = typed.trim()
  return /^[\p{L}.-]*\d[\p{L}\d.-]*$/u.test(text) ? { code: text.toUpperCase() } : { q: text }
}
