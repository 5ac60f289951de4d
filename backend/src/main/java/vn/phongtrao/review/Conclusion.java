package vn.phongtrao.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What a review concluded, and the task that it became. */
@Embeddable
record Conclusion(String text, @Column(name = "task_id") UUID task) {
}
