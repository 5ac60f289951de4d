package vn.phongtrao.webhook;

import java.util.List;

/**
 * Who a webhook receives for, and what they may read.
 *
 * @param subject  the token's {@code sub}
 * @param claims   the codes of units that the token names
 * @param official whether it is a person's, who reads what third parties do not
 */
record Account(String subject, List<String> claims, boolean official) {
}
