package vn.phongtrao.predecessor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.phongtrao.predecessor.PredecessorStatement.Share;
import vn.phongtrao.predecessor.PredecessorStatement.Source;
import vn.phongtrao.shared.text.Nfc;

/**
 * Reads the catalogue's words on what a unit was formed from, such as {@code Thị trấn Vôi, Xã Tân Lập (huyện Thanh Sơn),
 * một phần diện tích TN của các phường Cửa Nam, Điện Biên và phần còn lại của Phường Kim Mã sau khi sắp xếp}.
 *
 * <p>A quantity ("một phần …", "phần còn lại …", "toàn bộ …") holds for what follows it, up to the next quantity or to
 * "sau khi sắp xếp"; one in parentheses holds for what it follows.
 */
final class PredecessorParser {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String KINDS = "xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh";
    private static final Pattern UNCHANGED = Pattern.compile("giữ nguyên[\\s.]*", FLAGS);
    /** A further sentence. */
    private static final Pattern REMARK = Pattern.compile("(?<!\\bTP)\\.\\s+(?=\\p{Lu}).*$", Pattern.DOTALL);
    /** Where the separator between two units was lost, spaces remain. */
    private static final Pattern LOST_COMMA = Pattern.compile("\\s{2,}(?=(?:Xã|Phường|Thị trấn|Thị Trấn)\\s)");
    private static final Pattern QUANTITY = Pattern.compile("(?:sắp xếp\\s+)?(toàn b[ộố]|một phần|phần còn l[ạa]i)"
            + "(?:\\s*,?\\s*(?:diện tích(?:\\s+(?:TN|tự nhiên))?|toàn b[ộố]\\s+quy mô dân số|quy mô dân số|của|củ(?=\\s)))*"
            + "(?=\\s|,|$)", FLAGS);
    private static final Pattern AFTERWARDS =
            Pattern.compile("\\s*sau khi sắp xếp(?:\\s+theo quy định tại khoản \\d+ Điều này)?", FLAGS);
    private static final Pattern BETWEEN = Pattern.compile("[,;]|(?:^|\\s)và(?=\\s)");
    private static final Pattern UNIT = Pattern.compile("(" + KINDS + ")\\s+(\\S.*)", FLAGS);
    /** The word for all that follow: {@code các phường Cửa Nam, Điện Biên}; then each may still have its own. */
    private static final Pattern FOR_ALL = Pattern.compile("(?:(?:của|các)\\s+)*(xã|phường|thị trấn)(?:\\s+|$)");
    private static final Pattern FILLER = Pattern.compile("^(?:(?:của|các|và)(?:\\s+|$))+", FLAGS);
    private static final Pattern DISTRICT =
            Pattern.compile("(?:thuộc\\s+)?((?:huyện|quận|thị xã|thành phố|TP\\.?)\\s+\\S.*)", FLAGS);
    private static final Pattern HO_CHI_MINH = Pattern.compile("TP\\s*\\.?\\s*HCM", FLAGS);

    /** Stands in for a text in parentheses; its number is what it is above this. */
    private static final char PARENTHESES = '\uE000';
    private static final char BEGINS = '\uF8FE';

    private final List<String> parentheses = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private Share share = Share.WHOLE;
    private String kindForAll;

    private PredecessorParser() {
    }

    static PredecessorStatement parse(String text) {
        String normal = Nfc.normalise(text).strip();
        if (UNCHANGED.matcher(normal).matches()) {
            return new PredecessorStatement(true, List.of(), List.of());
        }
        PredecessorParser parser = new PredecessorParser();
        parser.read(normal);
        return new PredecessorStatement(false, List.copyOf(parser.sources), List.copyOf(parser.unread));
    }

    private void read(String text) {
        String flat = LOST_COMMA.matcher(withoutParentheses(REMARK.matcher(text).replaceFirst(""))).replaceAll(", ")
                .replaceAll("\\s+", " ");
        String marked = AFTERWARDS.matcher(flat).replaceAll("," + BEGINS + Share.WHOLE.ordinal() + ",");
        marked = QUANTITY.matcher(marked).replaceAll(found ->
                "," + BEGINS + quantity(found.group(1)).ordinal());
        for (String part : BETWEEN.split(marked)) {
            readPart(part.strip());
        }
    }

