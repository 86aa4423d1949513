// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.node;

import io.camelmedia.component.ci.model.Item;
import io.camelmedia.component.ci.model.MediaBox;
import io.camelmedia.component.pex.model.Asset;
import io.camelmedia.component.pixop.model.VideoSummary;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelContextAware;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.Variable;

/**
 * Finds what a node began at a service and did not live to remember. Nothing is looked for when a file is worked on for the
 * first time. Each method answers an id, or null when there is nothing to go on with.
 */
public final class Recognition implements CamelContextAware {

    /** Of an asset of Ci whose file has arrived. */
    private static final Set<String> ARRIVED = Set.of("Processing", "Complete", "Limited");

    private CamelContext context;
    private ProducerTemplate template;

    /** By its title and reference id; one whose file never came is of no use. */
    public String pexAsset(@Variable("file") Map<String, Object> file) {
        return find(
                file,
                "pex:assets?paging=iterator&count=100",
                Map.of(),
                Asset.class,
                asset -> file.get("name").equals(asset.title())
                        && !asset.processingStatus().status().isBlank()
                        && whole(asset).referenceIds().contains(file.get("id")),
                asset -> asset.assetId().toString());
    }

    private Asset whole(Asset listed) {
        return template.requestBodyAndHeader("pex:assets/get", null, "CamelPexAssetId", listed.assetId(), Asset.class);
    }

    /** An item of that name without media. */
    public String pixopVideo(@Variable("file") Map<String, Object> file) {
        return find(
                file,
                "pixop:videos?paging=iterator",
                Map.of(),
                VideoSummary.class,
                video -> file.get("name").equals(video.name()) && video.parentId() == null && video.filename() == null,
                VideoSummary::id);
    }

    /** What is processed of the item already, or being processed. */
    public String pixopProcessed(@Variable("file") Map<String, Object> file) {
        return find(
                file,
                "pixop:videos?paging=iterator",
                Map.of("CamelPixopParentId", file.get("pixop_video")),
                VideoSummary.class,
                video -> true,
                VideoSummary::id);
    }

    /** An asset of that name in the Workspace that is delivered to. */
    public String ciAsset(@Variable("file") Map<String, Object> file) {
        return find(
                file,
                "ci:workspaces/contents?workspaceId={{cluster.target}}&kind=asset&paging=iterator",
                Map.of(),
                Item.class,
                asset -> file.get("name").equals(asset.name()) && ARRIVED.contains(asset.status()),
                Item::id);
    }

    /** A MediaBox of that name. */
    public String mediaBox(@Variable("file") Map<String, Object> file) {
        return find(
                file,
                "ci:mediaboxes?paging=iterator",
                Map.of("CamelCiQuery", file.get("name")),
                MediaBox.class,
                box -> file.get("name").equals(box.name()),
                MediaBox::id);
    }

    private <T> String find(
            Map<String, Object> file,
            String list,
            Map<String, Object> headers,
            Class<T> type,
            Predicate<T> sought,
            Function<T, String> id) {
        boolean first = Objects.equals(file.get("takes"), 1);
        return first
                ? null
                : items(list, headers, type).filter(sought).map(id).findFirst().orElse(null);
    }

    private <T> Stream<T> items(String list, Map<String, Object> headers, Class<T> type) {
        Iterator<?> items = template.requestBodyAndHeaders(list, null, headers, Iterator.class);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, 0), false)
                .map(type::cast);
    }

    @Override
    public void setCamelContext(CamelContext context) {
        this.context = context;
        this.template = context.createProducerTemplate();
    }

    @Override
    public CamelContext getCamelContext() {
        return context;
    }
}
