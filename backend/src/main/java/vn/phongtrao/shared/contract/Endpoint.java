package vn.phongtrao.shared.contract;

import java.util.Arrays;
import java.util.List;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The resource method behind an operation of the contract. */
record Endpoint(MethodInfo method) {

    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName ROLES = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName IF_MATCH = DotName.createSimple("vn.phongtrao.shared.write.IfMatch");
    private static final DotName REST_RESPONSE = DotName.createSimple("org.jboss.resteasy.reactive.RestResponse");
    private static final DotName NOT_NULL = DotName.createSimple("jakarta.validation.constraints.NotNull");
    private static final DotName IDENTIFIED = DotName.createSimple("vn.phongtrao.shared.write.Identified");
    private static final DotName PAGE = DotName.createSimple("vn.phongtrao.shared.page.Page");

    /** @throws IllegalStateException when no method has the operation id: the contract could not say who may call */
    static Endpoint of(String operationId, IndexView index) {
        return index.getAnnotations(OPERATION).stream()
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD
                        && annotation.value("operationId") != null
                        && annotation.value("operationId").asString().equals(operationId))
                .findFirst()
                .map(annotation -> new Endpoint(annotation.target().asMethod()))
                .orElseThrow(() -> new IllegalStateException("No method has operationId " + operationId));
    }

    /** The roles that may call it; none means anybody. */
    List<String> roles() {
        AnnotationInstance roles = method.annotation(ROLES);
        return roles == null ? List.of() : Arrays.asList(roles.value().asStringArray());
    }

    /** Whether it changes state and so answers through {@code Writes}. */
    boolean isWrite() {
        return method.returnType().name().equals(REST_RESPONSE);
    }

    boolean isList() {
        return method.returnType().name().equals(PAGE);
    }

    boolean needsIfMatch() {
        return method.parameterTypes().stream().anyMatch(type -> type.name().equals(IF_MATCH));
    }

    /** Whether a body must be sent. */
    boolean needsBody() {
        return method.parameters().stream().anyMatch(parameter -> parameter.hasAnnotation(NOT_NULL));
    }

    /** Whether it makes a new resource: its body is one whose id a client may choose. */
    boolean isCreation(IndexView index) {
        return method.parameterTypes().stream()
                .map(type -> index.getClassByName(type.name()))
                .anyMatch(type -> type != null && type.interfaceNames().contains(IDENTIFIED));
    }
}
