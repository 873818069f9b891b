package no.bevilling.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;

/**
 * Loads compiled rules and lets them see the facts, Drools' model and the few classes of Java that generated code uses:
 * what the fence on the source should have stopped does not link here either.
 */
final class RuleClassLoader extends ClassLoader {

    private static final List<String> PACKAGES = List.of(
            "no.bevilling.rules.fact.",
            "org.drools.model.",
            "org.drools.modelcompiler.",
            "java.util.",
            "java.time.",
            "java.math.");
    private static final Set<String> CLASSES = Set.of(
            "java.io.Serializable",
            "org.drools.util.DateUtils",
            "java.lang.Object",
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Boolean",
            "java.lang.Double",
            "java.lang.Number",
            "java.lang.Enum",
            "java.lang.Record",
            "java.lang.Comparable",
            "java.lang.Iterable",
            "java.lang.CharSequence",
            "java.lang.Class",
            "java.lang.Override",
            "java.lang.Throwable",
            "java.lang.Exception",
            "java.lang.RuntimeException",
            "java.lang.StringBuilder",
            "java.lang.IllegalArgumentException",
            "java.lang.invoke.LambdaMetafactory",
            "java.lang.invoke.StringConcatFactory",
            "java.lang.invoke.SerializedLambda",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.MethodHandle",
            "java.lang.invoke.MethodType",
            "java.lang.invoke.CallSite");
    private static final List<String> FORBIDDEN = List.of(
            "java.util.zip.",
            "java.util.jar.",
            "java.util.logging.",
            "java.util.prefs.",
            "java.util.spi.",
            "java.util.concurrent.");

    private final Map<String, byte[]> files;

    RuleClassLoader(Map<String, byte[]> files, ClassLoader parent) {
        super(parent);
        this.files = files;
    }

    Model model(String name) {
        try {
            return (Model) loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Compiled rules cannot be loaded: " + name, e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] own = files.get(name.replace('.', '/') + ".class");
            if (own != null) {
                return defineClass(name, own, 0, own.length);
            }
            if (!allowed(name)) {
                throw new ClassNotFoundException("Rules may not use " + name);
            }
            return super.loadClass(name, resolve);
        }
    }

    private static boolean allowed(String name) {
        return CLASSES.contains(name)
                || (PACKAGES.stream().anyMatch(name::startsWith)
                        && FORBIDDEN.stream().noneMatch(name::startsWith));
    }
}
