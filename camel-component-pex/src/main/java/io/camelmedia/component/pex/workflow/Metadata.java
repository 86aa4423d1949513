// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.workflow;

import static io.camelmedia.component.pex.PexParam.FID;
import static io.camelmedia.component.pex.PexParam.MEDIA_TYPE;
import static io.camelmedia.component.pex.PexParam.MIME_TYPE;
import static io.camelmedia.component.pex.PexParam.PRODUCTION_DATE;
import static io.camelmedia.component.pex.PexParam.TITLE;
import static io.camelmedia.component.pex.PexParam.UPLOAD_METHOD;

import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.workflow.MediaBody;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;

/** The metadata of an upload: what is not given is taken from the file. */
record Metadata(MediaBody media, Clock clock) {

    private static final Set<String> KINDS = Set.of("audio", "video");

    /** @throws ValidationException when required metadata is neither given nor known from the file */
    Values of(Values given, String fid, UploadMethod method) {
        String mimeType = given.has(MIME_TYPE) ? given.text(MIME_TYPE) : media.contentType();
        return given.with(FID, fid)
                .with(UPLOAD_METHOD, method.toString())
                .with(MIME_TYPE, mimeType)
                .with(TITLE, given.has(TITLE) ? given.text(TITLE) : title())
                .with(MEDIA_TYPE, given.has(MEDIA_TYPE) ? given.text(MEDIA_TYPE) : kind(mimeType))
                .with(PRODUCTION_DATE, given.has(PRODUCTION_DATE) ? given.text(PRODUCTION_DATE) : day());
    }

    private String title() {
        String name = media.name(null);
        if (name == null) {
            throw missing("title", "the media have no name");
        }
        return name;
    }

    private String kind(String mimeType) {
        String kind = mimeType.split("/", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!KINDS.contains(kind)) {
            throw missing("mediaType", mimeType + " tells neither audio nor video");
        }
        return kind;
    }

    private String day() {
        Instant modified = media.source().lastModified();
        return LocalDate.ofInstant(modified == null ? clock.instant() : modified, ZoneOffset.UTC)
                .toString();
    }

    private ValidationException missing(String option, String problem) {
        return new ValidationException(
                media.refused(option + " is required, for " + problem + ": give the option " + option));
    }
}
