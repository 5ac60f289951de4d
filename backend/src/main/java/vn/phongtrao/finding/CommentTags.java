package vn.phongtrao.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import vn.phongtrao.shared.write.EntityTags;

/** Entity tags of comments where they are shown among findings: the same that the comment itself has. */
@ApplicationScoped
class CommentTags {

    private final ObjectMapper json;

    CommentTags(ObjectMapper json) {
        this.json = json;
    }

    /** Null where there is no comment. */
    String of(CheckComment comment) {
        if (comment == null) {
            return null;
        }
        try {
            CommentView view = CommentView.of(comment);
            return EntityTags.of(view.version(), json.writeValueAsBytes(view));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
