package vn.phongtrao.storedfile;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.phongtrao.shared.text.Nfc;

/**
 * What a file is called. It never names a place: files are kept under ids.
 *
 * @param text in NFC
 */
public record FileName(String text) {

    /** Characters, as every file system in use takes. */
    static final int LONGEST = 255;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9 ._()-]");
    /** {@code attr-char} of RFC 8187, 3.2.1, which stands for itself. */
    private static final String PLAIN_MARKS = "!#$&+-.^_`|~";

    /**
     * Reads a name as a form sends it. Folders before it, which some clients send along, are left out.
     *
     * @throws FileNameRefused when there is none, it is too long, or it has characters that cannot be seen
     */
    static FileName of(String sent) {
        if (sent == null) {
            throw new FileNameRefused("is missing: the field \"file\" has no filename");
        }
        String name = Nfc.normalise(sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)).strip();
        if (name.isEmpty()) {
            throw new FileNameRefused("is empty");
        }
        name.codePoints().filter(FileName::isUnseen).findFirst().ifPresent(unseen -> {
            throw new FileNameRefused(String.format("has the character U+%04X, which cannot be seen", unseen));
        });
        if (name.length() > LONGEST) {
            throw new FileNameRefused("has " + name.length() + " characters; at most " + LONGEST + " are taken");
        }
        return new FileName(name);
    }

    /** Controls, marks of writing direction, halves of characters, and what stands for a byte that could not be read. */
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> character == 0xFFFD;
        };
    }

    /** The header {@code Content-Disposition} with which the file is kept under its name (RFC 6266, 5; RFC 8187, 3.2). */
    public String disposition() {
        return "attachment; filename=\"" + plain() + "\"; filename*=UTF-8''" + encoded();
    }

    /** For clients that read no other: without accents, and without what means something to some system. */
    private String plain() {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
                .replace('đ', 'd').replace('Đ', 'D');
        return NOT_PLAIN.matcher(bare).replaceAll("_");
    }

    private String encoded() {
        StringBuilder encoded = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (one & 0xFF);
            boolean plain = character < 0x80 && (Character.isLetterOrDigit(character) || PLAIN_MARKS.indexOf(character) >= 0);
            encoded.append(plain ? String.valueOf(character) : String.format("%%%02X", (int) character));
        }
        return encoded.toString();
    }
}
