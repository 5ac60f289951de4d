package vn.phongtrao.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Force status, one row per rule. */
class ForceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            'before its first day',                2015-01-09, ,           ,         ,           ,      2015-01-08, NOT_YET
            'on its first day',                    2015-01-09, ,           ,         ,           ,      2015-01-09, IN_FORCE
            'on its last day',                     2015-01-09, 2020-01-01, ,         ,           ,      2019-12-31, IN_FORCE
            'on the first day without force',      2015-01-09, 2020-01-01, ,         ,           ,      2020-01-01, EXPIRED
            'the day before it is replaced',       2015-01-09, ,           REPLACES, 2019-01-15, WHOLE, 2019-01-14, IN_FORCE
            'the day it is replaced',              2015-01-09, ,           REPLACES, 2019-01-15, WHOLE, 2019-01-15, REPLACED
            'the day it is repealed',              2015-01-09, ,           REPEALS,  2019-01-15, WHOLE, 2019-01-15, REPEALED
            'an article is repealed',              2015-01-09, ,           REPEALS,  2019-01-15, PART,  2019-01-15, PARTLY
            'an article is repealed later',        2015-01-09, ,           REPEALS,  2019-01-15, PART,  2019-01-14, IN_FORCE
            'it expired before it was replaced',   2015-01-09, 2018-01-01, REPLACES, 2019-01-15, WHOLE, 2020-01-01, EXPIRED
            'it was replaced before it expired',   2015-01-09, 2020-01-01, REPLACES, 2019-01-15, WHOLE, 2021-01-01, REPLACED
            'no day is known',                     ,           ,           ,         ,           ,      2024-05-04, UNKNOWN
            'undated, but surely repealed',        ,           ,           REPEALS,  2019-01-15, WHOLE, 2024-05-04, REPEALED
            'undated, but surely expired',         ,           2020-01-01, ,         ,           ,      2024-05-04, EXPIRED
            'replaced on a day nobody knows',      2015-01-09, ,           REPLACES, ,           WHOLE, 2024-05-04, UNKNOWN
            'not yet, replaced on an unknown day', 2015-01-09, ,           REPLACES, ,           WHOLE, 2015-01-01, NOT_YET
            """)
    void forceFollowsFromDatesAndRelations(String rule, LocalDate from, LocalDate to, RelationKind kind, LocalDate day,
            String extent, LocalDate asOf, ForceStatus expected) {
        List<Force.Ending> endings = new ArrayList<>();
        if (kind != null) {
            endings.add(new Force.Ending(kind, day, "WHOLE".equals(extent)));
        }
        assertEquals(expected, new Force(from, to, endings).on(asOf), rule);
    }
}
