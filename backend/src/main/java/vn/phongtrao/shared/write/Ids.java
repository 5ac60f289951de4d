package vn.phongtrao.shared.write;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** New identifiers: UUID version 7 (RFC 9562), which keep an index compact. Their order means nothing. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {
    }

    public static UUID next() {
        return GENERATOR.generate();
    }

    /** The client's id, or a new one. */
    public static UUID of(Identified request) {
        return request.id() == null ? next() : request.id();
    }
}
