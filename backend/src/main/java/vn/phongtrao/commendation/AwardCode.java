package vn.phongtrao.commendation;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code on a certificate: 26 characters of Crockford's base 32, 130 random bits. It stands in a URL as it is, and
 * has no characters that are mistaken for each other on paper.
 */
final class AwardCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AwardCode() {
    }

    static String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** A typed code as it was issued: in capitals, without separators, with digits for the letters that look alike. */
    static String canonical(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "")
                .replace('O', '0').replace('I', '1').replace('L', '1');
    }
}
