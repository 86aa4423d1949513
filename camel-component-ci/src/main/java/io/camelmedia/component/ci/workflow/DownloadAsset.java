// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.workflow;

import static io.camelmedia.component.ci.CiParam.ASSET_ID;
import static io.camelmedia.component.ci.CiParam.CHECKSUM;
import static io.camelmedia.component.ci.CiParam.DOWNLOAD_EXPIRATION_DATE;
import static io.camelmedia.component.ci.CiParam.FIELDS;
import static io.camelmedia.component.ci.CiParam.FILE;
import static io.camelmedia.component.ci.CiParam.RENDITION;
import static io.camelmedia.component.ci.CiParam.RESULT_MD5;
import static io.camelmedia.component.ci.CiParam.RESULT_PATH;
import static io.camelmedia.component.ci.CiParam.SEGMENTS;

import io.camelmedia.component.ci.model.AssetDownload;
import io.camelmedia.component.ci.model.Item;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.http.message.Address;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Workflow;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.transfer.download.Download;
import io.camelmedia.support.transfer.download.Downloaded;
import io.camelmedia.support.workflow.MediaDownload;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Downloads a file of an asset. Its address is signed as a whole and holds for some hours: it is used as it is, without
 * credentials, and another is asked for when it has expired. The source is compared with the MD5 that the service tells.
 *
 * @param get    tells the MD5 of the source
 * @param locate tells the addresses
 */
public record DownloadAsset(Operation get, Operation locate) implements Workflow {

    /** The rendition that is the source itself. */
    public static final String ORIGINAL = "original";

    private static final List<String> MD5_ONLY = List.of("md5Checksum");

    @Override
    public CompletableFuture<ApiResponse<Object>> run(Call call, Service service) {
        Service going = service.continued();
        return expected(call, service).thenCompose(md5 -> fetch(call, going, md5.isEmpty() ? null : md5)
                .thenApply(outcome -> outcome.map(downloaded -> answer(downloaded, md5))));
    }

    /** @return the MD5 that the file must have; empty when neither the call nor the service gives one */
    private CompletableFuture<String> expected(Call call, Service service) {
        Values values = call.values();
        if (values.has(CHECKSUM)) {
            return CompletableFuture.completedFuture(values.text(CHECKSUM));
        }
        if (!values.text(RENDITION).equals(ORIGINAL)) {
            return CompletableFuture.completedFuture("");
        }
        Values asked = Values.NONE.with(ASSET_ID, values.text(ASSET_ID)).with(FIELDS, MD5_ONLY);
        return service.invoke(get, asked).thenApply(answer -> {
            String md5 = ((Item) answer.value()).md5Checksum();
            return md5 == null ? "" : md5;
        });
    }

    private CompletableFuture<ApiResponse<Downloaded>> fetch(Call call, Service service, String md5) {
        Values values = call.values();
        String rendition = values.text(RENDITION);
        return MediaDownload.fetch(
                call,
                service,
                "asset " + values.text(ASSET_ID) + " " + rendition,
                () -> address(call, service, rendition),
                values.text(FILE),
                download -> conditions(
                        download.fallbackName(values.text(ASSET_ID)).segments(((Long) values.get(SEGMENTS)).intValue()),
                        md5));
    }

    private static Download conditions(Download download, String md5) {
        return md5 == null ? download : download.md5(md5);
    }

    private CompletableFuture<URI> address(Call call, Service service, String rendition) {
        Values asked = Values.NONE
                .with(ASSET_ID, call.values().text(ASSET_ID))
                .with(DOWNLOAD_EXPIRATION_DATE, call.values().get(DOWNLOAD_EXPIRATION_DATE));
        return service.invoke(locate, asked)
                .thenApply(answer -> address(call, service, (AssetDownload) answer.value(), rendition));
    }

    private static URI address(Call call, Service service, AssetDownload files, String rendition) {
        Map<String, String> addresses = addresses(files);
        String address = addresses.get(rendition);
        if (address == null) {
            throw new NotFoundException(refused(
                    call,
                    service,
                    "asset " + files.id() + " has no rendition=" + rendition + "; it has "
                            + addresses.keySet().stream().sorted().collect(Collectors.joining(", "))));
        }
        try {
            return Address.follow(service.base(), address);
        } catch (IllegalArgumentException e) {
            throw new CommunicationException(refused(
                    call,
                    service,
                    "the address of rendition=" + rendition + " cannot be fetched from: it " + e.getMessage()));
        }
    }

    /** By rendition. Proxies come before thumbnails of the same type. */
    private static Map<String, String> addresses(AssetDownload files) {
        Map<String, String> addresses = new HashMap<>();
        put(addresses, ORIGINAL, files.location());
        Stream.ofNullable(files.proxies())
                .flatMap(List::stream)
                .forEach(proxy -> put(addresses, proxy.type(), proxy.location()));
        Stream.ofNullable(files.thumbnails())
                .flatMap(List::stream)
                .forEach(thumbnail -> put(addresses, thumbnail.type(), thumbnail.location()));
        return addresses;
    }

    private static void put(Map<String, String> addresses, String rendition, String address) {
        if (rendition != null && address != null) {
            addresses.putIfAbsent(rendition, address);
        }
    }

    private static Object answer(Downloaded downloaded, String md5) {
        return MediaDownload.answer(
                downloaded,
                RESULT_PATH.parameter(),
                Collections.singletonMap(RESULT_MD5.header(), md5.isEmpty() ? null : md5));
    }

    private static Failure refused(Call call, Service service, String text) {
        return Failure.refused(service.gateway().component(), call.operation().name(), text);
    }
}
