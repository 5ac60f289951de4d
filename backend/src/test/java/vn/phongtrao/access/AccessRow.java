package vn.phongtrao.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of the access table: one operation, what each kind of caller is answered, and from where its thing is in reach.
 *
 * @param operation method and path template, as in the contract
 * @param answers   by caller: {@code ok}, {@code 401}, {@code 403}, or {@code 404} where the role does not see such a
 *                  thing
 * @param reach     the relations to the thing from which it is found; empty where the path names no thing
 */
record AccessRow(String operation, Map<String, String> answers, Set<String> reach) {

    private static final String TABLE = "/access-matrix.csv";

    /** All rows; lines that begin with # explain. */
    static List<AccessRow> all() {
        try (BufferedReader table = new BufferedReader(
                new InputStreamReader(AccessRow.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
            List<String[]> lines = table.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(",", -1)).map(String::strip).toArray(String[]::new))
                    .toList();
            String[] header = lines.get(0);
            return lines.subList(1, lines.size()).stream().map(cells -> of(header, cells)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AccessRow of(String[] header, String[] cells) {
        if (cells.length != header.length) {
            throw new IllegalArgumentException("Not " + header.length + " cells: " + String.join(",", cells));
        }
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 1; i < header.length - 1; i++) {
            answers.put(header[i], cells[i]);
        }
        Set<String> reach = Arrays.stream(cells[header.length - 1].split(" ")).filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        return new AccessRow(cells[0].replaceAll(" +", " "), answers, reach);
    }

    String method() {
        return operation.substring(0, operation.indexOf(' '));
    }

    String template() {
        return operation.substring(operation.indexOf(' ') + 1);
    }

    boolean namesAThing() {
        return template().contains("{");
    }

    /** What the caller is answered whose unit lies so to that of the thing. */
    String expected(String caller, Relation relation) {
        String answer = answers.get(caller);
        return answer.equals("ok") && namesAThing() && !reach.contains(relation.word()) ? "404" : answer;
    }

    @Override
    public String toString() {
        return operation;
    }
}
