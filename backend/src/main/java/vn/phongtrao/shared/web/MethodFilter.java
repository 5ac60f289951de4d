package vn.phongtrao.shared.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Answers 405 with {@code Allow} for a method that a path does not have. The framework itself looks for a path among
 * those of one method only, so that below the template of a class it would say that there is no such path.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class MethodFilter implements ContainerRequestFilter {

    /** @param segments those of the template; null for a parameter */
    private record Route(String[] segments, int parameters, Set<String> methods) {

        static Route of(String template, Set<String> methods) {
            String[] segments = split(template);
            int parameters = 0;
            for (int i = 0; i < segments.length; i++) {
                if (segments[i].startsWith("{")) {
                    segments[i] = null;
                    parameters++;
                }
            }
            return new Route(segments, parameters, methods);
        }

        boolean matches(String[] path) {
            for (int i = 0; i < segments.length; i++) {
                if (segments[i] == null ? path[i].isEmpty() : !segments[i].equals(path[i])) {
                    return false;
                }
            }
            return true;
        }
    }

    /** By the number of their segments; the more parameters a path has, the later it is tried, as Jakarta REST has it. */
    private final Map<Integer, List<Route>> routes;

    MethodFilter(BeanManager beans) {
        Map<String, Set<String>> byTemplate = new HashMap<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path path = bean.getBeanClass().getAnnotation(Path.class);
            if (path != null) {
                for (Method method : bean.getBeanClass().getMethods()) {
                    verbs(method).forEach(verb ->
                            byTemplate.computeIfAbsent(template(path, method), template -> new TreeSet<>()).add(verb));
                }
            }
        }
        routes = byTemplate.entrySet().stream()
                .map(route -> Route.of(route.getKey(), withImplied(route.getValue())))
                .sorted(Comparator.comparingInt(Route::parameters))
                .collect(Collectors.groupingBy(route -> route.segments.length));
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String[] path = split(request.getUriInfo().getPath());
        for (Route route : routes.getOrDefault(path.length, List.of())) {
            if (route.matches(path)) {
                if (!route.methods.contains(request.getMethod())) {
                    throw new NotAllowedException(
                            Response.status(Response.Status.METHOD_NOT_ALLOWED).allow(route.methods).build());
                }
                return;
            }
        }
    }

    private static String[] split(String path) {
        return path.split("/", -1);
    }

    private static List<String> verbs(Method method) {
        List<String> verbs = new ArrayList<>();
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                verbs.add(verb.value());
            }
        }
        return verbs;
    }

    private static String template(Path base, Method method) {
        Path below = method.getAnnotation(Path.class);
        return below == null ? base.value() : base.value() + "/" + below.value().replaceFirst("^/", "");
    }

    private static Set<String> withImplied(Set<String> methods) {
        methods.add(HttpMethod.OPTIONS);
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return methods;
    }
}
