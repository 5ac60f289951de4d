package vn.phongtrao.shared.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.phongtrao.shared.problem.InvalidParameter;

/** Refuses query parameters that the endpoint does not declare, and those given twice. */
@Provider
@Priority(Priorities.USER + 1)
public class UnknownParameterFilter implements ContainerRequestFilter {

    private static final Map<Method, Set<String>> DECLARED = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        Set<String> declared = DECLARED.computeIfAbsent(resource.getResourceMethod(), UnknownParameterFilter::declared);
        given.forEach((name, values) -> {
            if (!declared.contains(name)) {
                throw new InvalidParameter(name, "UnknownParameter", declared.isEmpty()
                        ? "This endpoint takes no parameters."
                        : "This endpoint takes " + String.join(", ", declared) + ".", values.get(0));
            }
            if (values.size() > 1) {
                throw new InvalidParameter(name, "RepeatedParameter", "Give the parameter once.", values.get(1));
            }
            if (values.get(0).indexOf('\0') >= 0) {
                throw new InvalidParameter(name, "ControlCharacter", "Leave out the NUL character.", null);
            }
        });
    }

    private static Set<String> declared(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Class<?> type = parameter.getType(); type != Object.class; type = type.getSuperclass()) {
                    for (Field field : type.getDeclaredFields()) {
                        QueryParam inBean = field.getAnnotation(QueryParam.class);
                        if (inBean != null) {
                            names.add(inBean.value());
                        }
                    }
                }
            }
        }
        return names;
    }
}
