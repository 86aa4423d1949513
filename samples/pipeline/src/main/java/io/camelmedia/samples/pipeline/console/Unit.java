// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

/** Units of progress. */
enum Unit {
    BYTES {
        @Override
        String text(long position, long end) {
            return end > 0
                    ? "%d %% of %,d bytes".formatted(position * 100 / end, end)
                    : "%,d bytes".formatted(position);
        }

        @Override
        Scale scale(long end) {
            return end < MEGABYTES ? new Scale(" kB", 1_000) : new Scale(" MB", 1_000_000);
        }
    },
    PERCENT {
        @Override
        String text(long position, long end) {
            return position + " %";
        }

        @Override
        Scale scale(long end) {
            return new Scale(" %", 1);
        }
    };

    /** From how many bytes on they are counted in megabytes. */
    private static final long MEGABYTES = 10_000_000;

    /**
     * What bars count in.
     *
     * @param size in this unit
     */
    record Scale(String name, long size) {}

    abstract Scale scale(long end);

    /** @param end -1 when it is not known */
    abstract String text(long position, long end);
}
