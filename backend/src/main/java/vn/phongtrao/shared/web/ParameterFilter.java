package vn.phongtrao.shared.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.phongtrao.shared.problem.InvalidParameter;

/**
 * Refuses parameters that the endpoint does not declare, that are given twice, or that are no value of their type. It
 * runs before the framework converts them, which would answer 404 without naming the parameter.
 */
@Provider
@Priority(Priorities.USER)
public class ParameterFilter implements ContainerRequestFilter {

    private static final Map<Method, Declared> DECLARED = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Declared declared = DECLARED.computeIfAbsent(resource.getResourceMethod(), Declared::of);
        MultivaluedMap<String, String> path = request.getUriInfo().getPathParameters();
        declared.path.forEach((name, shape) -> shape.check(path.getFirst(name)));
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            ParameterShape shape = declared.query.get(name);
            if (shape == null) {
                throw new InvalidParameter(name, "UnknownParameter", declared.query.isEmpty()
                        ? "This endpoint takes no parameters."
                        : "This endpoint takes " + String.join(", ", declared.query.keySet()) + ".", values.get(0));
            }
            if (values.size() > 1) {
                throw new InvalidParameter(name, "RepeatedParameter", "Give the parameter once.", values.get(1));
            }
            shape.check(values.get(0));
        });
    }

    private record Declared(Map<String, ParameterShape> path, Map<String, ParameterShape> query) {

        static Declared of(Method method) {
            Declared declared = new Declared(new TreeMap<>(), new TreeMap<>());
            for (Parameter parameter : method.getParameters()) {
                declared.add(parameter, parameter.getType());
                if (parameter.isAnnotationPresent(BeanParam.class)) {
                    for (Class<?> type = parameter.getType(); type != Object.class; type = type.getSuperclass()) {
                        for (Field field : type.getDeclaredFields()) {
                            declared.add(field, field.getType());
                        }
                    }
                }
            }
            return declared;
        }

        private void add(AnnotatedElement element, Class<?> type) {
            QueryParam inQuery = element.getAnnotation(QueryParam.class);
            if (inQuery != null) {
                query.put(inQuery.value(), new ParameterShape(inQuery.value(), type));
            }
            PathParam inPath = element.getAnnotation(PathParam.class);
            if (inPath != null) {
                path.put(inPath.value(), new ParameterShape(inPath.value(), type));
            }
        }
    }
}
