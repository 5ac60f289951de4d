package vn.phongtrao.target;

import java.util.List;

/** What a comparison observes. */
public sealed interface Operand {

    /** The codes of the indicators that it needs. */
    List<String> indicators();

    /** One indicator. */
    record Observed(String indicator) implements Operand {

        @Override
        public List<String> indicators() {
            return List.of(indicator);
        }
    }

    /** One indicator as a share of another, in per cent. */
    record Share(String of, String to) implements Operand {

        @Override
        public List<String> indicators() {
            return List.of(of, to);
        }
    }

    /** Several indicators added. */
    record Sum(List<String> indicators) implements Operand {

        public Sum {
            indicators = List.copyOf(indicators);
        }
    }
}
