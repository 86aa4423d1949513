// SPDX-License-Identifier: Apache-2.0
/**
 * The component {@code contentapi:} for the Content Automation API: its table of operations, the table of their
 * parameters, and what is special about the service as a whole. A new operation is one constant of the first table.
 */
package io.camelmedia.component.contentapi;
