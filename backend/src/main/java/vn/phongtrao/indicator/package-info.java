/**
 * What is observed in units: numbers, yes/no answers and grades, and the units of measure they are stated in.
 *
 * <ol>
 *   <li>R1 An indicator is named by its code, which is unique and never changes; nor do its value type and unit of
 *       measure, because figures already rest on them.</li>
 *   <li>R2 A number has a unit of measure of the catalogue; yes/no answers and grades have units of their own.</li>
 *   <li>R3 How figures add up over units and over time belongs to the indicator: summed, the last one, or never.</li>
 *   <li>R4 A baseline (the households of a commune) belongs to the unit, is stated once and is read by all campaigns.</li>
 *   <li>R5 An indicator may tell figures apart by dimensions (the kind of team); a figure names at most one value of each
 *       dimension, and values not listed are refused.</li>
 *   <li>R6 Indicators are the nation's: everybody who is signed in reads them, administrators write them.</li>
 * </ol>
 *
 * Out of scope: figures themselves, and which units report an indicator, which each campaign says.
 */
package vn.phongtrao.indicator;
