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
import java.util.regex.Pattern;

/**
 * Answers 405 with {@code Allow} for a method that a path does not have. The framework itself looks for a path among
 * those of one method only, so that below the template of a class it would say that there is no such path.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class MethodFilter implements ContainerRequestFilter {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    /** The more parameters a path has, the later it is tried, as Jakarta REST has it. */
    private record Route(Pattern path, int parameters, Set<String> methods) {

        static Route of(String template, Set<String> methods) {
            return new Route(Pattern.compile(PARAMETER.matcher(template).replaceAll("[^/]+")),
                    (int) PARAMETER.matcher(template).results().count(), methods);
        }
    }

    private final List<Route> routes;

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
                .map(route -> Route.of(route.getKey(), withImplied(route.getValue()))).toList();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        Set<String> allowed = routes.stream().filter(route -> route.path.matcher(path).matches())
                .min(Comparator.comparingInt(Route::parameters)).map(Route::methods).orElse(Set.of());
        if (!allowed.isEmpty() && !allowed.contains(request.getMethod())) {
            throw new NotAllowedException(Response.status(Response.Status.METHOD_NOT_ALLOWED).allow(allowed).build());
        }
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
