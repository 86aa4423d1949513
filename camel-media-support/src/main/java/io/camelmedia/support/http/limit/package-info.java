// SPDX-License-Identifier: Apache-2.0
/**
 * How many requests an account may make in a stretch of time. A new kind of limit is one more implementation of
 * {@code Limiter}; a component chooses it in its {@code Api}.
 */
package io.camelmedia.support.http.limit;
