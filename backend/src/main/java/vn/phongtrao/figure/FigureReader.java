package vn.phongtrao.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.phongtrao.indicator.IndicatorCatalogue;
import vn.phongtrao.indicator.IndicatorDefinition;
import vn.phongtrao.indicator.UnitOfMeasure;
import vn.phongtrao.shared.problem.InvalidContent;

/** Reads written figures against the stored catalogue; failures name their place in the request's body. */
@ApplicationScoped
public class FigureReader {

    private final IndicatorCatalogue catalogue;

    FigureReader(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Everything that the text can mean as an answer to the indicator.
     *
     * @param pointer where the text stands in the request's body
     */
    public List<Reading> read(String text, IndicatorDefinition indicator, String pointer) {
        try {
            return parser().parse(text, indicator.valueType(), indicator.unitOfMeasure());
        } catch (NotAFigure failure) {
            throw failure.at(pointer);
        } catch (WrongUnitOfMeasure failure) {
            throw failure.at(pointer);
        }
    }

    Readings parse(ParseRequest request) {
        if (request.indicator() != null) {
            IndicatorDefinition indicator = catalogue.find(request.indicator())
                    .orElseThrow(() -> InvalidContent.unknownReference("/indicator", request.indicator()));
            return new Readings(read(request.text(), indicator, "/text"));
        }
        UnitOfMeasure expected = request.unitOfMeasure() == null ? null
                : catalogue.unitsOfMeasure().find(request.unitOfMeasure())
                        .orElseThrow(() -> InvalidContent.unknownReference("/unitOfMeasure", request.unitOfMeasure()));
        try {
            return new Readings(parser().parse(request.text(), expected));
        } catch (NotAFigure failure) {
            throw failure.at("/text");
        } catch (WrongUnitOfMeasure failure) {
            throw failure.at("/text");
        }
    }

    private FigureParser parser() {
        return new FigureParser(catalogue.unitsOfMeasure());
    }
}
