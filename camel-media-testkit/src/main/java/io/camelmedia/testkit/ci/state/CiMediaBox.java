// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.bodies.CiBody;
import io.camelmedia.testkit.ci.rules.CiError;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A MediaBox: assets and folders that are shared. */
public final class CiMediaBox implements Serializable {

    /** Who may open a MediaBox. */
    public enum Security {
        SECURE("Secure"),
        PROTECTED("Protected"),
        PUBLIC("Public");

        private final String label;

        Security(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public static Security of(String value) {
            return Arrays.stream(values())
                    .filter(security -> security.label.equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(CiError.INVALID_MEDIABOX_TYPE::problem);
        }
    }

    /** What may be downloaded from a MediaBox. */
    public record Downloads(boolean source, boolean preview, boolean element) implements Serializable {

        public static Downloads of(CiBody body) {
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
    public record Specification(
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
            String link)
            implements Serializable {}

    private Specification made;
    private Instant deletedOn;
    private boolean opened;

    public CiMediaBox(Specification made) {
        this.made = made;
    }

    /** Becomes as wanted; its id, its maker, its link and the time of its making stay. */
    public void change(CiMediaBox wanted) {
        Specification to = wanted.made;
        made = new Specification(
                made.id(),
                to.name(),
                to.security(),
                made.createdBy(),
                made.createdOn(),
                to.expiresOn(),
                to.recipients(),
                to.message(),
                to.password(),
                to.downloads(),
                to.filters(),
                to.items(),
                made.link());
    }

    public String id() {
        return made.id();
    }

    public String name() {
        return made.name();
    }

    public Security security() {
        return made.security();
    }

    public Instant createdOn() {
        return made.createdOn();
    }

    public CiUser createdBy() {
        return made.createdBy();
    }

    public Optional<Instant> expiresOn() {
        return made.expiresOn();
    }

    public String link() {
        return made.link();
    }

    public CiSpace space() {
        return made.items().get(0).space();
    }

    public boolean isReceivedBy(CiUser user) {
        return made.recipients().contains(user.email());
    }

    public boolean hasPassword(String password) {
        return made.password().equals(Optional.of(password));
    }

    /** Neither expired nor deleted. */
    public boolean isActive(Instant now) {
        return deletedOn == null && expiresOn().map(now::isBefore).orElse(true);
    }

    public void delete(Instant now) {
        deletedOn = now;
    }

    public void open() {
        opened = true;
    }

    /** What was put into it, as far as it is still there. */
    public Stream<CiItem> items() {
        return made.items().stream().filter(CiItem::isActive);
    }

    /** What was put into it, and all that lies in its folders. */
    public Stream<CiItem> allItems() {
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
    public ObjectNode receivedJson() {
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

    /** The MediaBox as its maker sees it. */
    public ObjectNode json() {
        ObjectNode json = receivedJson();
        json.remove("opened");
        made.downloads().describe(json);
        json.set(
                "users",
                Json.array(made.recipients().stream()
                        .map(email -> Json.object().put("email", email))
                        .toList()));
        json.set("assets", references(CiAsset.class));
        json.set("folders", references(CiFolder.class));
        return json;
    }

    private ArrayNode references(Class<? extends CiItem> kind) {
        return Json.array(
                items().filter(kind::isInstance).map(CiItem::reference).toList());
    }

    /** The MediaBox as it shows itself when opened; {@code user} is empty for an unknown visitor. */
    public ObjectNode openedJson(Optional<CiUser> user) {
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
