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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Changes metadata of many folders, after checking what the service would refuse (document: Change Metadata). */
final class CiMetadata implements Workflow {

    private static final int MOST = 500;

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

    private static Optional<String> violation(List<MetadataChange> groups) {
        if (entries(groups).isEmpty()) {
            return Optional.of("changes is required: at least one group of changes");
        }
        Set<String> folders = new HashSet<>();
        int changes = 0;
        for (int i = 0; i < groups.size(); i++) {
            MetadataChange group = groups.get(i);
            Optional<String> violation = violation(group, folders);
            if (violation.isPresent()) {
                String at = "changes[" + i + "] ";
                return violation.map(at::concat);
            }
            folders.addAll(group.folderIds());
            changes += entries(group.set()).size() + entries(group.unset()).size();
        }
        if (folders.size() > MOST || changes > MOST) {
            return Optional.of("there are " + folders.size() + " folders and " + changes + " changes; allowed: at most "
                    + MOST + " of each");
        }
        return Optional.empty();
    }

    /** @param taken the folders of the groups before */
    private static Optional<String> violation(MetadataChange group, Set<String> taken) {
        if (group == null || entries(group.folderIds()).isEmpty()) {
            return Optional.of("names no folderIds");
        }
        Optional<String> twice =
                group.folderIds().stream().filter(taken::contains).findFirst();
        if (twice.isPresent()) {
            return Optional.of("names the folder " + twice.get() + " of another group; a folder may be in one only");
        }
        if (entries(group.set()).isEmpty() && entries(group.unset()).isEmpty()) {
            return Optional.of("neither sets nor unsets anything");
        }
        if (!all(group.set(), item -> isNamed(item) && item.value() != null)
                || !all(group.unset(), CiMetadata::isNamed)) {
            return Optional.of("is incomplete: set needs name and value, unset a name");
        }
        Set<String> both = names(group.set());
        both.retainAll(names(group.unset()));
        return both.isEmpty() ? Optional.empty() : Optional.of("both sets and unsets " + String.join(", ", both));
    }

    private static boolean isNamed(MetadataItem item) {
        return item.name() != null && !item.name().isBlank();
    }

    private static boolean all(List<MetadataItem> items, Predicate<MetadataItem> condition) {
        return entries(items).stream().allMatch(item -> item != null && condition.test(item));
    }

    /** Names are the same in whatever case. */
    private static Set<String> names(List<MetadataItem> items) {
        return entries(items).stream()
                .map(item -> item.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static <T> List<T> entries(List<T> list) {
        return list == null ? List.of() : list;
    }
}
