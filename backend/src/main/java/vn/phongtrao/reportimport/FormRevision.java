package vn.phongtrao.reportimport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.phongtrao.indicator.IndicatorDefinition;

/** What a form asks, as one short word: a form that asks otherwise has another. */
final class FormRevision {

    private static final int LENGTH = 16;

    private FormRevision() {
    }

    static String of(CampaignScope scope) {
        String asked = new TreeMap<>(scope.asked()).values().stream().map(each -> {
            IndicatorDefinition indicator = scope.indicator(each.indicator());
            return each.indicator() + "|" + indicator.valueType() + "|" + indicator.unitOfMeasure().code() + "|"
                    + indicator.dimensions().stream().map(dimension -> dimension.code() + dimension.values().stream()
                            .map(value -> value.code()).toList()).toList();
        }).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(asked.getBytes(StandardCharsets.UTF_8))).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
