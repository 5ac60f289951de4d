package vn.phongtrao.check;

import java.util.UUID;

/** What other features need to know of a check. */
public record CheckDefinition(UUID id, String code, String title, String titleEn, Severity severity, Rule rule) {

    static CheckDefinition of(Check check) {
        return new CheckDefinition(check.id(), check.code(), check.title(), check.titleEn(), check.severity(),
                check.rule());
    }
}
