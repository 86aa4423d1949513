package io.camelmedia.support.poll.walk;

import io.camelmedia.support.poll.FeedItem;
import java.util.List;

/**
 * One page as a service answers it.
 *
 * @param items in the service's order
 * @param count how many items the whole query has, as the service says
 */
public record Slice(List<FeedItem> items, int count) {}
