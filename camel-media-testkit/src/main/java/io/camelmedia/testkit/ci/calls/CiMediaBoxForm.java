// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.api.RandomId;
import io.camelmedia.testkit.ci.bodies.CiBody;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.ci.state.CiFolder;
import io.camelmedia.testkit.ci.state.CiItem;
import io.camelmedia.testkit.ci.state.CiMediaBox;
import io.camelmedia.testkit.ci.state.CiSpace;
import io.camelmedia.testkit.ci.state.CiStore;
import io.camelmedia.testkit.ci.state.CiUser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads what a MediaBox is to be made with. */
final class CiMediaBoxForm {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final int LINK_LENGTH = 6;

    private final CiStore store;
    private final Supplier<String> publicUrl;

    CiMediaBoxForm(CiStore store, Supplier<String> publicUrl) {
        this.store = store;
        this.publicUrl = publicUrl;
    }

    CiMediaBox read(CiBody body) {
        String name = body.name("name").orElseThrow(CiError.MISSING_OR_INVALID_NAME::problem);
        CiMediaBox.Security security =
                CiMediaBox.Security.of(body.text("type").orElseThrow(CiError.INVALID_MEDIABOX_TYPE::problem));
        List<CiItem> items = items(body);
        return new CiMediaBox(new CiMediaBox.Specification(
                RandomId.next(CiStore.ID_LENGTH),
                name,
                security,
                CiUser.CALLER,
                store.now(),
                expiration(body),
                recipients(body, security),
                body.text("message"),
                password(body, security),
                CiMediaBox.Downloads.of(body),
                filters(body),
                items,
                link()));
    }

    CiMediaBox ofOther(
            String name, CiMediaBox.Security security, String password, List<String> recipients, List<CiItem> items) {
        return new CiMediaBox(new CiMediaBox.Specification(
                RandomId.next(CiStore.ID_LENGTH),
                name,
                security,
                CiUser.OTHER,
                store.now(),
                Optional.empty(),
                new LinkedHashSet<>(recipients),
                Optional.empty(),
                Optional.ofNullable(password),
                new CiMediaBox.Downloads(true, true, false),
                Optional.empty(),
                items,
                link()));
    }

    private String link() {
        return publicUrl.get() + "/r/" + RandomId.next(LINK_LENGTH);
    }

    private List<CiItem> items(CiBody body) {
        List<CiItem> items = new ArrayList<>();
        List<String> assetIds = body.texts("assetIds");
        if (new HashSet<>(assetIds).size() < assetIds.size()) {
            // According to a published client the service answers so when an asset is named twice.
            throw CiError.ASSET_NOT_FOUND.problem();
        }
        assetIds.forEach(id -> items.add(asset(id)));
        body.texts("folderIds").forEach(id -> items.add(folder(id)));
        if (items.isEmpty()) {
            throw CiError.ASSET_ID_NOT_PROVIDED.problem();
        }
        CiSpace space = items.get(0).space();
        if (!items.stream().allMatch(item -> item.space() == space)) {
            throw CiError.INVALID_CONTENT.problem();
        }
        boolean tracked = body.flag("notifyOnOpen").orElse(false)
                || body.flag("notifyOnChange").orElse(false);
        if (tracked && space.network().isPersonal()) {
            throw CiError.TRACKING_REQUIRED.problem();
        }
        return items;
    }

    private CiAsset asset(String id) {
        CiAsset asset = store.asset(id).orElseThrow(CiError.ASSET_NOT_FOUND::problem);
        if (asset.isDeleted()) {
            throw CiError.ASSET_DELETED.problem();
        }
        if (asset.isTrashed()) {
            throw CiError.ASSET_TRASHED.problem();
        }
        return asset;
    }

    private CiFolder folder(String id) {
        CiFolder folder = store.folder(id).orElseThrow(() -> CiError.FOLDER_NOT_FOUND.problem(400));
        if (folder.isDeleted()) {
            throw CiError.FOLDER_DELETED.problem(400);
        }
        if (folder.isTrashed()) {
            throw CiError.FOLDER_TRASHED.problem();
        }
        if (folder.space().type() == CiSpace.Type.CATALOG) {
            throw CiError.CATALOG_FOLDER.problem();
        }
        return folder;
    }

    private static Set<String> recipients(CiBody body, CiMediaBox.Security security) {
        Set<String> recipients = new LinkedHashSet<>(body.texts("recipients"));
        boolean needed = security == CiMediaBox.Security.SECURE
                || body.flag("sendNotifications").orElse(false);
        if (needed && recipients.isEmpty()) {
            throw CiError.RECIPIENTS_REQUIRED.problem();
        }
        if (!recipients.stream().allMatch(email -> EMAIL.matcher(email).matches())) {
            throw CiError.INVALID_RECIPIENTS.problem();
        }
        return recipients;
    }

    private static Optional<String> password(CiBody body, CiMediaBox.Security security) {
        Optional<String> password = body.name("password");
        if (security == CiMediaBox.Security.PROTECTED && password.isEmpty()) {
            throw CiError.PASSWORD_REQUIRED.problem();
        }
        return password;
    }

    private static Optional<JsonNode> filters(CiBody body) {
        if (!body.has("filters")) {
            return Optional.empty();
        }
        if (!CiMediaBoxes.isFilter(body.node("filters"))) {
            throw CiError.INVALID_MEDIABOX_FILTER.problem();
        }
        return Optional.of(body.node("filters"));
    }

    private Optional<Instant> expiration(CiBody body) {
        if (body.has("expirationDays") && body.has("expirationDate")) {
            throw CiError.INVALID_EXPIRATION.problem();
        }
        Optional<Instant> expiration = body.has("expirationDays")
                ? Optional.of(afterDays(body.node("expirationDays")))
                : body.text("expirationDate").map(CiMediaBoxForm::date);
        if (expiration.filter(time -> !time.isAfter(store.now())).isPresent()) {
            throw CiError.INVALID_EXPIRATION.problem();
        }
        return expiration;
    }

    private Instant afterDays(JsonNode days) {
        if (!days.canConvertToInt()) {
            throw CiError.INVALID_EXPIRATION.problem();
        }
        return store.now().plus(Duration.ofDays(days.intValue()));
    }

    /** A date, or a date and a time with an offset. */
    private static Instant date(String text) {
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw CiError.INVALID_EXPIRATION.problem();
        }
    }
}
