package vn.phongtrao.storedfile;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.phongtrao.shared.problem.Unavailable;
import vn.phongtrao.shared.write.Ids;
import vn.phongtrao.shared.write.RetriedTransaction;

/** Keeps files, part by part, and gives them back. */
@ApplicationScoped
public class StoredFiles {

    /** Bytes of a part; every server takes it in one packet. */
    static final int PART = 256 * 1024;

    private static final Duration LONGEST_PART = Duration.ofSeconds(30);

    private final EntityManager entityManager;
    private final DataSource dataSource;
    private final Clock clock;
    private final long largest;

    StoredFiles(EntityManager entityManager, DataSource dataSource, Clock clock,
            @ConfigProperty(name = "phongtrao.file.largest") MemorySize largest) {
        this.entityManager = entityManager;
        this.dataSource = dataSource;
        this.clock = clock;
        this.largest = largest.asLongValue();
    }

    /**
     * Looks at a file that was sent.
     *
     * @throws FileTooLarge when it is larger than {@code phongtrao.file.largest}
     */
    public InspectedFile inspect(FileUpload sent) {
        if (sent.size() > largest) {
            throw new FileTooLarge(sent.size(), largest);
        }
        return Inspection.inspect(sent.uploadedFile(), sent.fileName(), sent.contentType());
    }

    /** Writes a file's bytes, outside any transaction of the caller. Until {@link #keep} it is nobody's. @return its id */
    public UUID write(InspectedFile file) {
        UUID id = Ids.next();
        inTransaction(() -> entityManager.createNativeQuery(
                        "insert ignore into stored_file (id, state, changed_at) values (:id, 'WRITING', :now)")
                .setParameter("id", id).setParameter("now", clock.instant()).executeUpdate());
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] part = in.readNBytes(PART);
            for (int number = 0; part.length > 0; number++) {
                writePart(id, number, part);
                part = in.readNBytes(PART);
            }
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ignored where it is there: a commit of which nothing was heard is done again. */
    private void writePart(UUID id, int number, byte[] part) {
        inTransaction(() -> entityManager.createNativeQuery(
                        "insert ignore into stored_file_part (file_id, number, content) values (:id, :number, :content)")
                .setParameter("id", id).setParameter("number", number).setParameter("content", part).executeUpdate());
    }

    /**
     * Makes a file count, with the transaction under way.
     *
     * @throws Unavailable when writing it took so long that it was taken away
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID id) {
        if (change(id, "WRITING", "KEPT") == 0) {
            throw new Unavailable();
        }
    }

    /** Lets a file go that counted, with the transaction under way. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(UUID id) {
        change(id, "KEPT", "RELEASED");
    }

    /** Lets a file go that was written for nothing; one that is kept stays. */
    public void discard(UUID id) {
        inTransaction(() -> change(id, "WRITING", "RELEASED"));
    }

    /** A file's bytes from a place on, read as they are asked for; no connection is held in between. */
    public InputStream open(UUID id, long from, long length) {
        return new PartStream(dataSource, id, from, length);
    }

    private int change(UUID id, String from, String to) {
        return entityManager.createNativeQuery("update stored_file set state = :to, changed_at = :now "
                        + "where id = :id and state = :from")
                .setParameter("id", id).setParameter("from", from).setParameter("to", to)
                .setParameter("now", clock.instant()).executeUpdate();
    }

    private static void inTransaction(Supplier<Integer> work) {
        RetriedTransaction.run(true, LONGEST_PART, work);
    }
}
