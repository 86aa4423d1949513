package io.camelmedia.samples.pipeline.console;

/** Shows the lines of a run, and how far its transfers and jobs are. */
interface Display extends AutoCloseable {

    /** Something whose progress is shown. */
    interface Track {

        void at(long position);

        /** It has ended; nothing more comes. */
        void end();
    }

    void line(String text);

    /**
     * @param label what it is
     * @param end   the position at its end; -1 when it is not known
     * @param unit  the unit of positions
     */
    Track track(String label, long end, Unit unit);

    /** Shows what is held back, and ends what is still shown. */
    @Override
    void close();
}
