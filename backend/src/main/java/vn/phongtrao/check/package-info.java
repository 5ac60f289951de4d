/**
 * Rules that a campaign's reports are held against before they are handed in, kept as data.
 *
 * <ol>
 *   <li>R1 A check belongs to a campaign and has a rule: a comparison of two values, a range, a change against the last
 *       period, an outlier among siblings, indicators that are given; or {@code all}, {@code any}, {@code if … then} of
 *       rules. {@code docs/checks.md} says exactly what each means.</li>
 *   <li>R2 A rule is judged on figures as intervals: {@code PASSED}, {@code VIOLATED}, or {@code UNDECIDED} where a figure
 *       is missing or so hedged that both could be. Only {@code VIOLATED} holds a report up.</li>
 *   <li>R3 A violated {@code ERROR} cannot be submitted; a violated {@code WARNING} must be commented on.</li>
 *   <li>R4 Judging is pure: own figures, those of the last period and those of siblings are given from outside, so that a
 *       phone without a connection and an import of thousands of units judge by the same rules.</li>
 *   <li>R5 An outlier is told by the modified z-score of Iglewicz and Hoaglin (1993), which rests on the median and the
 *       median absolute deviation, and is not itself moved by the outliers.</li>
 *   <li>R6 A rule is checked on entry: one kind a node, indicators that the campaign asks for, one unit of measure on both
 *       sides, no indicator against itself, at most six levels and thirty-two nodes.</li>
 *   <li>R7 Checks change until the campaign is closed; a change holds for what is submitted from then on. A cloned campaign
 *       has the checks of the one it was cloned from.</li>
 * </ol>
 *
 * Out of scope: which figures a report has, and comments on what was found, which {@code report} keeps.
 */
package vn.phongtrao.check;
