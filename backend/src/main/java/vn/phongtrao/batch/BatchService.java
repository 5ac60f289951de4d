package vn.phongtrao.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.phongtrao.finding.FindingService;
import vn.phongtrao.finding.NewComment;
import vn.phongtrao.report.Answer;
import vn.phongtrao.report.CellService;
import vn.phongtrao.report.NewReport;
import vn.phongtrao.report.ReportService;
import vn.phongtrao.report.ReturnedReport;
import vn.phongtrao.shared.access.Caller;
import vn.phongtrao.shared.access.Role;
import vn.phongtrao.shared.problem.FrameworkProblem;
import vn.phongtrao.shared.problem.InvalidBody;
import vn.phongtrao.shared.problem.NotFound;
import vn.phongtrao.shared.problem.Problem;
import vn.phongtrao.shared.problem.ProblemDetails;
import vn.phongtrao.shared.problem.Violation;
import vn.phongtrao.shared.write.IfMatch;
import vn.phongtrao.shared.write.ItemAnswer;
import vn.phongtrao.shared.write.Writes;

/** Does the items of a batch one after the other, each as a request by itself would be done. */
@ApplicationScoped
class BatchService {

    private static final Logger LOG = Logger.getLogger(BatchService.class);
    private static final String REPORTS = "/api/v1/reports";
    private static final Set<BatchAction> DECISIONS = Set.of(BatchAction.RETURN, BatchAction.APPROVE);

    private final ReportService reports;
    private final CellService cells;
    private final FindingService findings;
    private final Writes writes;
    private final ObjectMapper json;
    private final Validator validator;
    private final Caller caller;

    BatchService(ReportService reports, CellService cells, FindingService findings, Writes writes, ObjectMapper json,
            Validator validator, Caller caller) {
        this.reports = reports;
        this.cells = cells;
        this.findings = findings;
        this.writes = writes;
        this.json = json;
        this.validator = validator;
        this.caller = caller;
    }

    /** @param minimal whether what was changed is left out of the answer */
    BatchView run(NewBatch batch, boolean minimal) {
        List<BatchResult> results = new ArrayList<>();
        Map<UUID, String> failed = new HashMap<>();
        for (BatchItem item : batch.items()) {
            BatchResult result = result(item, failed.get(item.report()), minimal);
            if (result.hasFailed()) {
                failed.putIfAbsent(reportOf(item), item.key());
            }
            results.add(result);
        }
        return new BatchView(results);
    }

    /** @param failed key of an earlier item that failed for the same report, or null */
    private BatchResult result(BatchItem item, String failed, boolean minimal) {
        try {
            if (DECISIONS.contains(item.action()) && !caller.has(Role.APPROVER)) {
                return BatchResult.of(item, ProblemDetails.of(FrameworkProblem.FORBIDDEN));
            }
            if (item.action() == BatchAction.SUBMIT && failed != null) {
                throw new EarlierItemFailed(failed);
            }
            return BatchResult.of(item, answer(item), minimal);
        } catch (Problem refusal) {
            return BatchResult.of(item, ProblemDetails.of(refusal));
        } catch (ConstraintViolationException invalid) {
            return BatchResult.of(item, ProblemDetails.of(invalid));
        } catch (JsonProcessingException misshapen) {
            return BatchResult.of(item, ProblemDetails.of(misshapen));
        } catch (RuntimeException fault) {
            LOG.error("An item of a batch failed", fault);
            return BatchResult.of(item, ProblemDetails.of(FrameworkProblem.INTERNAL_ERROR));
        }
    }

    private ItemAnswer answer(BatchItem item) throws JsonProcessingException {
        UUID id = item.report();
        IfMatch match = item.ifMatch() == null ? null : new IfMatch(item.ifMatch());
        if (item.action() != BatchAction.CREATE && (id == null || !reports.isVisible(id))) {
            throw new NotFound();
        }
        return switch (item.action()) {
            case CREATE -> {
                NewReport report = content(item, NewReport.class);
                yield writes.createItem(item.key(), item, REPORTS, report, () -> reports.create(report),
                        Function.identity(), reports::require);
            }
            case SAVE -> {
                String indicator = required("indicator", item.indicator());
                Answer answer = withDimensions(content(item, Answer.class), item.dimensions());
                yield writes.changeItem(item.key(), item, () -> cells.save(id, indicator, answer, match), cells::view);
            }
            case REMOVE -> {
                String indicator = required("indicator", item.indicator());
                yield writes.removeItem(item.key(), item, () ->
                        cells.remove(id, indicator, dimensions(item.dimensions()), match));
            }
            case COMMENT -> {
                String check = required("check", item.check());
                NewComment comment = content(item, NewComment.class);
                yield writes.changeItem(item.key(), item, () -> findings.say(id, check, comment, match), findings::view);
            }
            case SUBMIT -> writes.changeItem(item.key(), item, () -> reports.submit(id, match), reports::require);
            case RETURN -> {
                ReturnedReport returned = content(item, ReturnedReport.class);
                yield writes.changeItem(item.key(), item, () -> reports.sendBack(id, returned, match), reports::require);
            }
            case APPROVE -> writes.changeItem(item.key(), item, () -> reports.approve(id, match), reports::require);
        };
    }

    private <T> T content(BatchItem item, Class<T> type) throws JsonProcessingException {
        if (item.content() == null) {
            throw new InvalidBody(List.of(Violation.at("", "NotNull", "The action needs a content.", null)));
        }
        T content = json.treeToValue(json.valueToTree(item.content()), type);
        Set<ConstraintViolation<T>> violations = validator.validate(content);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return content;
    }

    private static String required(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidBody(List.of(Violation.at("", "NotNull", "The action needs " + field + ".", null)));
        }
        return value;
    }

    private static Answer withDimensions(Answer answer, Map<String, String> dimensions) {
        return dimensions == null ? answer : new Answer(answer.indicator(), dimensions, answer.figure(), answer.reason(),
                answer.provenance(), answer.note());
    }

    private static String dimensions(Map<String, String> dimensions) {
        return dimensions == null ? "" : new TreeMap<>(dimensions).entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue()).collect(Collectors.joining(","));
    }

    /** The report that an item is about; of a creation, the one that its client names. */
    private static UUID reportOf(BatchItem item) {
        if (item.action() != BatchAction.CREATE || item.content() == null) {
            return item.report();
        }
        try {
            return UUID.fromString(String.valueOf(item.content().get("id")));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
