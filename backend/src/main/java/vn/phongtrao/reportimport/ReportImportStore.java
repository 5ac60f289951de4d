package vn.phongtrao.reportimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.phongtrao.report.ReportKey;

/** Keeps what an import needs besides its state: its file, in parts; its problems; the reports that are entered. */
@ApplicationScoped
class ReportImportStore {

    /** Bytes; every server takes them in one packet. */
    private static final int PART = 512 * 1024;

    private final EntityManager entityManager;
    private final ObjectMapper json;

    ReportImportStore(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    void keepFile(UUID id, SpooledFile file) {
        try (InputStream in = file.open()) {
            byte[] part = in.readNBytes(PART);
            for (int number = 0; part.length > 0; number++) {
                entityManager.createNativeQuery("insert into report_import_part (import_id, number, content) "
                                + "values (:id, :number, :content)")
                        .setParameter("id", id).setParameter("number", number).setParameter("content", part).executeUpdate();
                part = in.readNBytes(PART);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file, on the disk of this process. */
    SpooledFile file(UUID id) {
        return SpooledFile.of(out -> {
            int number = 0;
            for (byte[] part = part(id, number); part != null; part = part(id, ++number)) {
                out.write(part);
            }
        });
    }

    private byte[] part(UUID id, int number) {
        List<?> parts = entityManager.createNativeQuery("select content from report_import_part where import_id = :id "
                        + "and number = :number", byte[].class)
                .setParameter("id", id).setParameter("number", number).getResultList();
        return parts.isEmpty() ? null : (byte[]) parts.get(0);
    }

    void keepProblems(UUID id, List<ImportProblem> problems) {
        // One text of many: they are written once and read together.
        for (int from = 0; from < problems.size(); from += ImportProblems.LISTED) {
            entityManager.createNativeQuery("insert into report_import_problem (import_id, number, problems) "
                            + "values (:id, :number, :problems)")
                    .setParameter("id", id).setParameter("number", from)
                    .setParameter("problems", text(problems.subList(from,
                            Math.min(from + ImportProblems.LISTED, problems.size())))).executeUpdate();
        }
    }

    List<ImportProblem> problems(UUID id) {
        List<ImportProblem> problems = new ArrayList<>();
        texts("select problems from report_import_problem where import_id = :id order by number", id)
                .forEach(text -> Collections.addAll(problems, read(text, ImportProblem[].class)));
        return problems;
    }

    /** Notes reports as entered, in the transaction that enters them. @param number of the part, its own in each attempt */
    void keepDone(UUID id, int number, Collection<ReportKey> reports) {
        entityManager.createNativeQuery("insert into report_import_done (import_id, number, reports) "
                        + "values (:id, :number, :reports)")
                .setParameter("id", id).setParameter("number", number).setParameter("reports", text(reports))
                .executeUpdate();
    }

    Set<ReportKey> done(UUID id) {
        Set<ReportKey> done = new HashSet<>();
        texts("select reports from report_import_done where import_id = :id", id)
                .forEach(text -> Collections.addAll(done, read(text, ReportKey[].class)));
        return done;
    }

    private List<String> texts(String query, UUID id) {
        List<String> texts = new ArrayList<>();
        List<?> rows = entityManager.createNativeQuery(query, String.class).setParameter("id", id).getResultList();
        rows.forEach(text -> texts.add((String) text));
        return texts;
    }

    void forget(UUID id) {
        for (String table : List.of("report_import_part", "report_import_problem", "report_import_done")) {
            entityManager.createNativeQuery("delete from " + table + " where import_id = :id").setParameter("id", id)
                    .executeUpdate();
        }
    }

    String text(Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T read(String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
