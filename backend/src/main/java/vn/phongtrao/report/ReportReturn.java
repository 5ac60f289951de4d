package vn.phongtrao.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.write.Ids;

/** One time that a report went back, and why. */
@Entity
class ReportReturn {

    @Id
    private UUID id;
    private UUID reportId;
    private UUID unitId;
    private String reason;
    @Convert(converter = Remarks.class)
    private List<FigureRemark> figures;
    private String returnedBy;
    private Instant returnedAt;

    protected ReportReturn() {
    }

    /** @param unit the level that sends it back */
    ReportReturn(UUID report, UUID unit, ReturnedReport request, Caller by, Instant now) {
        this.id = Ids.next();
        this.reportId = report;
        this.unitId = unit;
        this.reason = request.reason();
        this.figures = request.figures();
        this.returnedBy = by.subject();
        this.returnedAt = now;
    }

    UUID reportId() {
        return reportId;
    }

    UUID unitId() {
        return unitId;
    }

    String reason() {
        return reason;
    }

    List<FigureRemark> figures() {
        return figures;
    }

    String returnedBy() {
        return returnedBy;
    }

    Instant returnedAt() {
        return returnedAt;
    }

    /** Remarks as JSON. */
    @Converter
    static class Remarks implements AttributeConverter<List<FigureRemark>, String> {

        private static final ObjectMapper JSON = new ObjectMapper();

        @Override
        public String convertToDatabaseColumn(List<FigureRemark> remarks) {
            try {
                return JSON.writeValueAsString(remarks);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public List<FigureRemark> convertToEntityAttribute(String column) {
            try {
                return JSON.readValue(column, new TypeReference<>() { });
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
