package vn.phongtrao.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest(name = "{0} folds to {1}")
    @CsvSource({
        "Đường,                    duong",
        "Hoà,                      hoa",
        "Hòa,                      hoa",
        "Bình Phước,               binh phuoc",
        "'  UBND   tỉnh\u00A0Huế ', ubnd tinh hue",
        "ĐẮK LẮK,                  dak lak",
        "16/KH-BCĐUBND,            16/kh-bcdubnd",
        "Nguyễn,                   nguyen",
    })
    void foldsTonesCaseAndSpaces(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
        assertEquals(folded, Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)));
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String text) {
        assertEquals(Folding.fold(text), Folding.fold(Folding.fold(text)));
    }

    @ParameterizedTest
    @CsvSource({"'Nguye\u0302\u0303n', Nguyễn", "'06\u00A0tỷ', '06 tỷ'", "'1\u202F234', '1 234'", "Đường, Đường"})
    void storesNfcWithOrdinarySpaces(String text, String stored) {
        assertEquals(stored, Nfc.normalise(text));
    }
}
