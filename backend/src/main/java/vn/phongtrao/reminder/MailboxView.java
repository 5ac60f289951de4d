package vn.phongtrao.reminder;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phongtrao.shared.write.Representation;

/**
 * Where mail for a unit goes.
 *
 * @param address absent where none was entered
 */
@Schema(name = "UnitMailbox")
public record MailboxView(@JsonIgnore long version, @NotNull UUID unit, String address) implements Representation {

    static MailboxView of(UnitMailbox mailbox) {
        return new MailboxView(mailbox.shownVersion(), mailbox.unitId(), mailbox.address());
    }

    @Override
    public String self() {
        return "/api/v1/units/" + unit + "/mailbox";
    }
}
