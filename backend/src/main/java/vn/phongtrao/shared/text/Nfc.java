package vn.phongtrao.shared.text;

import java.text.Normalizer;

/** The one form in which text is stored and answered. */
public final class Nfc {

    private Nfc() {
    }

    /** The text in NFC, with no-break spaces (U+00A0, U+202F) as ordinary ones. Nothing else is changed. */
    public static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
