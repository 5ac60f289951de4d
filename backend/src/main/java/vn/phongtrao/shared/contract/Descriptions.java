package vn.phongtrao.shared.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Describes the contract's schemas by the Javadoc of the types behind them. */
final class Descriptions {

    private static final DotName SCHEMA = DotName.createSimple(
            org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName TAG = DotName.createSimple(
            org.eclipse.microprofile.openapi.annotations.tags.Tag.class);
    private static final String OURS = "vn.phongtrao.";

    private final IndexView index;

    Descriptions(IndexView index) {
        this.index = index;
    }

    void addTo(Map<String, Schema> schemas) {
        for (ClassInfo type : index.getKnownClasses()) {
            Schema schema = type.name().toString().startsWith(OURS) ? schemas.get(schemaName(type)) : null;
            if (schema != null) {
                Javadoc.of(type).ifPresent(javadoc -> describe(schema, javadoc));
            }
        }
    }

    /** Describes each tag by the first sentence of the resource that carries it. */
    void addTo(List<Tag> tags) {
        tags.stream().filter(tag -> tag.getDescription() == null).forEach(tag ->
                index.getAnnotations(TAG).stream()
                        .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.CLASS
                                && annotation.value("name").asString().equals(tag.getName()))
                        .map(annotation -> Javadoc.of(annotation.target().asClass()))
                        .flatMap(Optional::stream).findFirst()
                        .ifPresent(javadoc -> tag.setDescription(javadoc.text())));
    }

    private static void describe(Schema schema, Javadoc javadoc) {
        if (schema.getDescription() == null && !javadoc.text().isBlank()) {
            schema.setDescription(javadoc.text());
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> {
                if (property.getDescription() == null) {
                    property.setDescription(javadoc.fields().get(name));
                }
            });
        }
    }

    static String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        return schema == null || schema.value("name") == null ? type.simpleName() : schema.value("name").asString();
    }
}
