// SPDX-License-Identifier: Apache-2.0
/**
 * Tokens: obtaining them once for all exchanges of an account, renewing them early, and turning them into request
 * headers. A component implements {@code TokenIssuer}; only calls in {@code http} ask for the headers.
 */
package io.camelmedia.support.auth;
