package vn.phongtrao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.phongtrao.devstack.Tokens;
import vn.phongtrao.shared.write.Ids;

/** Figures of many units in one request, over HTTP, with all that belongs to them. */
@QuarkusTest
@TestProfile(WithSample.class)
class ImportBench {

    private static final String SMALL_HEAP = "-Xmx128m";
    private static final int INDICATORS = 20;
    private static final int COMMUNES = 500;
    private static final int SHORT = 25;
    private static final int EDITORS = 50;
    private static final int SAVES = 6;
    private static final int LONG_ROWS = 100_000;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FIGURE = "insert into report_figure (id, version, report_id, indicator, dimensions, raw, "
            + "qualifier, value, lower_bound, lower_open, upper_bound, upper_open, unit_of_measure, document, locator, "
            + "entered_by, entered_at) values (?, 0, ?, ?, ?, ?, 'EXACT', 12, 12, false, 12, false, 'HOUSEHOLD', 'bench.csv', "
            + "'dòng 12345', 'bench', utc_timestamp(6)) on duplicate key update version = version + 1, raw = values(raw), "
            + "value = values(value), entered_at = values(entered_at)";

    @TestHTTPResource("/api/v1")
    URI api;
    @Inject
    AgroalDataSource database;

    private Api administrator;
    private Api planner;
    private Api approver;
    private List<String> communes;
    private String campaign;
    private UUID anyReport;
    private int day;
    private int written;

    @Test
    void imports() throws Exception {
        Surroundings.print(database);
        administrator = new Api(api, () -> Tokens.of("administrator"));
        planner = new Api(api, () -> Tokens.of("planner"));
        approver = new Api(api, () -> Tokens.with(Set.of("approver"), "VN"));
        define();
        enter(SHORT);
        anyReport = UUID.fromString(approver.get("/reports?campaign=" + campaign + "&limit=1").at("/items/0/id").asText());
        new Comparison("10,000 figures of 500 units in one request : the same rows in one JDBC batch upsert", 3,
                () -> enter(COMMUNES), this::write).print(6, 15);
        fewFigures();
        draftsAtOnce();
        longWorkbook();
    }

    private void define() {
        String province = unit("PROVINCE", "Tỉnh Đo Tệp", planner.get("/units?type=COUNTRY").at("/items/0/id").asText());
        communes = IntStream.range(0, COMMUNES).mapToObj(i -> unit("COMMUNE", "Xã " + i, province)).toList();
        IntStream.range(0, INDICATORS).forEach(i -> administrator.post("/indicators", Map.of("code", "IMPORT_" + i,
                "name", "Chỉ số " + i, "valueType", "NUMBER", "unitOfMeasure", "HOUSEHOLD")));
        String plan = planner.post("/directives", Map.of("type", "PLAN", "number", "1/KH-IMPORT", "issuer", province,
                "issuedOn", "2023-12-15", "subject", "Kế hoạch đo thử")).get("id").asText();
        campaign = planner.post("/campaigns", Map.of("name", "Phong trào đo tệp", "kind", "MASS_MOVEMENT",
                "owner", province, "period", "2024", "directives", List.of(plan),
                "contents", List.of(Map.of("title", "Đo thử")),
                "indicators", IntStream.range(0, INDICATORS).mapToObj(i -> Map.of("indicator", "IMPORT_" + i,
                        "unitTypes", List.of("COMMUNE"), "required", true)).toList())).get("id").asText();
        for (int i = 0; i + 1 < INDICATORS; i += 2) {
            planner.post("/campaigns/" + campaign + "/checks", Map.of("code", "C" + i, "title", "Không vượt quá",
                    "severity", "ERROR", "rule", Map.of("compare", Map.of("left", Map.of("indicator", "IMPORT_" + i),
                            "op", "<=", "right", Map.of("indicator", "IMPORT_" + (i + 1))))));
        }
        planner.act("/campaigns/" + campaign, "launch", Map.of("date", "2024-01-01"));
    }

    private String unit(String type, String name, String parent) {
        return administrator.post("/units", Map.of("type", type, "name", name, "parent", parent,
                "validFrom", "2020-01-01")).get("id").asText();
    }

    /** A file of all indicators of some communes, for a day of which there is nothing yet. */
    private void enter(int units) {
        String period = FIRST.plusDays(day++).toString();
        StringBuilder file = new StringBuilder("campaign,period,unit,indicator,dimension,raw\n");
        for (String commune : communes.subList(0, units)) {
            for (int i = 0; i < INDICATORS; i++) {
                file.append(campaign).append(',').append(period).append(',').append(commune).append(",IMPORT_").append(i)
                        .append(",,").append(100 + i).append('\n');
            }
        }
        JsonNode done = send(approver, "?fileName=bench.csv", "text/csv", file.toString().getBytes(StandardCharsets.UTF_8));
        if (done.at("/report/counts/figuresCreated").asInt() != units * INDICATORS
                || done.at("/report/remarks").size() != 0) {
            throw new IllegalStateException(done.toString());
        }
    }

    private static JsonNode send(Api who, String query, String media, byte[] file) {
        return send(who, query, media, file, "wait=60");
    }

