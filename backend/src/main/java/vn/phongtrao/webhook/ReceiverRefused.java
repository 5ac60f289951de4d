package vn.phongtrao.webhook;

import java.util.List;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemType;
import vn.phongtrao.shared.problem.Violation;

/** No message may be sent to the address. */
@ProblemType(value = "receiver-refused", status = 422, title = "Nothing is sent to this address")
public final class ReceiverRefused extends Problem {

    /** @param value the part of the address that is refused; never the whole, which may hold a secret */
    ReceiverRefused(String code, String message, Object value) {
        super(message, List.of(Violation.at("/url", code, message, value)));
    }
}
