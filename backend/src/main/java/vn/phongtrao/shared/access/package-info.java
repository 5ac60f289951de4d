/**
 * Roles, the caller and the reach of the caller's units, as every feature needs them. How a token becomes a caller is
 * {@code account}'s matter.
 */
package vn.phongtrao.shared.access;
