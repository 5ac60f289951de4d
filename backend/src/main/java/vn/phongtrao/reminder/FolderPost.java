package vn.phongtrao.reminder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/** Writes each mail as a file (RFC 5322), named by its id: whoever sends it again writes the same file. */
final class FolderPost implements Post {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder();
    /** An encoded word has at most 75 characters (RFC 2047), of which 12 are around the text. */
    private static final int BYTES_OF_A_WORD = 45;

    private final Path folder;

    FolderPost(Path folder) {
        this.folder = folder;
    }

    @Override
    public void send(Letter letter) {
        try {
            Files.createDirectories(folder);
            Path partial = Files.createTempFile(folder, letter.id().toString(), ".part");
            Files.writeString(partial, text(letter), StandardCharsets.US_ASCII);
            Files.move(partial, folder.resolve(letter.id() + ".eml"), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Letter letter) {
        return String.join("\r\n",
                "From: " + letter.from(),
                "To: " + letter.to(),
                "Subject: " + encoded(letter.subject()),
                "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(letter.date().atOffset(ZoneOffset.UTC)),
                "Message-ID: " + letter.messageId(),
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: base64",
                "",
                LINES.encodeToString(letter.text().getBytes(StandardCharsets.UTF_8)), "");
    }

    /** As encoded words, none of which ends within a character. */
    private static String encoded(String text) {
        StringBuilder words = new StringBuilder();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(character -> {
            String next = Character.toString(character);
            if (bytes(word.toString() + next).length > BYTES_OF_A_WORD) {
                words.append(encodedWord(word)).append("\r\n ");
                word.setLength(0);
            }
            word.append(next);
        });
        return words.append(encodedWord(word)).toString();
    }

    private static String encodedWord(CharSequence text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(text.toString())) + "?=";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
