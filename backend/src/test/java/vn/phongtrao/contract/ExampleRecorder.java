package vn.phongtrao.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import vn.phongtrao.storedfile.TestDocuments;

/**
 * Records answers of a running system with the sample loaded as the contract's examples, one for each schema, with lists
 * cut to two entries, but for what is allowed. It is run by {@code make examples}, with API_URL and KEYCLOAK_URL set.
 */
final class ExampleRecorder {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter PRETTY = JSON.writerWithDefaultPrettyPrinter();
    private static final int LONGEST_LIST = 2;
    private static final String WHOLE = "allowedActions";
    private static final String YEAR = "2019";

    /** Two rows of the national catalogue, with its own keys. */
    private static final String CATALOGUE = """
            [{"ma": "75", "ten": "Thành phố Đồng Nai", "magoc": "0", "truocsapnhap": "tỉnh Bình Phước và tỉnh Đồng Nai. \
            Từ ngày 30%/04%/2026, Tỉnh Đồng Nai mới (sau sáp nhập) chuyển thành Thành phố Đồng Nai và thêm 10 xã chuyển \
            thành phường."},
            {"ma": "25195", "ten": "Phường Bình Phước", "magoc": "75", "truocsapnhap": "Phường Tân Phú, Phường Tân Đồng, \
            Phường Tân Thiện, Phường Tân Bình, Phường Tân Xuân, Xã Tiến Hưng"}]""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String api = System.getenv("API_URL") + "/api/v1";
    private final Path folder;

    private ExampleRecorder(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the folder to write to */
    public static void main(String... arguments) throws IOException, InterruptedException {
        new ExampleRecorder(Path.of(arguments[0])).record();
    }

    private void record() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        JsonNode campaign = first("planner", "/campaigns?limit=1&period=" + YEAR);
        String ofCampaign = "/campaigns/" + id(campaign);
        write("Campaign", campaign);
        write("Progress", get("planner", ofCampaign + "/progress?period=" + YEAR));
        write("ProgressSeries", get("planner", ofCampaign + "/progress/series?kind=YEAR"));
        write("ProgressMatrix", get("planner", ofCampaign + "/progress/matrix?level=COMMUNE&limit=1&period=" + YEAR));
        JsonNode target = get("planner", ofCampaign + "/targets").at("/items/3");
        write("Target", target);
        JsonNode report = first("approver", "/reports?status=SUBMITTED&limit=1");
        write("Report", report);
        String cell = report.at("/figures/0/indicator").asText();
        write("ReportFigure", get("approver", "/reports/" + id(report) + "/figures/" + cell));
        write("Explanation", get("planner",
                "/targets/" + id(target) + "/explain?period=" + YEAR + "&unit="
                        + first("approver", "/reports?status=APPROVED&limit=1").get("unit").asText()));
        write("TargetVariant", raised(get("planner", ofCampaign + "/targets").at("/items/0"), report.get("unit").asText()));
        write("Indicator", first("planner", "/indicators?limit=1&code=HOUSEHOLDS_REACHED"));
        write("UnitOfMeasure", first("planner", "/units-of-measure"));
        JsonNode directive = first("planner", "/directives?limit=1&number=09/KH-UBND");
        write("Directive", directive);
        write("DirectiveGraph", get("planner", "/directives/" + id(directive) + "/graph"));
        write("Relation", first("planner", "/directives/" + id(directive) + "/relations?limit=1"));
        JsonNode review = reviewed();
        write("Review", review);
        write("AwardForm", first("council", "/award-forms?limit=1"));
        JsonNode dossier = first("council", "/commendations?status=PUBLISHED&limit=1");
        write("Commendation", dossier);
        write("Eligibility", get("council", "/commendations/" + id(dossier) + "/eligibility"));
        write("Award", first("council", "/public/awards?limit=1"));
        JsonNode unit = get("planner", "/units/" + report.get("unit").asText());
        write("Unit", unit);
        write("UnitHistory", get("planner", "/units/" + id(unit) + "/history"));
        write("Succession", first("planner", "/successions?limit=1&unit=" + id(unit)));
        write("Event", first("planner", "/events?limit=1"));
        write("AuditEntry", first("auditor", "/audit?limit=1"));
        write("AuditChainReport", get("auditor", "/audit/verification"));
        write("Me", get("approver", "/me"));
        write("Readings", post("reporter", "/figures/parse", Map.of("text", "106,200 lít")));
        write("Task", task(review));
        write("Succession", first("planner", "/successions?limit=1&kind=MERGED_INTO"));
        write("UnitImportReport", imported());
        write("UnitPredecessors", get("planner", "/units/" + id(first("planner", "/units?code=25195")) + "/predecessors"));
        write("UnitImport", get("administrator", followed()));
        write("ReportImport", rehearsed(report));
        write("Check", first("planner", ofCampaign + "/checks?limit=1"));
        write("CalendarEntry", asked());
        recordCycle(id(directive));
    }

    /** A quarterly report that a ward of today owes; the documents of the sample ask for none. */
    private void recordCycle(String directive) throws IOException, InterruptedException {
        String city = id(first("planner", "/units?code=75"));
        String ward = id(first("planner", "/units?code=25195"));
        List<String> types = List.of("COMMUNE", "WARD");
        String campaign = id(post("planner", "/campaigns", Map.of("name", "Phong trào thi đua năm 2026", "kind", "EMULATION",
                "owner", city, "period", "2026", "directives", List.of(directive), "origin", "ILLUSTRATIVE",
                "contents", List.of(Map.of("title", "Tuyên truyền đến từng hộ")), "indicators", List.of(
                        Map.of("indicator", "NEW_MODELS", "unitTypes", types, "required", true),
                        Map.of("indicator", "EXISTING_MODELS", "unitTypes", types, "required", true)))));
        String ofCampaign = "/campaigns/" + campaign;
        post("planner", ofCampaign + "/calendar", Map.of("code", "QUARTER", "title", "Báo cáo quý", "kind", "REPORT",
                "unitTypes", types, "graceDays", 3, "remindDays", List.of(7, 1),
                "recurrence", Map.of("frequency", "QUARTERLY", "monthsAfter", 1, "day", 5)));
        post("planner", ofCampaign + "/checks", Map.of("code", "NEW_WITHIN_EXISTING", "severity", "WARNING",
                "title", "Số mô hình mới không quá số mô hình hiện có", "rule", Map.of("compare", Map.of(
                        "left", Map.of("indicator", "NEW_MODELS"), "op", "<=",
                        "right", Map.of("indicator", "EXISTING_MODELS")))));
        send("planner", "POST", ofCampaign + "/launch", Map.of("date", "2026-01-05"), "*");
        String report = id(post("approver", "/reports", Map.of("campaign", campaign, "unit", ward, "period", "2026-Q1",
                "origin", "ILLUSTRATIVE", "figures", List.of(
                        Map.of("indicator", "NEW_MODELS", "figure", Map.of("raw", "7")),
                        Map.of("indicator", "EXISTING_MODELS", "figure", Map.of("raw", "5"))))));
        write("Findings", get("approver", "/reports/" + report + "/checks"));
        write("Attachment", attached("/reports/" + report));
        write("CheckComment", send("approver", "PUT", "/reports/" + report + "/checks/NEW_WITHIN_EXISTING/comment",
                Map.of("comment", "Hai mô hình mới lập đã nhập vào mô hình cũ")));
        write("ReportComparison", get("approver", "/reports/" + report + "/comparison"));
        write("Batch", post("approver", "/reports/batch", Map.of("items", List.of(Map.of("key", "k1", "action", "SUBMIT",
                "report", report, "ifMatch", "*")))));
        write("Bundle", get("approver", "/reports/bundle?unit=" + ward));
        write("Obligation", first("approver", "/obligations?limit=1&campaign=" + campaign + "&unit=" + ward));
        write("Completeness", get("planner", ofCampaign + "/obligations"));
        write("UnitMailbox", send("administrator", "PUT", "/units/" + ward + "/mailbox",
                Map.of("address", "vanthu.phuongbinhphuoc@example.gov.vn"), "*"));
        post("approver", "/me/calendar-tokens", Map.of("name", "Lịch trên điện thoại"));
        write("CalendarToken", first("approver", "/me/calendar-tokens"));
        recordWebhook();
    }

    /** A webhook to a receiver on this machine; shown with the address that a portal would have. */
    private void recordWebhook() throws IOException, InterruptedException {
        HttpServer receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        receiver.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
        try {
            String made = "/webhooks/" + id(post("administrator", "/webhooks", Map.of("types",
                    List.of("campaign.launched", "obligation"), "description", "Cổng thông tin tỉnh",
                    "url", "http://localhost:" + receiver.getAddress().getPort() + "/hooks")));
            write("WebhookDelivery", post("administrator", made + "/test", Map.of()));
            write("Webhook", ((ObjectNode) get("administrator", made)).put("url", "https://portal.example/hooks"));
        } finally {
            receiver.stop(0);
        }
    }

    /** A scan of one empty page. */
    private JsonNode attached(String thing) throws IOException, InterruptedException {
        String boundary = "----examples";
        return send(HttpRequest.newBuilder(URI.create(api + thing + "/attachments"))
                .header("Authorization", "Bearer " + token("approver"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; "
                        + "filename=\"Báo cáo 12-BC-UBND (bản quét).pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
                        + new String(TestDocuments.pdf(), StandardCharsets.US_ASCII) + "\r\n--" + boundary + "--\r\n")));
    }

    /** A review of any campaign that has one. */
    private JsonNode reviewed() throws IOException, InterruptedException {
        for (JsonNode campaign : get("planner", "/campaigns").get("items")) {
            JsonNode reviews = get("planner", "/campaigns/" + id(campaign) + "/reviews?limit=1").get("items");
            if (!reviews.isEmpty()) {
                return reviews.get(0);
            }
        }
        throw new IllegalStateException("The sample has no review");
    }

    /** What any campaign that has a calendar asks for. */
    private JsonNode asked() throws IOException, InterruptedException {
        for (JsonNode campaign : get("planner", "/campaigns").get("items")) {
            JsonNode calendar = get("planner", "/campaigns/" + id(campaign) + "/calendar").get("items");
            if (!calendar.isEmpty()) {
                return calendar.get(0);
            }
        }
        throw new IllegalStateException("The sample has no calendar");
    }

    /** A conclusion of a review, given to the campaign's owner in a further one; the sources name no such task. */
    private JsonNode task(JsonNode review) throws IOException, InterruptedException {
        JsonNode campaign = get("planner", "/campaigns/" + review.get("campaign").asText());
        JsonNode entered = post("planner", "/campaigns/" + id(campaign) + "/reviews", Map.of(
                "kind", "INTERIM", "date", "2024-01-25", "origin", "ILLUSTRATIVE", "conclusions", List.of(Map.of(
                        "text", review.at("/conclusions/0/text").asText(), "unit", campaign.get("owner").asText(),
                        "dueOn", "2024-12-31"))));
        return get("planner", "/tasks/" + entered.at("/conclusions/0/task").asText());
    }

    /** A target that a commune sets itself five points higher than its province; the sources name no such. */
    private JsonNode raised(JsonNode target, String unit) throws IOException, InterruptedException {
        ObjectNode higher = target.get("expression").deepCopy();
        higher.put("value", higher.get("value").asInt() + 5);
        return post("planner", "/targets/" + id(target) + "/variants", Map.of("unit", unit, "expression", higher));
    }

    private JsonNode imported() throws IOException, InterruptedException {
        return send(catalogue());
    }

    /** What a file would change that says what a report says already. */
    private JsonNode rehearsed(JsonNode report) throws IOException, InterruptedException {
        JsonNode cell = report.at("/figures/0");
        StringJoiner dimensions = new StringJoiner(",");
        cell.path("dimensions").properties().forEach(value -> dimensions.add(value.getKey() + ":" + value.getValue().asText()));
        return post("approver", "/reports/import?dryRun=true&campaign=" + report.get("campaign").asText() + "&period="
                + report.get("period").asText(), List.of(Map.of("unit", report.get("unit").asText(),
                        "indicator", cell.get("indicator").asText(), "dimension", dimensions.toString(),
                        "raw", cell.at("/figure/raw").asText())));
    }

    /** The address of an import that goes on after its request. */
    private String followed() throws IOException, InterruptedException {
        String location = http.send(catalogue().header("Prefer", "respond-async").build(), BodyHandlers.discarding())
                .headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/api/v1") + "/api/v1".length());
    }

    private HttpRequest.Builder catalogue() throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(api + "/units/import?format=vn-catalogue"))
                .header("Authorization", "Bearer " + token("administrator")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(CATALOGUE));
    }

    private JsonNode first(String user, String path) throws IOException, InterruptedException {
        JsonNode items = get(user, path).get("items");
        if (items.isEmpty()) {
            throw new IllegalStateException("The sample has nothing at " + path);
        }
        return items.get(0);
    }

    private JsonNode get(String user, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Bearer " + token(user)));
    }

    private JsonNode post(String user, String path, Object body) throws IOException, InterruptedException {
        return send(user, "POST", path, body);
    }

    /** @param match {@code If-Match}, where something is changed that is there */
    private JsonNode send(String user, String method, String path, Object body, String... match)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + path))
                .header("Authorization", "Bearer " + token(user)).header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
        List.of(match).forEach(tag -> request.header("If-Match", tag));
        return send(request);
    }

    private String token(String user) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(System.getenv("KEYCLOAK_URL")
                        + "/realms/phongtrao/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=phongtrao-cli&username=" + user
                        + "&password=" + user))).get("access_token").asText();
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private void write(String schema, JsonNode answer) throws IOException {
        JsonNode example = answer.deepCopy();
        shorten(example);
        Files.writeString(folder.resolve(schema + ".json"), PRETTY.writeValueAsString(example) + "\n");
    }

    private static void shorten(JsonNode node) {
        if (node instanceof ArrayNode list) {
            while (list.size() > LONGEST_LIST) {
                list.remove(list.size() - 1);
            }
        }
        node.properties().stream().filter(field -> !field.getKey().equals(WHOLE))
                .forEach(field -> shorten(field.getValue()));
        if (node.isArray()) {
            node.forEach(ExampleRecorder::shorten);
        }
    }

    private static String id(JsonNode resource) {
        return resource.get("id").asText();
    }
}
