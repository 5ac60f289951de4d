/**
 * Lists: {@code limit}, {@code cursor}, {@code sort} and {@code count}, the same on every list endpoint.
 * <ul>
 * <li>R1 Paging is by keyset with a unique tie-break; nothing is repeated or skipped while rows arrive.
 * <li>R2 Sorting is by an allow-list of fields; another field is a 400 that names the allowed ones.
 * <li>R3 The reach is part of the query, so that items, {@code next} and {@code total} are cut alike.
 * </ul>
 */
package vn.phongtrao.shared.page;
