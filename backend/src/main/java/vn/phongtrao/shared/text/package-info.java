/**
 * Vietnamese text as it is stored and searched.
 *
 * <ol>
 *   <li>R1 Text is stored in NFC, with no-break spaces as spaces.</li>
 *   <li>R2 Search compares folded text: without tones, {@code đ} as {@code d}, in lower case, spaces collapsed, so that
 *       {@code duong} finds {@code Đường} and {@code Hoà} finds {@code Hòa}.</li>
 * </ol>
 *
 * Out of scope: sorting, which the reader's collation does.
 */
package vn.phongtrao.shared.text;
