package vn.phongtrao.directive;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which documents are asked for. */
public class DirectiveFilter {

    @QueryParam("type")
    public DirectiveType type;

    @QueryParam("issuer")
    @Parameter(description = "Only documents of this unit.")
    public UUID issuer;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Part of number or subject; accents, đ and case do not matter.", example = "09/kh-ubnd")
    public String q;

    @QueryParam("number")
    @Size(max = 100)
    @Parameter(description = "The whole number; spaces around strokes do not matter.", example = "09/KH-UBND")
    public String number;

    @QueryParam("issuedFrom")
    @Parameter(description = "Issued on this day or later.", example = "2019-01-01")
    public LocalDate issuedFrom;

    @QueryParam("issuedTo")
    @Parameter(description = "Issued on this day or earlier.", example = "2019-12-31")
    public LocalDate issuedTo;

    @QueryParam("asOf")
    @Parameter(description = "The day for which force status is computed; default today.", example = "2019-06-30")
    public LocalDate asOf;
}
