package vn.phongtrao.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ObligationIdTest {

    @Property
    void itIsAUuidOfVersionEightFromWhichTheDueDateIsFound(@ForAll long high, @ForAll long low, @ForAll long unit) {
        UUID dueDate = new UUID(high, low);
        UUID id = ObligationId.of(dueDate, new UUID(unit, ~unit));

        assertEquals(8, id.version());
        assertEquals(2, id.variant());
        assertTrue(Long.compareUnsigned(ObligationId.leastDueDate(id).getMostSignificantBits(), high) <= 0);
        assertTrue(Long.compareUnsigned(ObligationId.greatestDueDate(id).getMostSignificantBits(), high) >= 0);
        assertEquals(id, ObligationId.of(dueDate, new UUID(unit, ~unit)), "the same for everybody");
        assertNotEquals(id, ObligationId.of(dueDate, new UUID(unit, unit)));
    }

    @Test
    void itStaysWhatItIs() {
        assertEquals(UUID.fromString("01234567-89ab-8631-9c52-c5c8d16fe1b8"), ObligationId.of(
                UUID.fromString("01234567-89ab-7def-8123-456789abcdef"),
                UUID.fromString("0198c0de-0000-7000-8000-000000000001")));
    }
}
