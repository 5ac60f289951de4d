package vn.phongtrao.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.phongtrao.event.Journal;
import vn.phongtrao.report.AttachedDocuments;
import vn.phongtrao.report.ReportRevised;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.page.Listing;
import vn.phongtrao.shared.page.Page;
import vn.phongtrao.shared.page.PageRequest;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.storedfile.StoredFiles;

/** Attaches files to things, and takes them off. */
@ApplicationScoped
class AttachmentService implements AttachedDocuments {

    /** HQL: attached to the report, or come along into it. */
    private static final String OF_REPORT = "a.reportId = :owner or exists (select 1 from AttachmentOfRevision k "
            + "where k.id.reportId = :owner and k.id.attachmentId = a.id)";
    private static final String OF_DIRECTIVE = "a.directiveId = :owner";

    private final EntityManager entityManager;
    private final Owners owners;
    private final StoredFiles files;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;
    private final int most;

    AttachmentService(EntityManager entityManager, Owners owners, StoredFiles files, Journal journal, Caller caller,
            Clock clock, @ConfigProperty(name = "phongtrao.attachment.most") int most) {
        this.entityManager = entityManager;
        this.owners = owners;
        this.files = files;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
        this.most = most;
    }

    /** What is attached to a thing, within the caller's reach. */
    Page<AttachmentView> list(Owner owner, PageRequest page) {
        owners.requireReadable(owner);
        return Listing.of(Attachment.class, "Attachment a", "a")
                .where(condition(owner), Map.of("owner", id(owner)))
                .sortable("uploadedAt", "a.uploadedAt", Instant.class)
                .unique("id", "a.id", UUID.class)
                .page(entityManager, page, "uploadedAt")
                .map(AttachmentView::of);
    }

    /** @throws NotFound unless it exists and the caller may read what it belongs to */
    AttachmentView show(UUID id) {
        return AttachmentView.of(require(id));
    }

    /** @throws NotFound unless it exists and the caller may read what it belongs to */
    Attachment require(UUID id) {
        Attachment found = entityManager.find(Attachment.class, id);
        if (found == null) {
            throw new NotFound();
        }
        owners.requireReadable(found.owner());
        return found;
    }

    /** Refuses early what {@link #attach} would refuse, before many bytes are written for nothing. */
    @Transactional
    void requireRoom(Owner owner) {
        owners.requireWritable(owner);
        owners.requireEditable(owner);
        long attached = entityManager.createQuery("select count(a) from Attachment a where " + condition(owner), Long.class)
                .setParameter("owner", id(owner)).getSingleResult();
        if (attached >= most) {
            throw new TooManyAttachments(most);
        }
    }

    /** Attaches a file that is written; from now on it counts. */
    @Transactional
    Attachment attach(AttachedFile request, UUID file) {
        UUID unit = owners.requireWritable(request.owner());
        requireRoom(request.owner());
        files.keep(file);
        Attachment attachment = new Attachment(request, file, caller, clock.instant());
        entityManager.persist(attachment);
        record("attachment.added", attachment, unit, request.owner());
        return attachment;
    }

    /**
     * Takes an attachment off: off the report that it was made for while that is edited, else off the correction that is
     * edited, in which case it stays with what was approved.
     *
     * @throws AttachmentInUse when figures come from it
     */
    @Transactional
    void remove(UUID id, IfMatch match) {
        Attachment attachment = require(id);
        Owner owner = edited(attachment);
        UUID unit = owners.requireWritable(owner);
        IfMatch.check(match, Attachment.VERSION);
        owners.requireEditable(owner);
        if (owners.restsOn(owner, id)) {
            throw new AttachmentInUse();
        }
        if (owner.equals(attachment.owner())) {
            entityManager.remove(attachment);
            entityManager.flush();
            files.release(attachment.fileId());
        } else {
            entityManager.remove(entityManager.find(AttachmentOfRevision.class,
                    new AttachmentOfRevision.Id(owner.report(), id)));
        }
        record("attachment.removed", attachment, unit, owner);
    }

    @Override
    public boolean isAttached(UUID attachment, UUID report) {
        return entityManager.createQuery("select count(a) from Attachment a where a.id = :id and (" + OF_REPORT + ")",
                        Long.class)
                .setParameter("id", attachment).setParameter("owner", report).getSingleResult() > 0;
    }

    /** What was attached to a report goes along into its correction. */
    void goAlong(@Observes ReportRevised revised) {
        entityManager.createQuery("select a.id from Attachment a where " + OF_REPORT, UUID.class)
                .setParameter("owner", revised.from()).getResultList()
                .forEach(id -> entityManager.persist(new AttachmentOfRevision(revised.to(), id)));
    }

    /** What an attachment can be taken off: its own thing, unless that is a report of which a correction is edited. */
    private Owner edited(Attachment attachment) {
        List<UUID> revisions = entityManager.createQuery("select k.id.reportId from AttachmentOfRevision k "
                        + "where k.id.attachmentId = :id", UUID.class)
                .setParameter("id", attachment.id()).getResultList();
        return revisions.stream().filter(owners::isEditable).findFirst().map(Owner::report).orElse(attachment.owner());
    }

    private static String condition(Owner owner) {
        return owner.directive() == null ? OF_REPORT : OF_DIRECTIVE;
    }

    private static UUID id(Owner owner) {
        return owner.directive() == null ? owner.report() : owner.directive();
    }

    /** Without its name, which may be that of a person. */
    private void record(String type, Attachment attachment, UUID unit, Owner owner) {
        Map<String, Object> data = new HashMap<>(Map.of("mediaType", attachment.type().mediaType(),
                "size", attachment.size(), "sha256", attachment.sha256()));
        data.put(owner.directive() == null ? "report" : "directive", id(owner));
        journal.record(type, AttachmentView.path(attachment.id()), unit, data);
    }
}