    private static JsonNode send(Api who, String query, String media, byte[] file, String prefer) {
        HttpRequest request = who.request("/reports/import" + query).header("Content-Type", media).header("Prefer", prefer)
                .POST(BodyPublishers.ofByteArray(file)).build();
        HttpResponse<byte[]> answer = who.send(request);
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void write() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement figures = connection.prepareStatement(FIGURE)) {
            connection.setAutoCommit(false);
            written++;
            for (int i = 0; i < COMMUNES * INDICATORS; i++) {
                figures.setBytes(1, Bytes.of(Ids.next()));
                figures.setBytes(2, Bytes.of(anyReport));
                figures.setString(3, "IMPORT_" + i % INDICATORS);
                figures.setString(4, "bench:" + written + "-" + i);
                figures.setString(5, String.valueOf(100 + i));
                figures.addBatch();
            }
            figures.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private void fewFigures() {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            long start = System.nanoTime();
            enter(SHORT);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        List<Double> sorted = millis.subList(20, 80).stream().sorted().toList();
        System.out.printf(Locale.ROOT, "  500 figures of 25 units in one request: half within %.0f ms, 19 of 20 within %.0f ms "
                + "(at most 1000)%n", sorted.get(30), sorted.get(57));
    }

    /** Fifty people each save cells of drafts, ten to a draft, some the same cells: who is told that it is saved, is. */
    private void draftsAtOnce() throws Exception {
        String period = FIRST.plusDays(day++).toString();
        List<String> drafts = communes.subList(0, EDITORS / 10).stream().map(commune -> approver.post("/reports",
                Map.of("campaign", campaign, "unit", commune, "period", period)).get("id").asText()).toList();
        ExecutorService threads = Executors.newFixedThreadPool(EDITORS);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int editor = 0; editor < EDITORS; editor++) {
            String cell = "/reports/" + drafts.get(editor / 10) + "/figures/IMPORT_" + editor % 5;
            work.add(() -> save(cell));
        }
        long start = System.nanoTime();
        int saved = 0;
        for (var done : threads.invokeAll(work)) {
            saved += done.get();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        threads.shutdown();
        long counted = 0;
        for (String draft : drafts) {
            for (JsonNode figure : approver.get("/reports/" + draft).get("figures")) {
                counted += figure.at("/figure/value").asLong();
            }
        }
        System.out.printf(Locale.ROOT, "  %d reporters at once, two to a cell: %d saves in %.1f s (%.0f/s), none failed; %d counted "
                + "in the cells, so %d were lost%n", EDITORS, saved, seconds, saved / seconds, counted, saved - counted);
    }

    /** Adds one to a cell, as often as it takes, some times over. @return how often it was saved */
    private int save(String cell) throws IOException, InterruptedException {
        java.net.http.HttpClient http = java.net.http.HttpClient.newHttpClient();
        int saved = 0;
        while (saved < SAVES) {
            HttpResponse<String> known = http.send(approver.request(cell).GET().build(),
                    HttpResponse.BodyHandlers.ofString());
            boolean isNew = known.statusCode() == 404;
            long value = isNew ? 0 : new ObjectMapper().readTree(known.body()).at("/figure/value").asLong();
            HttpRequest.Builder request = approver.request(cell).header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString("{\"figure\":{\"raw\":\"" + (value + 1) + "\"}}"));
            known.headers().firstValue("ETag").ifPresent(tag -> request.header("If-Match", tag));
            int status = http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status >= 500) {
                throw new IllegalStateException(cell + " answered " + status);
            }
            saved += status < 300 ? 1 : 0;
        }
        return saved;
    }

    private void longWorkbook() throws Exception {
        byte[] file = workbook();
        try (ServerProcess server = ServerProcess.start(Path.of("target/quarkus-app/quarkus-run.jar"),
                Map.of("SAMPLE_DATA", "none", "QUARKUS_FLYWAY_MIGRATE_AT_START", "false",
                        "PHONGTRAO_RATE_LIMIT_ACCOUNT", "1000000000"), SMALL_HEAP, "-XX:+UseG1GC",
                "-XX:+ExitOnOutOfMemoryError")) {
            Api who = new Api(server.address().resolve("/api/v1"), () -> Tokens.with(Set.of("approver"), "VN"));
            for (String mode : List.of("?dryRun=true", "?mode=PER_UNIT", "?mode=PER_UNIT")) {
                long start = System.nanoTime();
                JsonNode done = followed(who, mode, file);
                System.out.printf(Locale.ROOT, "  A workbook of %d rows (%d KiB) with %s, %s: %.1f s, at most %.0f MiB of heap "
                        + "live after a collection; %s%n", LONG_ROWS, file.length / 1024, SMALL_HEAP, mode,
                        (System.nanoTime() - start) / 1e9, MatrixBench.liveHeap(new Api(server.address(),
                                () -> Tokens.with(Set.of("approver"), "VN"))), done.at("/report/counts"));
            }
        }
    }

    /** The end of an import that is done after its request, since it may take longer than a connection stays open. */
    private static JsonNode followed(Api who, String query, byte[] file) throws InterruptedException {
        String path = "/report-imports/" + send(who, query, XLSX, file, "respond-async").get("id").asText();
        JsonNode now = who.get(path);
        while (!now.has("finishedAt")) {
            TimeUnit.MILLISECONDS.sleep(200);
            now = who.get(path);
        }
        return now;
    }

    /** Ten answers of every commune for each of twenty days. */
    private byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Số liệu");
            String[] names = {"campaign", "period", "unit", "indicator", "raw"};
            for (int i = 0; i < names.length; i++) {
                sheet.inlineString(0, i, names[i]);
            }
            for (int row = 0; row < LONG_ROWS; row++) {
                sheet.inlineString(row + 1, 0, campaign);
                sheet.inlineString(row + 1, 1, FIRST.plusDays(200 + row / 10 / COMMUNES).toString());
                sheet.inlineString(row + 1, 2, communes.get(row / 10 % COMMUNES));
                sheet.inlineString(row + 1, 3, "IMPORT_" + row % 10);
                sheet.value(row + 1, 4, 100 + row % 10);
                if (row % 1000 == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
        return out.toByteArray();
    }
}