    private static Share quantity(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.startsWith("toàn")) {
            return Share.WHOLE;
        }
        return lower.startsWith("một") ? Share.PART : Share.REMAINDER;
    }

    private String withoutParentheses(String text) {
        StringBuilder flat = new StringBuilder();
        StringBuilder inside = new StringBuilder();
        int depth = 0;
        for (char c : text.toCharArray()) {
            if (c == '(' && depth++ == 0) {
                continue;
            }
            if (c == ')' && depth > 0 && --depth == 0) {
                flat.append((char) (PARENTHESES + parentheses.size()));
                parentheses.add(inside.toString().strip());
                inside.setLength(0);
                continue;
            }
            (depth > 0 ? inside : flat).append(c);
        }
        return flat.append(inside).toString();
    }

    private void readPart(String part) {
        String rest = part;
        boolean quantified = !rest.isEmpty() && rest.charAt(0) == BEGINS;
        if (quantified) {
            share = Share.values()[rest.charAt(1) - '0'];
            kindForAll = null;
            rest = rest.substring(2).strip();
        }
        Matcher forAll = FOR_ALL.matcher(rest);
        boolean plural = rest.startsWith("các ");
        if ((quantified || plural || isDoubled(rest)) && forAll.lookingAt()) {
            kindForAll = forAll.group(1);
            rest = rest.substring(forAll.end());
        }
        rest = FILLER.matcher(rest).replaceFirst("").strip();
        if (!rest.isEmpty()) {
            readUnit(rest);
        }
    }

    /** {@code xã Xã Đình Dù}. */
    private static boolean isDoubled(String part) {
        Matcher unit = UNIT.matcher(part);
        return unit.matches() && UNIT.matcher(unit.group(2)).matches()
                && unit.group(2).regionMatches(true, 0, unit.group(1), 0, unit.group(1).length());
    }

    private void readUnit(String words) {
        String name = words.chars().filter(c -> !isParentheses(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString().replaceAll("\\s+", " ").strip();
        String shown = withParentheses(words);
        Matcher unit = UNIT.matcher(name);
        String kind = null;
        if (HO_CHI_MINH.matcher(name).matches()) {
            kind = "thành phố";
            name = "Hồ Chí Minh";
        } else if (unit.matches()) {
            kind = unit.group(1).toLowerCase(Locale.ROOT);
            name = unit.group(2);
        } else if (kindForAll != null && !name.isEmpty() && Character.isUpperCase(name.codePointAt(0))) {
            kind = kindForAll;
        }
        if (kind == null) {
            unread.add(shown);
            return;
        }
        String district = null;
        Share itsShare = share;
        for (String aside : asides(words)) {
            Matcher inDistrict = DISTRICT.matcher(aside);
            Matcher quantity = QUANTITY.matcher(aside);
            if (inDistrict.matches()) {
                district = inDistrict.group(1);
            } else if (quantity.lookingAt()) {
                itsShare = quantity(quantity.group(1));
            }
        }
        Source source = new Source(kind, name, district, itsShare, shown);
        boolean repeated = sources.stream().anyMatch(other -> other.kind().equals(source.kind())
                && other.name().equals(source.name()) && Objects.equals(other.district(), source.district()));
        if (!repeated) {
            sources.add(source);
        }
    }

    private boolean isParentheses(int c) {
        return c >= PARENTHESES && c < PARENTHESES + parentheses.size();
    }

    private List<String> asides(String words) {
        return words.chars().filter(this::isParentheses).mapToObj(c -> parentheses.get(c - PARENTHESES)).toList();
    }

    private String withParentheses(String words) {
        StringBuilder shown = new StringBuilder();
        words.chars().forEach(c -> {
            if (isParentheses(c)) {
                shown.append('(').append(parentheses.get(c - PARENTHESES)).append(')');
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString().strip();
    }
}
