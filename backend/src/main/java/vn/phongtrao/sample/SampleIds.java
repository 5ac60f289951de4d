package vn.phongtrao.sample;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;

/** Ids of what has none in its file: UUID version 5 of what it is, so every load finds what an earlier one entered. */
final class SampleIds {

    private static final NameBasedGenerator GENERATOR =
            Generators.nameBasedGenerator(UUID.fromString("6f7d3b0a-52c1-5c8e-9a44-0d0c5b8f2a17"));

    private SampleIds() {
    }

    /** @param key what it is, unambiguous within the kind */
    static UUID of(String kind, String key) {
        // The generator shares one message digest.
        synchronized (GENERATOR) {
            return GENERATOR.generate(kind + "/" + key);
        }
    }
}
