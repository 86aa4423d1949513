package io.camelmedia.component.pex.workflow;

import java.util.Locale;

/** How a file is sent (document: Create an asset). */
enum UploadMethod {
    /** In one request to a pre-signed address: what the document asks for below 2 GB. */
    PUT,
    /** By the tus protocol, which goes on after a break: what the document asks for from 2 GB on. */
    TUS;

    private static final long LARGE = 2_000_000_000;

    /** @param option {@code auto}, {@code put} or {@code tus} */
    static UploadMethod of(String option, long length) {
        if (option.equals("auto")) {
            return length < LARGE ? PUT : TUS;
        }
        return valueOf(option.toUpperCase(Locale.ROOT));
    }

    /** As in the URI. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
