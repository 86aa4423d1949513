// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import io.camelmedia.support.operation.Paging;
import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many items there are in all; null when the service does not say
 * @param next  where the next page is; null when this is the last
 */
public record Page(List<Object> items, Long total, Paging.Step next) {}
