package no.bevilling.platform;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Names the fields of a request that are wrong, and what is allowed in them; never repeats what was sent. */
@ApplicationScoped
class InvalidFields {
    List<Problem.Field> of(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(violation -> new Problem.Field(path(violation), violation.getMessage()))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
    }

    /** What we answered, not what was asked, broke a constraint. */
    static boolean isOurs(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(InvalidFields::root)
                .anyMatch(kind -> kind == ElementKind.RETURN_VALUE);
    }

    private static ElementKind root(ConstraintViolation<?> violation) {
        ElementKind last = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return node.getKind();
            }
            last = node.getKind();
        }
        return last;
    }

    /** The path as the client wrote it: without the Java method and, for a body, without its parameter. */
    private static String path(ConstraintViolation<?> violation) {
        StringBuilder path = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR -> {}
                case PARAMETER, CROSS_PARAMETER -> parameter = node.getName();
                default -> append(path, node);
            }
        }
        return path.isEmpty() ? parameter : path.toString();
    }

    private static void append(StringBuilder path, Path.Node node) {
        if (node.isInIterable()) {
            Object index = node.getIndex() == null ? node.getKey() : node.getIndex();
            path.append('[').append(index == null ? "" : index).append(']');
        }
        if (node.getName() != null && !node.getName().startsWith("<")) {
            path.append(path.isEmpty() ? "" : ".").append(node.getName());
        }
    }

    List<Problem.Field> of(JacksonException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            String where = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            return List.of(new Problem.Field("", "Not well-formed JSON, or not of the kind expected" + where));
        }
        String field = path(mapping);
        if (e instanceof UnrecognizedPropertyException unknown) {
            Collection<Object> known = unknown.getKnownPropertyIds();
            List<String> allowed = known == null
                    ? List.of()
                    : known.stream().map(Object::toString).sorted().toList();
            return List.of(new Problem.Field(field, "Unknown field", allowed));
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return List.of(expected(field, mismatch.getTargetType(), e instanceof InvalidFormatException));
        }
        return List.of(new Problem.Field(field, "Not allowed here"));
    }

    private static Problem.Field expected(String field, Class<?> type, boolean format) {
        if (type.isEnum()) {
            List<String> values = Arrays.stream(type.getEnumConstants())
                    .map(value -> ((Enum<?>) value).name())
                    .toList();
            return new Problem.Field(field, "Must be one of: " + String.join(", ", values), values);
        }
        String message;
        if (type == LocalDate.class) {
            message = "Must be a date that exists, as 2026-12-01";
        } else if (type == LocalTime.class) {
            message = "Must be a time of day, as 23:30";
        } else if (type == LocalDateTime.class) {
            message = "Must be a local date and time, as 2026-12-01T18:00";
        } else if (type == Instant.class) {
            message = "Must be an instant, as 2026-12-01T17:00:00Z";
        } else if (type == UUID.class) {
            message = "Must be a UUID";
        } else if (type == Boolean.class || type == boolean.class) {
            message = "Must be true or false";
        } else if (type == String.class) {
            message = "Must be a text";
        } else if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            message = "Must be a number";
        } else if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            message = "Must be a list";
        } else {
            message = format ? "Has the wrong form" : "Must be an object";
        }
        return new Problem.Field(field, message);
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
