package no.bevilling.platform;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.Role;

/** An endpoint or page of the product, as its classes declare it. */
record Endpoint(
        String method,
        String path,
        Access access,
        boolean inMunicipality,
        String consumes,
        String produces,
        Method declaration) {
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private static List<Endpoint> all;

    /** All of them, by path. */
    static synchronized List<Endpoint> all() {
        if (all == null) {
            all = read();
        }
        return all;
    }

    private static List<Endpoint> read() {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("no/bevilling"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(Endpoint::load)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .map(Class::getDeclaredMethods)
                    .flatMap(methods -> Arrays.stream(methods).flatMap(Endpoint::of))
                    .sorted(Comparator.comparing((Endpoint one) -> one.path()).thenComparing(one -> one.method()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(java.nio.file.Path file) {
        String name = CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.');
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Endpoint> of(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> new Endpoint(
                        verb.value(),
                        path(method),
                        declared(method, Access.class),
                        declared(method, InMunicipality.class) != null,
                        declared(method, Consumes.class) == null
                                ? null
                                : declared(method, Consumes.class).value()[0],
                        declared(method, Produces.class) == null
                                ? null
                                : declared(method, Produces.class).value()[0],
                        method));
    }

    private static <A extends Annotation> A declared(Method method, Class<A> annotation) {
        A own = method.getAnnotation(annotation);
        return own == null ? method.getDeclaringClass().getAnnotation(annotation) : own;
    }

    private static String path(Method method) {
        Path of = method.getAnnotation(Path.class);
        String whole = "/"
                + method.getDeclaringClass().getAnnotation(Path.class).value() + "/" + (of == null ? "" : of.value());
        String single = whole.replaceAll("/+", "/");
        return single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }

    boolean isSafe() {
        return SAFE.contains(method);
    }

    boolean isInMunicipalityPath() {
        return path.contains("{number}");
    }

    /** The path with values: the municipality, the first of several words, and ids of nothing. */
    String address(String number) {
        return path.replace("{number}", number)
                .replaceAll("\\{[^}:]*:([a-z]+)\\|[^}]*}", "$1")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    boolean opensTo(Visitor visitor) {
        return switch (access.value()) {
            case PUBLIC -> true;
            case SIGNED_IN -> visitor.signedIn();
            case STAFF -> visitor.here() && Arrays.asList(access.roles()).contains(visitor.role());
            case INSTALLATION -> visitor.installation();
        };
    }

    /** Somebody who knocks: a role here or in another municipality, the installation's administrator, or nobody. */
    record Visitor(String name, boolean signedIn, Role role, boolean here, boolean installation) {}
}
