package io.camelmedia.component.pex.workflow;

import static io.camelmedia.component.pex.PexParam.FID;
import static io.camelmedia.component.pex.PexParam.MEDIA_TYPE;
import static io.camelmedia.component.pex.PexParam.MIME_TYPE;
import static io.camelmedia.component.pex.PexParam.PRODUCTION_DATE;
import static io.camelmedia.component.pex.PexParam.TITLE;
import static io.camelmedia.component.pex.PexParam.UPLOAD_METHOD;

import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.operation.Call;
import io.camelmedia.support.operation.Service;
import io.camelmedia.support.operation.Values;
import io.camelmedia.support.workflow.MediaBody;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The metadata of an upload: what is not given is taken from the file. */
final class Metadata {

    private Metadata() {}

    /** @throws ValidationException when neither the options nor the file tell something that is required */
    static Values of(Call call, Service service, MediaBody media, String fid, UploadMethod method) {
        Values values = call.values().with(FID, fid).with(UPLOAD_METHOD, method.toString());
        String type = values.has(MIME_TYPE) ? values.text(MIME_TYPE) : media.contentType();
        values = values.with(MIME_TYPE, type);
        if (!values.has(TITLE)) {
            values = values.with(TITLE, required(call, service, media.name(null), "title", "the media have no name"));
        }
        if (!values.has(MEDIA_TYPE)) {
            values = values.with(
                    MEDIA_TYPE,
                    required(call, service, kind(type), "mediaType", type + " tells neither audio nor video"));
        }
        return values.has(PRODUCTION_DATE)
                ? values
                : values.with(
                        PRODUCTION_DATE, day(media, service.gateway().delays().clock()));
    }

    private static String kind(String type) {
        String kind = type.split("/")[0];
        return kind.equals("audio") || kind.equals("video") ? kind : null;
    }

    private static String day(MediaBody media, Clock clock) {
        Instant modified = media.source().lastModified();
        return LocalDate.ofInstant(modified == null ? clock.instant() : modified, ZoneOffset.UTC)
                .toString();
    }

    private static String required(Call call, Service service, String value, String option, String problem) {
        if (value == null) {
            throw new ValidationException(Failure.refused(
                    service.gateway().component(),
                    call.operation().name(),
                    option + " is required, for " + problem + ": give the option " + option));
        }
        return value;
    }
}
