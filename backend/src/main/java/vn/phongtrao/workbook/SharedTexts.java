package vn.phongtrao.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.phongtrao.shared.text.Nfc;
import vn.phongtrao.shared.upload.UnreadableFile;

/** The texts that the cells of a workbook share. */
final class SharedTexts {

    static final SharedTexts NONE = new SharedTexts(List.of());

    /** Characters; what a file of 20 MiB can hold of texts that differ is less, and it fits a small heap. */
    private static final long MOST = 24L << 20;
    private static final int MOST_TEXTS = 2_000_000;

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    /** Reads {@code xl/sharedStrings.xml}. */
    static SharedTexts read(SafeXml xml) {
        List<String> texts = new ArrayList<>();
        long length = 0;
        while (xml.next()) {
            if (xml.isStart("si")) {
                String text = richText(xml, "si");
                length += text.length();
                if (length > MOST || texts.size() == MOST_TEXTS) {
                    throw new UnreadableFile("The workbook has more than " + MOST_TEXTS + " texts or " + MOST
                            + " characters.");
                }
                texts.add(text);
            }
        }
        return new SharedTexts(texts);
    }

    /** The text of an element that may be in runs of different type; how it is pronounced is no part of it. */
    static String richText(SafeXml xml, String end) {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        while (xml.next() && !xml.isEnd(end)) {
            if (xml.isStart("rPh")) {
                phonetic++;
            } else if (xml.isEnd("rPh")) {
                phonetic--;
            } else if (phonetic == 0 && xml.isStart("t")) {
                text.append(xml.text());
            }
        }
        return Nfc.normalise(text.toString());
    }

    String get(String index, String place) {
        try {
            return texts.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new UnreadableFile("The cell " + place + " refers to a text that the workbook does not have. Open it in a "
                    + "spreadsheet program and save it again.");
        }
    }
}
