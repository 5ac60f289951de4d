import type { CheckRule, Figure, Finding } from '@/api/model'
import { type Certainty, type Interval, intervalOf, isAtLeast, isAtMost, isEqualTo, isLessThan, isMoreThan, isPoint, not, opposite, quotientOf, scaled, sumOf } from './interval'
import { compare, dividedBy, negate, plus, type Rational, rational, sign, times, ZERO } from './rational'

// The API's judge told again, so that a report is checked without a connection; both are held against the same cases.

export type Figures = Readonly<Record<string, Figure>>
type Operand = NonNullable<CheckRule['range']>['of']
type Undecided = NonNullable<Finding['because']>[number]

/** What a report states, what the unit stated in the last period, and what its siblings state, by indicator. */
export interface CheckedFigures {
  own: Figures
  previous: Figures
  siblings: readonly Figures[]
}

export interface Judgement {
  outcome: Finding['outcome']
  because: Undecided[]
}

const OUTCOMES = { TRUE: 'PASSED', FALSE: 'VIOLATED', UNKNOWN: 'UNDECIDED' } as const
const HOLDS = { PASSED: 'TRUE', VIOLATED: 'FALSE', UNDECIDED: 'UNKNOWN' } as const
const COMPARISONS = { '>=': isAtLeast, '>': isMoreThan, '<=': isAtMost, '<': isLessThan, '=': isEqualTo }
/** What makes the median absolute deviation of a normal distribution its standard deviation: its third quartile. */
const CONSISTENCY = rational('0.6745')
const USUAL_SCORE = 3.5
const FEWEST_SIBLINGS = 5

/** How figures stand to a rule of a campaign's checks. */
export function judge(rule: CheckRule, figures: CheckedFigures): Judgement {
  if (rule.compare) return comparison(rule.compare, figures)
  if (rule.range) return range(rule.range, figures)
  if (rule.change) return change(rule.change, figures)
  if (rule.outlier) return outlier(rule.outlier, figures)
  if (rule.given) return held(rule.given.every((code) => code in figures.own) ? 'TRUE' : 'FALSE')
  if (rule.all) return together(rule.all.map((branch) => judge(branch, figures)), 'FALSE')
  if (rule.any) return together(rule.any.map((branch) => judge(branch, figures)), 'TRUE')
  return rule.if && rule.then ? implication(judge(rule.if, figures), judge(rule.then, figures)) : undecided('MISSING_FIGURE')
}

/** What a rule asks for: the indicators that it names, sorted, and whether figures of the last period or of siblings. */
export function needsOf(rule: CheckRule): { indicators: string[]; needsPrevious: boolean; needsSiblings: boolean } {
  const branches = [...(rule.all ?? []), ...(rule.any ?? []), rule.if, rule.then].flatMap((branch) => (branch ? [needsOf(branch)] : []))
  const operands = [rule.compare?.left, rule.compare?.right, rule.range?.of, rule.change?.of, rule.outlier?.of].flatMap((operand) => (operand ? codesOf(operand) : []))
  return {
    indicators: [...new Set([...operands, ...(rule.given ?? []), ...branches.flatMap(({ indicators }) => indicators)])].sort(),
    needsPrevious: !!rule.change || branches.some(({ needsPrevious }) => needsPrevious),
    needsSiblings: !!rule.outlier || branches.some(({ needsSiblings }) => needsSiblings),
  }
}

function codesOf({ indicator, sum, ratio }: Operand): string[] {
  return ratio ? [ratio.of, ratio.to] : (sum ?? [indicator ?? ''])
}

function held(holds: Certainty): Judgement {
  return { outcome: OUTCOMES[holds], because: holds === 'UNKNOWN' ? ['OPEN_FIGURE'] : [] }
}

const undecided = (because: Undecided): Judgement => ({ outcome: 'UNDECIDED', because: [because] })
const both = (one: Certainty, other: Certainty): Certainty => (one === 'FALSE' || other === 'FALSE' ? 'FALSE' : one === 'TRUE' ? other : one)

function comparison({ left, op, right }: NonNullable<CheckRule['compare']>, { own }: CheckedFigures): Judgement {
  const [one, other] = [valueOf(left, own), valueOf(right, own)]
  if (one === 'MISSING' || other === 'MISSING') return undecided('MISSING_FIGURE')
  if (one === 'UNDEFINED' || other === 'UNDEFINED') return undecided('ZERO_DENOMINATOR')
  return held(COMPARISONS[op](sumOf(one, opposite(other)), ZERO))
}

