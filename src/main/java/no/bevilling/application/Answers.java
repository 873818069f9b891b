package no.bevilling.application;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;

/** Reaches into the answers by path, so that {@link FormPlan} need not know their types. */
final class Answers {
    private Answers() {}

    /** The answer at the path, {@code place.seats}; null where it or a part above it is not answered. */
    static Object at(ApplicationForm form, String path) {
        Object here = form;
        for (String name : path.split("\\.")) {
            if (here == null) {
                return null;
            }
            here = read(component(here, name), here);
        }
        return here;
    }

    /** What was told, except what the kind does not ask: that stays as it was before. */
    static ApplicationForm asked(ApplicationForm before, ApplicationForm told, FormPlan plan) {
        return (ApplicationForm) asked(before, told, ApplicationForm.class, "", plan);
    }

    private static Object asked(Object before, Object told, Class<?> type, String path, FormPlan plan) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            String at = path.isEmpty() ? component.getName() : path + "." + component.getName();
            Object old = before == null ? null : read(component, before);
            Object now = told == null ? null : read(component, told);
            values[i] = plan.asks(at) || at.equals("people")
                    ? now
                    : component.getType().isRecord() ? asked(old, now, component.getType(), at, plan) : old;
        }
        return told == null && Arrays.stream(values).allMatch(Objects::isNull) ? null : made(type, components, values);
    }

    private static Object made(Class<?> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RecordComponent component(Object here, String name) {
        return Arrays.stream(here.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(here.getClass() + " has no " + name));
    }

    private static Object read(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
