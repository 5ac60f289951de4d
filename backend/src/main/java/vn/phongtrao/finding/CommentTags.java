package vn.phongtrao.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.phongtrao.shared.write.EntityTags;

/** Entity tags of comments where they are shown among findings: the same that the comment itself has. */
@ApplicationScoped
class CommentTags {

    private final ObjectMapper json;

    CommentTags(ObjectMapper json) {
        this.json = json;
    }

    /** Null where there is no comment. @param names of accounts */
    String of(CheckComment comment, Map<String, String> names) {
        if (comment == null) {
            return null;
        }
        try {
            CommentView view = CommentView.of(comment, names.get(comment.commentedBy()));
            return EntityTags.of(view.version(), json.writeValueAsBytes(view));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