function range({ of, atLeast, atMost }: NonNullable<CheckRule['range']>, figures: CheckedFigures): Judgement {
  return ofOwn(of, figures, (own) => held(both(
    atLeast === undefined ? 'TRUE' : isAtLeast(own, rational(atLeast)),
    atMost === undefined ? 'TRUE' : isAtMost(own, rational(atMost)),
  )))
}

function change({ of, factor }: NonNullable<CheckRule['change']>, figures: CheckedFigures): Judgement {
  return ofOwn(of, figures, (own) => {
    const last = valueOf(of, figures.previous)
    if (typeof last === 'string') return undecided('NO_PREVIOUS')
    if (isMoreThan(last, ZERO) !== 'TRUE') return undecided('PREVIOUS_ZERO')
    const by = rational(factor)
    return held(both(isAtMost(sumOf(own, opposite(scaled(last, by))), ZERO), isAtLeast(sumOf(scaled(own, by), opposite(last)), ZERO)))
  })
}

function outlier({ of, score, siblings: enough }: NonNullable<CheckRule['outlier']>, figures: CheckedFigures): Judgement {
  return ofOwn(of, figures, (own) => {
    const values = figures.siblings.map((sibling) => valueOf(of, sibling)).flatMap((value) => (typeof value !== 'string' && isPoint(value) && value.lower ? [value.lower] : []))
    if (values.length < (enough ?? FEWEST_SIBLINGS)) return undecided('FEW_SIBLINGS')
    const middle = median(values)
    const deviation = median(values.map((value) => distance(value, middle)))
    if (sign(deviation) === 0) return undecided('NO_SPREAD')
    const reach = dividedBy(times(rational(score ?? USUAL_SCORE), deviation), CONSISTENCY)
    return held(both(isAtLeast(own, plus(middle, negate(reach))), isAtMost(own, plus(middle, reach))))
  })
}

/** Where `if` fails there is nothing to hold; where it is open, `then` may still hold by itself. */
function implication(when: Judgement, then: Judgement): Judgement {
  if (when.outcome === 'VIOLATED') return held('TRUE')
  if (when.outcome === 'PASSED') return then
  return then.outcome === 'PASSED' ? then : when
}

/** @param deciding what one branch must be for the whole to be so: false for `all`, true for `any` */
function together(branches: readonly Judgement[], deciding: Certainty): Judgement {
  const some = (wanted: Certainty) => branches.some(({ outcome }) => HOLDS[outcome] === wanted)
  const whole = some(deciding) ? deciding : some('UNKNOWN') ? 'UNKNOWN' : not(deciding)
  const deciders = branches.filter(({ outcome }) => HOLDS[outcome] === whole)
  return { outcome: OUTCOMES[whole], because: [...new Set(deciders.flatMap(({ because }) => because))] }
}

function ofOwn(operand: Operand, { own }: CheckedFigures, judging: (own: Interval) => Judgement): Judgement {
  const value = valueOf(operand, own)
  if (value === 'MISSING') return undecided('MISSING_FIGURE')
  return value === 'UNDEFINED' ? undecided('ZERO_DENOMINATOR') : judging(value)
}

function valueOf(operand: Operand, figures: Figures): Interval | 'MISSING' | 'UNDEFINED' {
  const inputs = codesOf(operand).map((code) => figures[code])
  if (!inputs.every((figure) => figure !== undefined)) return 'MISSING'
  const intervals = inputs.map(intervalOf)
  if (!operand.ratio) return intervals.reduce(sumOf)
  const quotient = quotientOf(intervals[0] ?? {}, intervals[1] ?? {})
  return quotient ? scaled(quotient, rational(100)) : 'UNDEFINED'
}

/** The middle value, or the mean of the two in the middle. */
function median(values: readonly Rational[]): Rational {
  const sorted = [...values].sort(compare)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? ZERO
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? ZERO
  return dividedBy(plus(lower, upper), rational(2))
}

const distance = (one: Rational, other: Rational): Rational => {
  const difference = plus(one, negate(other))
  return sign(difference) < 0 ? negate(difference) : difference
}
