package io.camelmedia.support.operation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant. */
public final class Suggest {

    private Suggest() {}

    /** The nearest of the names, when one is near enough to be meant. */
    public static Optional<String> nearest(String given, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt((String name) -> distance(given, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(given, name) <= Math.max(2, name.length() / 3));
    }

    public static String among(String given, Collection<String> names) {
        return nearest(given, names).map(name -> "did you mean " + name + "? ").orElse("");
    }

    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] costs = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(change, 1 + Math.min(costs[j], costs[j - 1]));
            }
        }
        return costs[b.length()];
    }
}
