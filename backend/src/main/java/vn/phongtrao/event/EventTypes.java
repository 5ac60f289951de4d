package vn.phongtrao.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A choice of types. {@code campaign.launched} is that type, {@code campaign} and {@code campaign.*} are every type of
 * campaigns, {@code *} is every type.
 */
public record EventTypes(List<String> chosen) {

    /** What one of them looks like. */
    public static final String PATTERN = "\\*|[a-z][a-z-]*(\\.[a-z][a-z-]*)*(\\.\\*)?";

    private static final String ALL = "*";
    private static final String BELOW = ".*";

    /** HQL condition on the type of an event. Hyphens and full stops, of which types consist, mean nothing to like. */
    String condition(String type) {
        if (chosen.contains(ALL)) {
            return "1 = 1";
        }
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            terms.add(type + " like :type" + i);
            if (!chosen.get(i).endsWith(BELOW)) {
                terms.add(type + " = :exactType" + i);
            }
        }
        return String.join(" or ", terms);
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (!chosen.contains(ALL)) {
            for (int i = 0; i < chosen.size(); i++) {
                String type = chosen.get(i);
                boolean below = type.endsWith(BELOW);
                parameters.put("type" + i, (below ? type.substring(0, type.length() - 1) : type + ".") + "%");
                if (!below) {
                    parameters.put("exactType" + i, type);
                }
            }
        }
        return parameters;
    }

    /** Leaves out what says the same again. */
    public static EventTypes of(Collection<String> chosen) {
        return new EventTypes(chosen.stream().distinct().toList());
    }
}
