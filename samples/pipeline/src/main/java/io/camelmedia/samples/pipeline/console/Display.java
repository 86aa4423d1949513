// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

/** Shows the lines of a run, and how far its transfers and jobs are. */
interface Display extends AutoCloseable {

    /** How many columns a line may have. */
    int width();

    void line(Tone tone, String text);

    /** A transfer or job has begun or gone on. */
    void show(String id, Bar bar);

    /** It has ended; nothing more comes. */
    void end(String id);

    /** Takes down what is not to stay. */
    @Override
    void close();
}
