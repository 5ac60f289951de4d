package vn.phongtrao.calendarfeed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.phongtrao.shared.write.Ids;

/** What lets a calendar program read an account's calendar. */
@Entity
class CalendarToken {

    @Id
    private UUID id;
    @Version
    private Long version;
    private String subject;
    private String name;
    private String unitClaims;
    private byte[] secretHash;
    private Instant createdAt;
    private LocalDate validUntil;

    protected CalendarToken() {
    }

    /** @param validUntil the last day on which it works */
    CalendarToken(NewCalendarToken request, String subject, List<String> unitClaims, String secret, Instant now,
            LocalDate validUntil) {
        this.id = Ids.of(request);
        this.subject = subject;
        this.name = request.name();
        this.unitClaims = String.join(" ", unitClaims);
        this.secretHash = hash(secret);
        this.createdAt = now;
        this.validUntil = validUntil;
    }

    /** A secret of 256 random bits needs no slow hash: it cannot be guessed. */
    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String subject() {
        return subject;
    }

    String name() {
        return name;
    }

    List<String> unitClaims() {
        return unitClaims.isEmpty() ? List.of() : List.of(unitClaims.split(" "));
    }

    Instant createdAt() {
        return createdAt;
    }

    LocalDate validUntil() {
        return validUntil;
    }
}
