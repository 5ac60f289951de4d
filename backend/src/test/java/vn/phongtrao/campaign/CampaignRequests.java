package vn.phongtrao.campaign;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Campaigns as planners enter them, after Kế hoạch 09/KH-UBND of Bình Phước (2019). */
public final class CampaignRequests {

    public static final String PATH = "/api/v1/campaigns";

    private CampaignRequests() {
    }

    /** The plan of an owner, registered as a directive. @return its id */
    public static String plan(RequestSpecification planner, String owner, String number) {
        return planner.body(Map.of("type", "PLAN", "number", number, "issuer", owner,
                        "issuerName", "Ủy ban nhân dân tỉnh Bình Phước", "issuedOn", "2019-01-15",
                        "subject", "Tổ chức thực hiện phong trào thi đua “Toàn dân bảo vệ an ninh Tổ quốc” năm 2019"))
                .post("/api/v1/directives").then().statusCode(201).extract().path("id");
    }

    /** A campaign that can be launched; change it at will. */
    public static Map<String, Object> securityMovement(String owner, String directive) {
        return new HashMap<>(Map.of("name", "Toàn dân bảo vệ an ninh Tổ quốc", "kind", "EMULATION", "owner", owner,
                "period", "2019", "motto", "Tự quản, tự phòng, tự bảo vệ",
                "contents", List.of(Map.of("title", "Nghiên cứu đổi mới công tác xây dựng phong trào")),
                "directives", List.of(directive)));
    }

    /** Defines and launches a campaign. @return its id */
    public static String launched(Supplier<RequestSpecification> planner, String owner, String number) {
        String directive = plan(planner.get(), owner, number);
        Response created = planner.get().body(securityMovement(owner, directive)).post(PATH);
        created.then().statusCode(201);
        planner.get().header("If-Match", created.header("ETag"))
                .body(Map.of("date", "2019-01-15")).post(created.header("Location") + "/launch")
                .then().statusCode(200);
        return created.path("id");
    }
}
