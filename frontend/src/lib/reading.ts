import type { Target, TargetReading } from '@/api/model'

/** Another way to read the plan's words, and the codes of the targets that can be read so. */
export interface OfferedReading {
  reading: TargetReading
  targets: string[]
}

/** The other readings of these targets, each code once, in the order in which targets first name them. */
export function readingsOf(targets: readonly Pick<Target, 'code' | 'readings'>[]): OfferedReading[] {
  const offered = new Map<string, OfferedReading>()
  for (const target of targets) {
    for (const reading of target.readings) {
      const known = offered.get(reading.code)
      if (known) known.targets.push(target.code)
      else offered.set(reading.code, { reading, targets: [target.code] })
    }
  }
  return [...offered.values()]
}

/** A target as a reading has it: what the reading does not state, and a target without it, stay as they are. */
export function asRead(target: Target, code: string): Target {
  const reading = target.readings.find((one) => one.code === code)
  return { ...target, ...(reading?.expression && { expression: reading.expression }), ...(reading?.coverage && { coverage: reading.coverage }) }
}
