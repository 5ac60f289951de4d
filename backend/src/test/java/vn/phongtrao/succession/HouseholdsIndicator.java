package vn.phongtrao.succession;

import java.util.Map;

/** The indicator by which shares are declared in tests. */
final class HouseholdsIndicator {

    private HouseholdsIndicator() {
    }

    /** Enters it, unless another test has. */
    static void enter() {
        int status = Reform.as("administrator").body(Map.of("code", "HOUSEHOLDS", "name", "Số hộ", "valueType",
                "NUMBER", "unitOfMeasure", "HOUSEHOLD")).post("/api/v1/indicators").statusCode();
        if (status != 201 && status != 409) {
            throw new AssertionError("Entering HOUSEHOLDS was answered " + status);
        }
    }
}
