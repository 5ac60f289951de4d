package vn.phongtrao.reportimport;

/** Where things stand in a form: what its writer and its reader have to agree on. */
final class FormSheet {

    /** The hidden sheet that says what the form is for, as keys and values. */
    static final String INFO = "_phongtrao";
    static final String FORMAT = "phongtrao-report-form/1";

    /** Keys of the hidden sheet. */
    static final String FORMAT_KEY = "format";
    static final String CAMPAIGN_KEY = "campaign";
    static final String PERIOD_KEY = "period";
    static final String REVISION_KEY = "revision";
    static final String UNIT_KEY = "unit";
    static final String WRITTEN_KEY = "writtenOn";

    /** The hidden first row says what a column is: an indicator, or one of these. */
    static final String UNIT = "unit";
    static final String INDICATOR = "indicator";
    static final String RAW = "raw";
    static final String NOTE = "note";
    /** A column that is nobody's to fill in. */
    static final String SHOWN = "shown";

    /** Rows, from 1. */
    static final int KEYS = 1;
    static final int TITLE = 2;
    static final int HEADER = 3;
    /** The hidden column, from 0, that says what a row is. */
    static final int ROW_KEY = 0;

    /** Keeps from slips, not from intent, so it is no secret: whoever has to may open the sheet. */
    static final String PASSWORD = "phongtrao";

    private FormSheet() {
    }

    /** What tells a cell apart: an indicator, with dimension values if there are any. */
    static String key(String indicator, String dimensions) {
        return dimensions.isEmpty() ? indicator : indicator + "|" + dimensions;
    }
}
