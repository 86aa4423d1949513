package io.camelmedia.testkit.ci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A MediaBox: assets and folders that are shared. */
final class CiMediaBox {

    /** Who may open a MediaBox. */
    enum Security {
        SECURE("Secure"),
        PROTECTED("Protected"),
        PUBLIC("Public");

        private final String label;

        Security(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        static Security of(String value) {
            return Arrays.stream(values())
                    .filter(security -> security.label.equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(CiError.INVALID_MEDIABOX_TYPE::problem);
        }
    }

    /** What may be downloaded from a MediaBox. */
    record Downloads(boolean source, boolean preview, boolean element) {

        static Downloads of(CiBody body) {
            return new Downloads(
                    body.flag("allowSourceDownload").orElse(false),
                    body.flag("allowPreviewDownload").orElse(false),
                    body.flag("allowElementDownload").orElse(false));
        }

        void describe(ObjectNode json) {
            json.put("allowSourceDownload", source)
                    .put("allowPreviewDownload", preview)
                    .put("allowElementDownload", element);
        }
    }

    /** What a MediaBox is made with. */
    record Specification(
            String id,
            String name,
            Security security,
            CiUser createdBy,
            Instant createdOn,
            Optional<Instant> expiresOn,
            Set<String> recipients,
            Optional<String> message,
            Optional<String> password,
            Downloads downloads,
            Optional<JsonNode> filters,
            List<CiItem> items,
            String link) {}

    private final Specification made;
    private Instant deletedOn;
    private boolean opened;

    CiMediaBox(Specification made) {
        this.made = made;
    }

    String id() {
        return made.id();
    }

    String name() {
        return made.name();
    }

    Security security() {
        return made.security();
    }

    Instant createdOn() {
        return made.createdOn();
    }

    CiUser createdBy() {
        return made.createdBy();
    }

    Optional<Instant> expiresOn() {
        return made.expiresOn();
    }

    String link() {
        return made.link();
    }

    CiSpace space() {
        return made.items().get(0).space();
    }

    boolean isReceivedBy(CiUser user) {
        return made.recipients().contains(user.email());
    }

    boolean hasPassword(String password) {
        return made.password().equals(Optional.of(password));
    }

    /** Neither expired nor deleted. */
    boolean isActive(Instant now) {
        return deletedOn == null && expiresOn().map(now::isBefore).orElse(true);
    }

    void delete(Instant now) {
        deletedOn = now;
    }

    void open() {
        opened = true;
    }

    /** What was put into it, as far as it is still there. */
    Stream<CiItem> items() {
        return made.items().stream().filter(CiItem::isActive);
    }

    /** What was put into it, and all that lies in its folders. */
    Stream<CiItem> allItems() {
        return items().flatMap(item -> item instanceof CiFolder folder
                        ? Stream.concat(Stream.of(item), folder.descendants())
                        : Stream.of(item))
                .filter(CiItem::isActive)
                .distinct();
    }

    ObjectNode reference() {
        return Json.object().put("id", id()).put("name", name());
    }

    /** The settings as events tell them. */
    ObjectNode settingsJson() {
        ObjectNode json = Json.object();
        expiresOn().ifPresent(time -> json.put("expirationDate", time.toString()));
        json.put("isDeleted", deletedOn != null);
        json.set("assetIds", Json.strings(ids(CiAsset.class)));
        json.set("folderIds", Json.strings(ids(CiFolder.class)));
        json.put("type", security().label());
        json.set("recipients", Json.strings(made.recipients()));
        json.put("watermarkingEnabled", false);
        made.downloads().describe(json);
        return json;
    }

    private List<String> ids(Class<? extends CiItem> kind) {
        return made.items().stream().filter(kind::isInstance).map(CiItem::id).toList();
    }

    /** The MediaBox as its recipients' list shows it. */
    ObjectNode receivedJson() {
        ObjectNode json = reference();
        made.message().ifPresent(text -> json.put("message", text));
        json.put("createdOn", createdOn().toString());
        expiresOn().ifPresent(time -> json.put("expiresOn", time.toString()));
        Optional.ofNullable(deletedOn).ifPresent(time -> json.put("deletedOn", time.toString()));
        json.set("network", space().network().json());
        json.set("workspace", space().referenceWithClass());
        json.set("createdBy", createdBy().json());
        json.put("isDeleted", deletedOn != null);
        json.put("link", link());
        json.put("type", security().label());
        made.filters().ifPresent(filters -> json.set("filters", filters));
        return json.put("opened", opened);
    }

    /** The MediaBox as it shows itself when opened; {@code user} is empty for an unknown visitor. */
    ObjectNode openedJson(Optional<CiUser> user) {
        ObjectNode json = reference();
        made.message().ifPresent(text -> json.put("message", text));
        user.ifPresent(known -> json.set("currentUser", known.json()));
        expiresOn().ifPresent(time -> json.put("expiresOn", time.toString()));
        json.set("workspace", space().referenceWithClass());
        json.put("link", link());
        json.put("allowAspera", false);
        made.downloads().describe(json);
        json.put("createdOn", createdOn().toString());
        json.set("createdBy", createdBy().json());
        json.put("assetCount", allItems().filter(CiAsset.class::isInstance).count());
        return json.put(
                "folderCount", allItems().filter(CiFolder.class::isInstance).count());
    }
}
