// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** The texts of all objects of the project that can be reached from others: what a log or a debugger would print. */
final class ObjectTexts {

    private static final String OURS = "io.camelmedia";

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> left = new ArrayDeque<>();
    private final List<String> texts = new ArrayList<>();

    private ObjectTexts() {}

    static List<String> reachedFrom(Iterable<?> roots) throws IllegalAccessException {
        ObjectTexts walk = new ObjectTexts();
        roots.forEach(walk::add);
        while (!walk.left.isEmpty()) {
            walk.visit(walk.left.pop());
        }
        return walk.texts;
    }

    private void add(Object object) {
        if (object != null && seen.add(object)) {
            left.push(object);
        }
    }

    private void visit(Object object) throws IllegalAccessException {
        if (object instanceof Map<?, ?> map) {
            map.keySet().forEach(this::add);
            map.values().forEach(this::add);
        } else if (object instanceof Iterable<?> all) {
            all.forEach(this::add);
        } else if (object instanceof Object[] all) {
            Arrays.stream(all).forEach(this::add);
        } else if (object instanceof AtomicReference<?> reference) {
            add(reference.get());
        } else if (object instanceof CompletableFuture<?> stage
                && stage.isDone()
                && !stage.isCompletedExceptionally()) {
            add(stage.join());
        } else if (object.getClass().getName().startsWith(OURS)) {
            texts.add(object.getClass().getName() + ": " + object);
            addFields(object);
        }
    }

    private void addFields(Object object) throws IllegalAccessException {
        for (Class<?> type = object.getClass(); type.getName().startsWith(OURS); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    add(field.get(object));
                }
            }
        }
    }
}
