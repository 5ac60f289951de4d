package vn.phongtrao.reportimport;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.phongtrao.shared.text.Nfc;
import vn.phongtrao.shared.time.Period;

/** How a file of figures is to be entered. */
public class ImportParameters {

    @QueryParam("dryRun")
    @Parameter(description = "Whether to check everything and enter nothing.")
    Boolean dryRun;

    @QueryParam("mode")
    @Parameter(description = "Whether one problem refuses everything (the default), or its unit's report alone.")
    ImportMode mode;

    @QueryParam("submit")
    @Parameter(description = "Whether reports without a problem, and with every required answer, are handed in.")
    Boolean submit;

    @QueryParam("format")
    @Parameter(description = "`xlsx`, `csv` or `json`; what the media type says where it is left out.")
    String format;

    @QueryParam("campaign")
    @Parameter(description = "The campaign, where the rows do not name it; a file of another one is refused.")
    UUID campaign;

    @QueryParam("period")
    @Parameter(description = "The period, where the rows do not name it; a file of another one is refused.")
    Period period;

    @QueryParam("fileName")
    @Size(max = 255)
    @Parameter(description = "What the file is called; figures keep it as the document they come from.")
    String fileName;

    /** @param formName what a form calls the file, or null */
    ImportOrder order(MediaType media, String formName) {
        ImportFormat known = ImportFormat.of(format, media);
        String name = fileName == null || fileName.isBlank() ? formName : fileName;
        return new ImportOrder(known, name == null ? null : shown(name), media.getParameters().get(
                MediaType.CHARSET_PARAMETER), mode == null ? ImportMode.ALL_OR_NOTHING : mode, Boolean.TRUE.equals(dryRun),
                Boolean.TRUE.equals(submit), campaign, period);
    }

    /** A name alone, without folders, marks that change the direction of writing, and what is too long to be shown. */
    private static String shown(String name) {
        String alone = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = Nfc.normalise(alone).replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
        return plain.length() <= 200 ? plain : plain.substring(plain.length() - 200);
    }
}
