// SPDX-License-Identifier: Apache-2.0
/** How lists are walked: by offset, by the smallest id, by links. An operation declares one of these. */
package io.camelmedia.support.paging;
