// SPDX-License-Identifier: Apache-2.0
/**
 * One rate budget for an account however many nodes call, kept by Bucket4j where the nodes can reach it. A route names a
 * bean of this package by the option {@code rateLimiter}.
 */
package io.camelmedia.bucket4j;
