package vn.phongtrao.shared.contract;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * Says which fields of an answer are always there: of a single resource its id, its flags and numbers that cannot be
 * null, and its lists, which are empty rather than absent; of a page its items; of a creation the flags
 * and numbers that have no default.
 */
final class RequiredFields {

    private static final DotName REPRESENTATION = DotName.createSimple("vn.phongtrao.shared.write.Representation");
    private static final DotName IDENTIFIED = DotName.createSimple("vn.phongtrao.shared.write.Identified");
    private static final DotName LIST = DotName.createSimple("java.util.List");

    private final IndexView index;

    RequiredFields(IndexView index) {
        this.index = index;
    }

    void addTo(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            if (name.startsWith("Page")) {
                require(schema, "items");
            }
        });
        for (ClassInfo request : index.getAllKnownImplementations(IDENTIFIED)) {
            Schema schema = schemas.get(Descriptions.schemaName(request));
            if (schema != null) {
                request.recordComponents().stream()
                        .filter(component -> component.type().kind() == Type.Kind.PRIMITIVE)
                        .forEach(component -> require(schema, component.name()));
            }
        }
        for (ClassInfo view : index.getAllKnownImplementations(REPRESENTATION)) {
            Schema schema = schemas.get(Descriptions.schemaName(view));
            if (schema != null) {
                view.recordComponents().stream()
                        .filter(component -> schema.getProperties().containsKey(component.name()))
                        .filter(RequiredFields::isAlwaysThere)
                        .forEach(component -> require(schema, component.name()));
            }
        }
    }

    private static void require(Schema schema, String field) {
        if (schema.getRequired() == null || !schema.getRequired().contains(field)) {
            schema.addRequired(field);
        }
    }

    private static boolean isAlwaysThere(RecordComponentInfo component) {
        return component.name().equals("id")
                || component.type().kind() == Type.Kind.PRIMITIVE
                || component.type().name().equals(LIST);
    }
}
