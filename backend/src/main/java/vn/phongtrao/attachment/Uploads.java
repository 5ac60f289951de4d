package vn.phongtrao.attachment;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phongtrao.shared.write.Writes;
import vn.phongtrao.storedfile.InspectedFile;
import vn.phongtrao.storedfile.StoredFiles;

/** Takes files that are sent: bytes first, in small transactions; one more makes them an attachment. */
@RequestScoped
class Uploads {

    private final AttachmentService attachments;
    private final StoredFiles files;
    private final Writes writes;

    Uploads(AttachmentService attachments, StoredFiles files, Writes writes) {
        this.attachments = attachments;
        this.files = files;
        this.writes = writes;
    }

    RestResponse<AttachmentView> add(Owner owner, NewAttachment form) {
        InspectedFile file = files.inspect(form.require());
        attachments.requireRoom(owner);
        UUID written = files.write(file);
        try {
            AttachedFile request = AttachedFile.of(form.id, owner, file);
            return writes.create(request, () -> attachments.attach(request, written), attachments::require,
                    AttachmentView::of);
        } finally {
            // A repeated request has its first answer, and a refused one nothing.
            files.discard(written);
        }
    }
}
