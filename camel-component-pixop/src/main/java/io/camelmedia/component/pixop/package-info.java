// SPDX-License-Identifier: Apache-2.0
/**
 * The component {@code pixop:} for Pixop: its table of operations, the table of their parameters, and what is special
 * about the service as a whole. A new operation is one constant of the first table.
 */
package io.camelmedia.component.pixop;
