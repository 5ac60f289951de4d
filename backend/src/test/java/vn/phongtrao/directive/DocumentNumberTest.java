package vn.phongtrao.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({
        "16/KH-BCĐUBND, 16/KH-BCĐUBND, 16, KH-BCĐUBND",
        "13/KH- UBND, 13/KH-UBND, 13, KH-UBND",
        "09-CT/TW, 09-CT/TW, 09, CT/TW",
        "06/2022/QH15, 06/2022/QH15, 06, QH15",
        "30/2020/NĐ-CP, 30/2020/NĐ-CP, 30, NĐ-CP",
        "9745/QĐ-BCA-V05, 9745/QĐ-BCA-V05, 9745, QĐ-BCA-V05",
        "15, 15, 15, ",
        "MH-01/QĐ-UBND, MH-01/QĐ-UBND, , "
    })
    void aNumberIsSplitIntoRunningNumberAndNotation(String printed, String text, String number, String notation) {
        assertEquals(new DocumentNumber(text, number, notation), DocumentNumber.read(printed));
    }

    @Test
    void anUnnumberedDocumentHasNoParts() {
        assertNull(DocumentNumber.read(null));
    }
}
