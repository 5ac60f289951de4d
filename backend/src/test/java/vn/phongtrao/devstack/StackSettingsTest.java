package vn.phongtrao.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ports and folders of {@code make run}. */
class StackSettingsTest {

    private final Checkout checkout = Checkout.find();

    @Test
    void thePortsAreTheDocumentedOnes() {
        StackSettings settings = StackSettings.of(checkout, Map.of());
        assertEquals("http://localhost:8080", settings.api().toString());
        assertEquals("http://localhost:5173", settings.spa().toString());
        assertEquals("http://localhost:8180", settings.keycloak().toString());
    }

    @Test
    void aTakenPortIsNamedWithTheVariableThatChangesIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            StackSettings settings = StackSettings.of(checkout, Map.of(
                    "API_PORT", String.valueOf(Ports.free()),
                    "SPA_PORT", String.valueOf(Ports.free()),
                    "KEYCLOAK_PORT", port,
                    "DB_PORT", String.valueOf(Ports.free())));
            StartFailure failure = assertThrows(StartFailure.class, settings::requireFreePorts);
            assertTrue(failure.getMessage().contains("Port " + port + " is taken"), failure.getMessage());
            assertTrue(failure.getMessage().contains("KEYCLOAK_PORT="), failure.getMessage());
            assertFalse(failure.getMessage().contains("API_PORT"), failure.getMessage());
        }
    }

    @Test
    void aPortThatIsNoPortIsRefusedByName() {
        for (String value : new String[] {"0", "65536", "-1", "http"}) {
            StartFailure failure = assertThrows(StartFailure.class,
                    () -> StackSettings.of(checkout, Map.of("SPA_PORT", value)));
            assertEquals("SPA_PORT must be a port from 1 to 65535 but is \"" + value + "\"", failure.getMessage());
        }
    }

    @Test
    void anEmptyStartHasADatabaseOfItsOwn() {
        assertNotEquals(StackSettings.of(checkout, Map.of()).data(),
                StackSettings.of(checkout, Map.of("SAMPLE_DATA", "none")).data());
    }
}
