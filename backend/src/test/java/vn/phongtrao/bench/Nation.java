package vn.phongtrao.bench;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.devstack.Tokens;

/**
 * A nation that is in the database.
 *
 * @param campaign  for which its communes report
 * @param provinces in the order of their codes
 * @param communes  in the order of their codes
 */
record Nation(UUID id, UUID campaign, List<UUID> provinces, List<UUID> communes) {

    /** Scheme of its units' codes: it stands beside Việt Nam, so that no other benchmark meets it. */
    static final String SCHEME = "BENCH_NATION";
    static final String CODE = "N";

    static String codeOfProvince(int province) {
        return "P" + province;
    }

    static String codeOfCommune(int commune) {
        return "C" + commune;
    }

    /** The token of somebody who has a role for the whole nation. */
    static String token(String role) {
        return Tokens.with(Set.of(role), SCHEME + ":" + CODE);
    }

    /** The token of somebody who has a role for one province. */
    static String tokenOfProvince(String role, int province) {
        return Tokens.with(Set.of(role), SCHEME + ":" + codeOfProvince(province));
    }
}
