package vn.phongtrao.shared.write;

import java.nio.charset.StandardCharsets;

/**
 * What was answered to one item of many.
 *
 * @param status    as a request by itself would have had it
 * @param entityTag of what was made or changed; null where it was removed
 * @param body      JSON of what was made or changed; null where it was removed
 */
public record ItemAnswer(int status, String entityTag, String body) {

    static ItemAnswer of(Answer answer) {
        return new ItemAnswer(answer.status(), answer.entityTag(),
                answer.body() == null ? null : new String(answer.body(), StandardCharsets.UTF_8));
    }
}
