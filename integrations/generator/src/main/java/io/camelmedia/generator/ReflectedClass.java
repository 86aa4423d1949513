// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.generator;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A class that may be used by reflection. Jackson and Camel's simple language reflect on records and enums, Camel and
 * JMX on parts of routes and on classes with Camel's annotations, and YAML and XML on beans.
 */
record ReflectedClass(Class<?> type) {

    private static final String CAMEL = "org.apache.camel.";
    private static final Set<String> PARTS_OF_ROUTES =
            Set.of(CAMEL + "Component", CAMEL + "Endpoint", CAMEL + "Producer", CAMEL + "Consumer");

    /** @param file name of the compiled class, below the folder of its package's root */
    static ReflectedClass of(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return new ReflectedClass(
                    Class.forName(name, false, Thread.currentThread().getContextClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the class path lacks what " + file + " needs", e);
        }
    }

    String name() {
        return type.getName();
    }

    boolean isReflected() {
        return type.isRecord() || type.isEnum() || isAnnotated() || isPartOfRoutes(type) || isBean();
    }

    private boolean isAnnotated() {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredMethods()))
                .anyMatch(ReflectedClass::hasAnnotationOfCamel);
    }

    private static boolean hasAnnotationOfCamel(AnnotatedElement element) {
        return Arrays.stream(element.getDeclaredAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(each -> each.getName().startsWith(CAMEL));
    }

    private static boolean isPartOfRoutes(Class<?> type) {
        return type != null
                && (PARTS_OF_ROUTES.contains(type.getName())
                        || isPartOfRoutes(type.getSuperclass())
                        || Arrays.stream(type.getInterfaces()).anyMatch(ReflectedClass::isPartOfRoutes));
    }

    private boolean isBean() {
        return Modifier.isPublic(type.getModifiers())
                && !Modifier.isAbstract(type.getModifiers())
                && type.getConstructors().length > 0
                && Arrays.stream(type.getMethods()).anyMatch(ReflectedClass::isSetter);
    }

    private static boolean isSetter(Method method) {
        return method.getName().matches("set[A-Z].*") && method.getParameterCount() == 1;
    }
}
