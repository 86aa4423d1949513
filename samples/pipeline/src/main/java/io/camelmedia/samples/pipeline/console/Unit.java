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
    },
    PERCENT {
        @Override
        String text(long position, long end) {
            return position + " %";
        }
    };

    /** @param end -1 when it is not known */
    abstract String text(long position, long end);
}
