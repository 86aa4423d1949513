// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.media;

/** What becomes of a file. */
public enum MediaKind {
    VIDEO("-1080p", "mp4", 8),
    AUDIO("-320k", "mp3", 4);

    private final String suffix;
    private final String extension;
    private final int steps;

    /** @param steps how many the routes have for it */
    MediaKind(String suffix, String extension, int steps) {
        this.suffix = suffix;
        this.extension = extension;
        this.steps = steps;
    }

    public int steps() {
        return steps;
    }

    /**
     * The name of what is made of a file: the same for the same file in each run, and another one for another file.
     *
     * @param sha256 of the file
     */
    public String resultName(String fileName, String sha256) {
        int dot = fileName.lastIndexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        return stem + suffix + "-" + sha256.substring(0, 8) + "." + extension;
    }
}
