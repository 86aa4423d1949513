// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.workflow;

import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.workflow.MediaBody;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** How a file is sent (document: Create an asset). */
enum UploadMethod {
    /** In one request to a pre-signed address: what the document asks for below 2 GB. */
    PUT {
        @Override
        Sender sender(
                Call call,
                Service service,
                MediaBody media,
                Consumer<Registration> memory,
                Function<Registration, CompletableFuture<Boolean>> arrival) {
            return new PutSender(call, service, media);
        }
    },
    /** By the tus protocol, which can be resumed: what the document asks for from 2 GB on. */
    TUS {
        @Override
        Sender sender(
                Call call,
                Service service,
                MediaBody media,
                Consumer<Registration> memory,
                Function<Registration, CompletableFuture<Boolean>> arrival) {
            return new TusSender(call, service, media, memory, arrival);
        }
    };

    private static final long LARGE = 2_000_000_000;

    /**
     * @param option {@code auto}, {@code put} or {@code tus}
     * @param length bytes of the file
     */
    static UploadMethod of(String option, long length) {
        if (option.equals("auto")) {
            return length < LARGE ? PUT : TUS;
        }
        return valueOf(option.toUpperCase(Locale.ROOT));
    }

    /**
     * @param memory  stores the registration once the upload URL is known
     * @param arrival asks whether a registration has its file
     */
    abstract Sender sender(
            Call call,
            Service service,
            MediaBody media,
            Consumer<Registration> memory,
            Function<Registration, CompletableFuture<Boolean>> arrival);

    /** As in the URI. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
