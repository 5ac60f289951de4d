package vn.phongtrao.unitimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.phongtrao.shared.upload.FileRow;
import vn.phongtrao.shared.upload.RowProblems;
import vn.phongtrao.unit.Interval;
import vn.phongtrao.unit.OfficialCode;
import vn.phongtrao.unit.UnitType;
import vn.phongtrao.unit.UnitVersion;

/**
 * Reads the national catalogue with its own keys: {@code ma} the code, {@code ten} the name with the word for what the
 * unit is, {@code magoc} the code of the parent, {@code 0} for the nation, {@code truocsapnhap} the predecessors in words.
 */
final class CatalogueRows {

    static final Set<String> COLUMNS =
            new LinkedHashSet<>(List.of("ma", "ten", "magoc", "malk", "truocsapnhap"));
    static final Set<String> REQUIRED = new LinkedHashSet<>(List.of("ma", "ten", "magoc"));

    private static final Map<String, String> COLUMN_OF_PART = Map.of("code", "ma", "name", "ten", "type", "ten",
            "parent", "magoc", "validFrom", "ma", "validTo", "ma");
    private static final String NATION = "0";
    static final String CODE_OF_NATION = "VN";
    private static final Pattern CODE = Pattern.compile("[0-9]{1,10}");

    /** What the word before the name says. The capital is a municipality like the others; the name leaves that out. */
    private enum Kind {
        PROVINCE("Tỉnh", UnitType.PROVINCE, "tỉnh"),
        MUNICIPALITY("Thành phố", UnitType.MUNICIPALITY, "thành phố trực thuộc trung ương"),
        CAPITAL("Thủ đô", UnitType.MUNICIPALITY, "thành phố trực thuộc trung ương"),
        COMMUNE("Xã", UnitType.COMMUNE, "xã"),
        WARD("Phường", UnitType.WARD, "phường"),
        SPECIAL_ZONE("Đặc khu", UnitType.SPECIAL_ZONE, "đặc khu");

        private final String word;
        private final UnitType type;
        private final String localTerm;

        Kind(String word, UnitType type, String localTerm) {
            this.word = word;
            this.type = type;
            this.localTerm = localTerm;
        }

        static Optional<Kind> of(String name) {
            return Arrays.stream(values()).filter(kind -> name.length() > kind.word.length()
                    && name.regionMatches(true, 0, kind.word + " ", 0, kind.word.length() + 1)).findFirst();
        }

        static Kind of(UnitType type) {
            return Arrays.stream(values()).filter(kind -> kind.type == type).findFirst().orElseThrow();
        }

        /** The name as laws write it: {@code Thành phố Cần Thơ}, where the catalogue has {@code Thành Phố Cần Thơ}. */
        String written(String name) {
            return (this == CAPITAL ? MUNICIPALITY.word : word) + name.substring(word.length()).replaceAll("\\s+", " ");
        }
    }

    private final CatalogueCorrections corrections;
    private final RowProblems problems;
    private final List<UnitVersion> versions = new ArrayList<>();
    private final List<FileRow> rowsOfVersions = new ArrayList<>();

    CatalogueRows(CatalogueCorrections corrections, RowProblems problems) {
        this.corrections = corrections;
        this.problems = problems;
    }

    StatedUnits read(List<FileRow> rows) {
        Map<FileRow, String> predecessors = new LinkedHashMap<>();
        for (FileRow row : rows) {
            if (addVersions(row) && row.cell("truocsapnhap") != null) {
                predecessors.put(row, row.cell("truocsapnhap"));
            }
        }
        return new StatedUnits(versions, rowsOfVersions, COLUMN_OF_PART, predecessors, corrections.changes());
    }

    private boolean addVersions(FileRow row) {
        String code = row.cell("ma");
        String name = row.cell("ten");
        String parent = row.cell("magoc");
        boolean complete = isCode(row, "ma", code) & isCode(row, "magoc", parent);
        if (name == null) {
            problems.add(row, "ten", "NotNull", "Must be given.", null);
            return false;
        }
        Optional<Kind> kind = Kind.of(name);
        if (kind.isEmpty()) {
            problems.add(row, "ten", "UnknownKind",
                    "The name begins with Tỉnh, Thành phố, Thủ đô, Xã, Phường or Đặc khu.", name);
        }
        if (!complete || kind.isEmpty()) {
            return false;
        }
        UnitVersion.Parent above = UnitVersion.Parent.of(new OfficialCode(OfficialCode.NATIONAL,
                parent.equals(NATION) ? CODE_OF_NATION : parent));
        Interval now = Interval.of(corrections.validFrom(), null);
        Optional<CatalogueCorrections.Change> change = corrections.changeOf(code);
        if (change.isPresent()) {
            CatalogueCorrections.Before before = change.get().units().stream()
                    .filter(unit -> unit.code().equals(code)).findFirst().orElseThrow();
            add(row, code, new Interval(now.from(), change.get().date()), Kind.of(before.type()), before.name(), above);
            now = Interval.of(change.get().date(), null);
        }
        add(row, code, now, kind.get(), name, above);
        return true;
    }

    private void add(FileRow row, String code, Interval interval, Kind kind, String name, UnitVersion.Parent parent) {
        versions.add(new UnitVersion(null, List.of(new OfficialCode(OfficialCode.NATIONAL, code)), interval, kind.type,
                kind.localTerm, kind.written(name), null, parent));
        rowsOfVersions.add(row);
    }

    private boolean isCode(FileRow row, String column, String code) {
        if (code == null) {
            problems.add(row, column, "NotNull", "Must be given.", null);
            return false;
        }
        if (!CODE.matcher(code).matches()) {
            problems.add(row, column, "Pattern", "Expected digits.", code);
            return false;
        }
        return true;
    }
}
