// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.job;

import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.JobFailedException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.error.ValidationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What became of the requests for one job's progress that failed, one after the other. */
final class WatchTroubles {

    private static final Logger LOG = LoggerFactory.getLogger(WatchTroubles.class);

    /** How many times in a row the service has to say that there is no such job: its nodes may not agree yet. */
    private static final int NOT_FOUND_ANSWERS = 3;

    private final String job;
    private int inARow;
    private int notFound;

    WatchTroubles(String job) {
        this.job = job;
    }

    /** @return whether the failure is about the job, so that nobody need wait any more */
    boolean endWith(Throwable failure) {
        notFound = failure instanceof NotFoundException ? notFound + 1 : 0;
        if (isAboutTheJob(failure)) {
            return true;
        }
        inARow++;
        if (isPowerOfTwo(inARow)) {
            LOG.warn(
                    "The progress of {} cannot be had, {} times in a row by now; it is asked for again. {}",
                    job,
                    inARow,
                    failure.getMessage());
        }
        return false;
    }

    private boolean isAboutTheJob(Throwable failure) {
        if (!(failure instanceof MediaApiException told)) {
            return true;
        }
        boolean neverSent = told instanceof ValidationException && told.getHttpResponseCode() == 0;
        return told instanceof JobFailedException
                || told instanceof ConflictException
                || told instanceof StoppedException
                || neverSent
                || notFound >= NOT_FOUND_ANSWERS;
    }

    private static boolean isPowerOfTwo(int number) {
        return Integer.bitCount(number) == 1;
    }

    /** The service has answered for the job. */
    void over() {
        if (inARow > 0) {
            LOG.info("The progress of {} can be had again", job);
        }
        inARow = 0;
        notFound = 0;
    }
}
