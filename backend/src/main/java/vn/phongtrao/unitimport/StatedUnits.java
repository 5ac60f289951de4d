package vn.phongtrao.unitimport;

import java.util.List;
import java.util.Map;
import vn.phongtrao.shared.upload.FileRow;
import vn.phongtrao.unit.UnitVersion;

/**
 * What a file says.
 *
 * @param versions     of units, in any order
 * @param rows         the row that each version stands in
 * @param columns      what the format calls the parts of a version
 * @param predecessors by row: the words on what the unit of the row was formed from, as far as the file has them
 * @param changes      dated changes that are to be recorded with their legal basis
 */
record StatedUnits(List<UnitVersion> versions, List<FileRow> rows, Map<String, String> columns,
        Map<FileRow, String> predecessors, List<CatalogueCorrections.Change> changes) {
}
