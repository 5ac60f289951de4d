/** Decimals of a percentage that the API keeps: a share of 1 has eight. */
const DECIMALS = 6
const ALL = 100_000_000n

/** What the shares of one indicator add up to; the difference to 100 is in percent. */
export interface ShareSum {
  state: 'EMPTY' | 'UNREADABLE' | 'SHORT' | 'OVER' | 'EXACT'
  total: number
  difference: number
}

/** A share as people write it, "62,5" or "62.5 %", in millionths of a percent; nothing for what is no share from 0 to 100. */
function readShare(text: string): bigint | undefined {
  const written = /^(\d{1,3})(?:[.,](\d{1,6}))?\s*%?$/.exec(text.trim())
  if (!written) return undefined
  const share = BigInt((written[1] ?? '') + (written[2] ?? '').padEnd(DECIMALS, '0'))
  return share <= ALL ? share : undefined
}

/** The sum in whole numbers, so that three times 33,333333 is not nearly 100 but short of it. A part left blank takes nothing. */
export function sumOfShares(texts: readonly string[]): ShareSum {
  const written = texts.filter((text) => text.trim())
  const shares = written.map(readShare)
  const total = shares.reduce<bigint>((sum, share) => sum + (share ?? 0n), 0n)
  const percent = (share: bigint) => Number(share) / 10 ** DECIMALS
  const sum = { total: percent(total), difference: percent(total < ALL ? ALL - total : total - ALL) }
  if (!written.length) return { state: 'EMPTY', ...sum }
  if (shares.includes(undefined)) return { state: 'UNREADABLE', ...sum }
  return { state: total === ALL ? 'EXACT' : total < ALL ? 'SHORT' : 'OVER', ...sum }
}

/** A share as the API takes it, from 0 to 1. */
export function weightOf(text: string): number {
  return Number(readShare(text) ?? 0n) / Number(ALL)
}
