// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.feed;

import static io.camelmedia.component.pixop.PixopParam.PAGE_SIZE;
import static io.camelmedia.component.pixop.PixopParam.PARENT_ID;
import static io.camelmedia.component.pixop.PixopParam.PROCESSED_VIDEO_ID;
import static io.camelmedia.component.pixop.PixopParam.PROJECT_ID;
import static io.camelmedia.component.pixop.PixopParam.VIDEO_ID;

import io.camelmedia.component.pixop.PixopParam;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.poll.feed.Feed;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Follows ingestions and processings: events while a job runs, and one when it ends. */
public final class JobFeeds {

    /** Videos on a page; many, because each poll reads the whole list. */
    private static final long PAGE = 100;

    private JobFeeds() {}

    /**
     * Processings: that of {@code processedVideoId}, or all of a source {@code videoId}, of {@code projectId} or of the
     * account.
     *
     * @param videos lists videos
     * @param check  tells how far a processing is
     * @throws IllegalArgumentException when the URI gives what does not go together, with the reason
     */
    public static Feed<?> processings(Polled.Source source, Operation videos, Operation check) {
        validate(source, PROCESSED_VIDEO_ID, VIDEO_ID, PROJECT_ID);
        Jobs jobs = new Jobs(source, videos, new ProcessJobs(source.service(), check));
        Values filter = Values.NONE.with(PARENT_ID, source.values().text(VIDEO_ID));
        return feed(jobs, PROCESSED_VIDEO_ID, filter);
    }

    /**
     * Ingestions: that of {@code videoId}, or all of {@code projectId} or of the account.
     *
     * @param videos lists videos
     * @param check  tells how far an ingestion is
     * @throws IllegalArgumentException when the URI gives what does not go together, with the reason
     */
    public static Feed<?> ingestions(Polled.Source source, Operation videos, Operation check) {
        validate(source, VIDEO_ID, PROJECT_ID);
        Jobs jobs = new Jobs(source, videos, new IngestJobs(source.service(), check));
        return feed(jobs, VIDEO_ID, Values.NONE);
    }

    private static Feed<?> feed(Jobs jobs, PixopParam one, Values filter) {
        Polled.Source source = jobs.source();
        Values values = source.values();
        if (!values.has(one)) {
            return new ListedJobs(
                    jobs, filter.with(PROJECT_ID, values.text(PROJECT_ID)).with(PAGE_SIZE, PAGE));
        }
        String option = one.parameter().option();
        if (values.has(PROJECT_ID)) {
            throw source.wrong(option + " names one job, so that projectId has no meaning beside it");
        }
        if (!source.open()) {
            throw source.wrong(option + " names one job, which is told of from where it is: without startFrom");
        }
        return new OneJob(jobs, values.text(one));
    }

    private static void validate(Polled.Source source, PixopParam... taken) {
        List<Parameter> allowed =
                Arrays.stream(taken).map(PixopParam::parameter).toList();
        String foreign = source.operation().uses().values().stream()
                .filter(use -> !allowed.contains(use.parameter()))
                .filter(use -> !Objects.equals(source.values().get(use), use.defaultValue()))
                .map(use -> use.parameter().option())
                .collect(Collectors.joining(", "));
        if (!foreign.isEmpty()) {
            String options = allowed.stream().map(Parameter::option).collect(Collectors.joining(", "));
            throw source.wrong("the consumer follows jobs and begins none; it takes " + options + ", not " + foreign);
        }
    }
}
