package vn.phongtrao.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.phongtrao.indicator.MeasureKind;
import vn.phongtrao.indicator.UnitOfMeasure;
import vn.phongtrao.indicator.UnitsOfMeasure;

/** The catalogue as the migration seeds it, so that pure tests read the very rows that the database gets. */
public final class CatalogueOfMigration {

    private static final Pattern ROW = Pattern.compile(
            "\\('([A-Z_]+)', '([^']*)', '([^']*)', '([A-Z]+)', (NULL|[0-9]+), '([^']*)'\\)");

    private CatalogueOfMigration() {
    }

    public static UnitsOfMeasure read() {
        List<UnitOfMeasure> units = new ArrayList<>();
        Matcher row = ROW.matcher(sql());
        while (row.find()) {
            units.add(new UnitOfMeasure(row.group(1), row.group(2), row.group(3), MeasureKind.valueOf(row.group(4)),
                    new BigDecimal("0.1"), row.group(5).equals("NULL") ? null : new BigDecimal(row.group(5)),
                    List.of(row.group(6).split("\\|"))));
        }
        return new UnitsOfMeasure(units);
    }

    private static String sql() {
        try (InputStream in = CatalogueOfMigration.class
                .getResourceAsStream("/db/migration/V0060__indicator_unit_of_measure.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
