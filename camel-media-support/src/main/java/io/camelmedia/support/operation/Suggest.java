// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant. */
public final class Suggest {

    private static final int FEW = 10;

    private Suggest() {}

    /** The nearest of the names, when one is near enough to be meant. */
    public static Optional<String> nearest(String given, Collection<String> names) {
        return names.stream()
                .filter(name -> isNear(given, name))
                .min(Comparator.comparing((String name) -> !isWithin(given, name))
                        .thenComparing(name -> !isAbbreviation(given, name))
                        .thenComparing(name -> distance(given, name))
                        .thenComparing(name -> Math.abs(name.length() - given.length()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The nearest name as a question, or nothing. */
    public static String among(String given, Collection<String> names) {
        return nearest(given, names).map(name -> "did you mean " + name + "? ").orElse("");
    }

    /** The nearest name as a question, and all of them when none is near or they are few. */
    public static String amongOrAll(String given, Collection<String> names) {
        String all = "allowed: " + String.join(", ", names);
        return nearest(given, names)
                .map(name -> "did you mean " + name + "?" + (names.size() > FEW ? "" : " " + all))
                .orElse(all);
    }

    /** A few letters are wrong, or some are left out. */
    private static boolean isNear(String given, String name) {
        return distance(given, name) <= Math.max(1, name.length() / 3)
                || isWithin(given, name)
                || isAbbreviation(given, name);
    }

    /** Whether a name holds what was given, as {@code uhd_4k} holds 4k. */
    private static boolean isWithin(String given, String name) {
        return given.length() > 1 && name.toLowerCase(Locale.ROOT).contains(given.toLowerCase(Locale.ROOT));
    }

    /** Whether what was given is a name of which some letters are left out, but no more than half of them. */
    private static boolean isAbbreviation(String given, String name) {
        if (given.length() <= name.length() / 2) {
            return false;
        }
        String whole = name.toLowerCase(Locale.ROOT);
        int at = 0;
        for (char letter : given.toLowerCase(Locale.ROOT).toCharArray()) {
            at = whole.indexOf(letter, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /** How many letters are missing, too many, wrong or swapped with their neighbour. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] costs = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, a, b, i, j);
            }
        }
        return costs[a.length()][b.length()];
    }

    private static int cost(int[][] costs, String a, String b, int i, int j) {
        int changed = costs[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, costs[i - 2][j - 2] + 1) : least;
    }
}
