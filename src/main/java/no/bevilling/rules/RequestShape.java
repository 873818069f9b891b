package no.bevilling.rules;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How a record of the request is made: looked up by reflection once, as that costs more than reading the JSON. */
record RequestShape(List<Field> fields, Set<String> names, Constructor<?> constructor) {

    /** One component. */
    record Field(String name, Type type) {}

    private static final ClassValue<RequestShape> SHAPES = new ClassValue<>() {
        @Override
        protected RequestShape computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            List<Field> fields = Arrays.stream(components)
                    .map(c -> new Field(c.getName(), c.getGenericType()))
                    .toList();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new RequestShape(
                        fields,
                        fields.stream().map(Field::name).collect(Collectors.toUnmodifiableSet()),
                        type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> all = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                all.put(((Enum<?>) constant).name(), constant);
            }
            return all;
        }
    };

    static RequestShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** The values of an enum by name, in their order. */
    static Map<String, Object> constants(Class<?> type) {
        return CONSTANTS.get(type);
    }

    Object made(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
