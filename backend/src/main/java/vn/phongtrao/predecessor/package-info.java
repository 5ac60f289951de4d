/**
 * What the national catalogue says in words of the units that each one was formed from, kept as it stands and, as far as
 * the units named are known, turned into successions.
 * <ul>
 * <li>R1 The text is kept with its unit, word by word, in NFC.
 * <li>R2 {@code giữ nguyên} is no succession. A further sentence, such as one on a later change, is a remark.
 * <li>R3 A source is found by name and type and province, and by district where the text names one, among the units of
 * the day before; never by its name alone. Two that fit are none,
 * and so is one that stands alone in its district while others of the text are not known.
 * <li>R4 "Một phần" and "phần còn lại" make an edge in part, without a share. So does a source that several texts name,
 * even if each of them leaves out that it is a part: nothing goes wholly into two units.
 * <li>R5 What cannot be read, or not be found, is listed with the words it was said in; nothing is dropped.
 * </ul>
 * Out of scope: which document ordered a merger, unless the corrections of the catalogue say so.
 */
package vn.phongtrao.predecessor;
