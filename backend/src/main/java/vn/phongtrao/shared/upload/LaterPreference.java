package vn.phongtrao.shared.upload;

import java.util.Arrays;

/** What a client says that would rather follow an import than wait for it (RFC 7240). */
public final class LaterPreference {

    /** The preference, as it is sent and confirmed. */
    public static final String WORD = "respond-async";

    private LaterPreference() {
    }

    /** Whether the header {@code Prefer} has it; preferences are separated by commas and may have parameters. */
    public static boolean isIn(String prefer) {
        return prefer != null && Arrays.stream(prefer.split("[,;]"))
                .anyMatch(preference -> preference.strip().equalsIgnoreCase(WORD));
    }
}
