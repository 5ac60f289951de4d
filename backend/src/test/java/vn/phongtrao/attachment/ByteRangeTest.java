package vn.phongtrao.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bytes of a file of 1,000 a {@code Range} asks for. */
class ByteRangeTest {

    private static final long SIZE = 1000;

    @ParameterizedTest
    @CsvSource({"bytes=0-499, 0, 499", "bytes=500-, 500, 999", "bytes=-100, 900, 999", "bytes=0-0, 0, 0",
        "bytes=990-2000, 990, 999", "bytes=-5000, 0, 999", "bytes = 1 - 2, 1, 2"})
    void aPartIsWhatIsAskedForAsFarAsTheFileGoes(String header, long first, long last) {
        assertEquals(new ByteRange(first, last), ByteRange.of(header, SIZE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bytes=", "bytes=-", "bytes=5-2", "bytes=0-1,5-6", "lines=0-1", "bytes=a-b",
        "bytes=99999999999999999999-", "0-1"})
    void whatAsksForNoOnePartGetsAll(String header) {
        assertEquals(new ByteRange(0, 999), ByteRange.of(header, SIZE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=5000-6000", "bytes=-0"})
    void aPartBeyondTheEndIsNone(String header) {
        assertThrows(RangeNotSatisfiable.class, () -> ByteRange.of(header, SIZE));
    }
}
