package vn.phongtrao.report;

import java.util.UUID;

/** Tells which documents are attached to which report; the feature knows that keeps them. */
public interface AttachedDocuments {

    /** Whether the document is attached to the report, or came along into it from the one that it corrects. */
    boolean isAttached(UUID attachment, UUID report);
}
