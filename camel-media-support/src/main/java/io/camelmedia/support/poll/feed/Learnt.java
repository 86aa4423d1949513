// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What reading has shown beside items. What is learnt later of the same subject takes the place of what was learnt
 * before, so that lessons that wait for an open exchange do not pile up.
 */
public final class Learnt<P extends FeedProgress> {

    private final Map<Object, Consumer<? super P>> lessons;

    private Learnt(Map<Object, Consumer<? super P>> lessons) {
        this.lessons = lessons;
    }

    public static <P extends FeedProgress> Learnt<P> nothing() {
        return new Learnt<>(Map.of());
    }

    /**
     * @param subject what it is about, for instance an id
     * @param lesson  what a progress does with it
     */
    public static <P extends FeedProgress> Learnt<P> of(Object subject, Consumer<? super P> lesson) {
        return new Learnt<>(Map.of(subject, lesson));
    }

    public boolean isEmpty() {
        return lessons.isEmpty();
    }

    /** Both, this one first. */
    public Learnt<P> and(Learnt<P> later) {
        if (isEmpty() || later.isEmpty()) {
            return isEmpty() ? later : this;
        }
        Map<Object, Consumer<? super P>> both = new LinkedHashMap<>(lessons);
        later.lessons.forEach((subject, lesson) -> {
            both.remove(subject);
            both.put(subject, lesson);
        });
        return new Learnt<>(both);
    }

    /** How many subjects it is about. */
    public int size() {
        return lessons.size();
    }

    public void teach(P progress) {
        lessons.values().forEach(lesson -> lesson.accept(progress));
    }
}
