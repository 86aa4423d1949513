// SPDX-License-Identifier: Apache-2.0
/**
 * The declaration of an operation: its parameters and what they may be, its requests and its response. Components
 * declare their tables with it; everything else is derived.
 */
package io.camelmedia.support.operation;
