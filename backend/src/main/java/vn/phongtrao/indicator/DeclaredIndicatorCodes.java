package vn.phongtrao.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import vn.phongtrao.succession.DeclaredIndicators;

/** Lets successions declare shares of indicators that exist, and of no other. */
@ApplicationScoped
class DeclaredIndicatorCodes implements DeclaredIndicators {

    private final IndicatorCatalogue catalogue;

    DeclaredIndicatorCodes(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Set<String> known(Collection<String> codes) {
        return catalogue.definitions(codes).keySet();
    }
}
