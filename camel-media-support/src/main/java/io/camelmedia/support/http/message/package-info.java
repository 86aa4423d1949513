// SPDX-License-Identifier: Apache-2.0
/**
 * Requests and responses: addresses, content, redirects, the headers that every service uses. Values without
 * behaviour of their own; any package may use them.
 */
package io.camelmedia.support.http.message;
