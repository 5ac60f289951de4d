package vn.phongtrao.unitimport;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.phongtrao.unit.UnitType;

/**
 * What the national catalogue leaves out, since it is one state: from when it holds, by which documents, and what its
 * units were before a later change. From {@code vn-catalogue/corrections.yaml}.
 *
 * @param validFrom  first day of the state
 * @param legalBasis of the mergers on that day
 * @param changes    after that day
 */
record CatalogueCorrections(LocalDate validFrom, LegalBasis legalBasis, List<Change> changes) {

    /**
     * @param provinces of the mergers of provinces
     * @param communes  of the mergers of communes, by code of their province, as far as known
     */
    record LegalBasis(String provinces, Map<String, String> communes) {
    }

    /**
     * @param legalBasis as cited
     * @param source     where the change is read from
     * @param verified   whether the document itself was seen
     */
    record Change(LocalDate date, String legalBasis, String source, boolean verified, List<Before> units) {
    }

    /** What a unit was until the change. */
    record Before(String code, UnitType type, String name) {
    }

    static CatalogueCorrections load() {
        JsonMapper yaml = JsonMapper.builder(new YAMLFactory()).addModule(new JavaTimeModule()).build();
        try (InputStream in = CatalogueCorrections.class.getResourceAsStream("/vn-catalogue/corrections.yaml")) {
            return yaml.readValue(in, CatalogueCorrections.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The corrections of the national catalogue", e);
        }
    }

    /** The change that a unit had after the state's first day. */
    Optional<Change> changeOf(String code) {
        return changes.stream().filter(change -> change.units().stream().anyMatch(unit -> unit.code().equals(code)))
                .findFirst();
    }
}
