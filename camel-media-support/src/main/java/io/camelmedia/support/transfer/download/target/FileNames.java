// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download.target;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes names from elsewhere fit for a folder: of one segment, visible, and possible on every file system. */
public final class FileNames {

    /** File systems permit 255 bytes; what stands beside a file while it comes needs some of them. */
    static final int LONGEST = 200;

    private static final String NAMELESS = "download";
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

    /**
     * Controls, what turns the direction of letters, what nobody sees, and what file systems refuse. Letters that are
     * younger than Java's tables stay, and so do joiners, of which emoji and many scripts make use.
     */
    private static final Pattern UNFIT = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\u00AD\\u061C\\u200B\\u200E\\u200F"
                    + "\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB<>:\"|?*]|[\\p{Cn}&&[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]]");

    private static final Pattern HIDDEN = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *(\\..*)?");
    private static final Pattern OURS = Pattern.compile("(?i)\\.(part(\\.json)?)$");

    private FileNames() {}

    /**
     * The first of the names of which something remains.
     *
     * @param names may be null
     */
    public static String choose(String... names) {
        for (String name : names) {
            String fit = name == null ? "" : fit(name);
            if (!fit.isEmpty()) {
                return fit;
            }
        }
        return NAMELESS;
    }

    private static String fit(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String segment = FOLDERS.matcher(composed).replaceFirst("");
        String plain = trim(UNFIT.matcher(segment).replaceAll("_"));
        String own = DEVICE.matcher(plain).matches() ? "_" + plain : plain;
        return OURS.matcher(shorten(own)).replaceFirst("_$1");
    }

    private static String trim(String name) {
        return HIDDEN.matcher(name).replaceAll("");
    }

    /** Cuts before the extension, never within a character. */
    private static String shorten(String name) {
        if (size(name) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && size(name.substring(dot)) <= 20 ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - extension.length());
        while (size(stem) + size(extension) > LONGEST) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return trim(stem) + extension;
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
