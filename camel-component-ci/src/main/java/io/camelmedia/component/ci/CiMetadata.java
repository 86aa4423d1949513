// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.component.ci.model.MetadataChange;
import io.camelmedia.component.ci.model.MetadataChanges;
import io.camelmedia.component.ci.model.MetadataItem;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.http.message.ApiResponse;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.operation.Workflow;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Service;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** Changes metadata of many folders, after checking what the service would refuse (document: Change Metadata). */
final class CiMetadata implements Workflow {

    private final Workflow bulk = new CiBulk();

    @Override
    public CompletableFuture<ApiResponse<Object>> run(Call call, Service service) {
        MetadataChanges changes = read(call, service);
        violation(changes.changes()).ifPresent(text -> {
            throw refused(call, service, text);
        });
        Call checked = new Call(call.exchange(), call.operation(), call.form(), call.values(), Json.tree(changes));
        return bulk.run(checked, service);
    }

    private static MetadataChanges read(Call call, Service service) {
        if (call.body() == null) {
            throw refused(call, service, "the body is required: a MetadataChanges, a Map or JSON");
        }
        try {
            return Json.convert(call.body(), MetadataChanges.class);
        } catch (IllegalArgumentException e) {
            throw refused(call, service, "the body is no MetadataChanges: " + e.getMessage());
        }
    }

    private static ValidationException refused(Call call, Service service, String text) {
        return new ValidationException(
                Failure.refused(service.gateway().component(), call.operation().name(), text));
    }

    /** What is incomplete. What groups do to each other, and how many changes there may be, the service judges. */
    private static Optional<String> violation(List<MetadataChange> groups) {
        if (entries(groups).isEmpty()) {
            return Optional.of("changes is required: at least one group of changes");
        }
        for (int i = 0; i < groups.size(); i++) {
            Optional<String> violation = violation(groups.get(i));
            if (violation.isPresent()) {
                String at = "changes[" + i + "] ";
                return violation.map(at::concat);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> violation(MetadataChange group) {
        if (group == null || entries(group.folderIds()).isEmpty()) {
            return Optional.of("names no folderIds");
        }
        if (entries(group.set()).isEmpty() && entries(group.unset()).isEmpty()) {
            return Optional.of("neither sets nor unsets anything");
        }
        boolean complete = all(group.set(), item -> isNamed(item) && item.value() != null)
                && all(group.unset(), CiMetadata::isNamed);
        return complete ? Optional.empty() : Optional.of("is incomplete: set needs name and value, unset a name");
    }

    private static boolean isNamed(MetadataItem item) {
        return item.name() != null && !item.name().isBlank();
    }

    private static boolean all(List<MetadataItem> items, Predicate<MetadataItem> condition) {
        return entries(items).stream().allMatch(item -> item != null && condition.test(item));
    }

    private static <T> List<T> entries(List<T> list) {
        return list == null ? List.of() : list;
    }
}
