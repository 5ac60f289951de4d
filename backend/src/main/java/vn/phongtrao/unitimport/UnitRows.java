package vn.phongtrao.unitimport;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.phongtrao.shared.upload.FileRow;
import vn.phongtrao.shared.upload.RowProblems;
import vn.phongtrao.unit.Interval;
import vn.phongtrao.unit.OfficialCode;
import vn.phongtrao.unit.UnitType;
import vn.phongtrao.unit.UnitVersion;

/** Reads rows with the product's own columns. */
final class UnitRows {

    static final Set<String> COLUMNS = ordered("code", "scheme", "name", "nameEn", "type", "localTerm", "parentCode",
            "validFrom", "validTo");
    static final Set<String> REQUIRED = ordered("code", "name", "type", "validFrom");

    private static final Map<String, String> COLUMN_OF_PART = Map.of("parent", "parentCode");
    private static final Pattern SCHEME = Pattern.compile("[A-Z0-9_]{1,20}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TERM = 100;

    private final RowProblems problems;

    UnitRows(RowProblems problems) {
        this.problems = problems;
    }

    StatedUnits read(List<FileRow> rows) {
        List<UnitVersion> versions = new ArrayList<>();
        List<FileRow> rowsOfVersions = new ArrayList<>();
        for (FileRow row : rows) {
            UnitVersion version = version(row);
            if (version != null) {
                versions.add(version);
                rowsOfVersions.add(row);
            }
        }
        return new StatedUnits(versions, rowsOfVersions, COLUMN_OF_PART, Map.of(), List.of());
    }

    /** Null where something is wrong. */
    private UnitVersion version(FileRow row) {
        String scheme = row.cells().getOrDefault("scheme", OfficialCode.NATIONAL);
        UnitType type = type(row);
        LocalDate from = date(row, "validFrom", true);
        LocalDate to = date(row, "validTo", false);
        boolean right = matches(row, "scheme", scheme, SCHEME, "Expected capitals, digits and _, at most 20.")
                & present(row, "code")
                && matches(row, "code", row.cell("code"), CODE, "Expected letters, digits and . _ -, at most 40.");
        right &= present(row, "name") & fits(row, "name", LONGEST_NAME) & fits(row, "nameEn", LONGEST_NAME)
                & fits(row, "localTerm", LONGEST_TERM);
        UnitVersion.Parent parent = parent(row, scheme);
        if (row.cell("parentCode") == null && type != null && type != UnitType.COUNTRY) {
            problems.add(row, "parentCode", "NotNull", "Only a country has no parent.", null);
            right = false;
        }
        if (!right || type == null || from == null || row.cell("parentCode") != null && parent == null
                || row.cell("validTo") != null && to == null) {
            return null;
        }
        return new UnitVersion(null, List.of(new OfficialCode(scheme, row.cell("code"))), Interval.of(from, to), type,
                row.cell("localTerm"), row.cell("name"), row.cell("nameEn"), parent);
    }

    private UnitType type(FileRow row) {
        if (!present(row, "type")) {
            return null;
        }
        UnitType type = Arrays.stream(UnitType.values()).filter(known -> known.name().equals(row.cell("type")))
                .findFirst().orElse(null);
        if (type == null) {
            problems.add(row, "type", "UnknownValue", "Expected one of " + Arrays.toString(UnitType.values()) + ".",
                    row.cell("type"));
        }
        return type;
    }

    private LocalDate date(FileRow row, String column, boolean required) {
        if (required && !present(row, column) || row.cell(column) == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(row.cell(column));
            if (date.getYear() >= 1000 && date.isBefore(Interval.NO_END)) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // Said below.
        }
        problems.add(row, column, "InvalidDate", "Expected a date that exists, such as 2025-07-01.", row.cell(column));
        return null;
    }

    private UnitVersion.Parent parent(FileRow row, String scheme) {
        String claim = row.cell("parentCode");
        if (claim == null) {
            return null;
        }
        OfficialCode code = claim.indexOf(':') < 0 ? new OfficialCode(scheme, claim) : OfficialCode.ofClaim(claim);
        return matches(row, "parentCode", code.scheme(), SCHEME, "Before the colon stands a scheme.")
                && matches(row, "parentCode", code.code(), CODE, "Expected a code, or SCHEME:code of another scheme.")
                ? UnitVersion.Parent.of(code) : null;
    }

    private boolean present(FileRow row, String column) {
        if (row.cell(column) == null) {
            problems.add(row, column, "NotNull", "Must be given.", null);
            return false;
        }
        return true;
    }

    private boolean matches(FileRow row, String column, String text, Pattern pattern, String message) {
        if (!pattern.matcher(text).matches()) {
            problems.add(row, column, "Pattern", message, text);
            return false;
        }
        return true;
    }

    private boolean fits(FileRow row, String column, int longest) {
        String text = row.cell(column);
        if (text != null && text.chars().anyMatch(Character::isISOControl)) {
            problems.add(row, column, "ControlCharacter", "Leave out control characters and line breaks.", null);
            return false;
        }
        if (text != null && text.length() > longest) {
            problems.add(row, column, "Size", "At most " + longest + " characters.", text);
            return false;
        }
        return true;
    }

    private static Set<String> ordered(String... columns) {
        return new LinkedHashSet<>(List.of(columns));
    }
}
