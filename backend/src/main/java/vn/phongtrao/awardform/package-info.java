/**
 * Award forms as the law has them on a day: one catalogue for the whole nation.
 * <ul>
 * <li>R1 An award form's name, granting unit types, subject types and legal basis hold for half-open intervals; the
 * intervals of one code do not overlap. {@code verified} says whether somebody checked them against the gazette.
 * </ul>
 * Out of scope: granting them, which {@code commendation} does.
 */
package vn.phongtrao.awardform;
