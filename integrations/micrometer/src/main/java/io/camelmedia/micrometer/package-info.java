// SPDX-License-Identifier: Apache-2.0
/** Meters of the components in the application's Micrometer registry. */
package io.camelmedia.micrometer;
