package io.camelmedia.support.poll.walk;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.poll.Cursor;
import java.util.Collection;
import java.util.Map;

/**
 * A look-back window over ids that are 64-bit numbers and grow with time. The walk down ends at the newest settled id.
 */
public class IdProgress extends WindowProgress {

    private static final String SETTLED = "settled";

    private Long settled;

    /**
     * @throws IllegalArgumentException when the cursor's state is damaged
     */
    public IdProgress(Cursor cursor) {
        super(cursor);
        this.settled = id(cursor.state().path(SETTLED));
    }

    private static Long id(JsonNode json) {
        try {
            return json.isMissingNode() ? null : Long.valueOf(json.asText());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("state.settled is no id: " + json, e);
        }
    }

    /** An item without an id has a name that is no number. */
    static boolean isId(String id) {
        try {
            Long.parseLong(id);
            return true;
        } catch (NumberFormatException name) {
            return false;
        }
    }

    /** The newest id that lies below the look-back window; null when there is none. */
    public Long settled() {
        return settled;
    }

    @Override
    protected void forgot(Collection<String> ids, Collection<String> remaining) {
        long lowest = remaining.stream()
                .filter(IdProgress::isId)
                .mapToLong(Long::parseLong)
                .min()
                .orElse(Long.MAX_VALUE);
        ids.stream()
                .filter(IdProgress::isId)
                .map(Long::valueOf)
                .filter(id -> id < lowest)
                .forEach(id -> {
                    settled = settled == null || id > settled ? id : settled;
                });
    }

    @Override
    protected Map<String, Object> remembered() {
        return settled == null ? Map.of() : Map.of(SETTLED, settled.toString());
    }
}
