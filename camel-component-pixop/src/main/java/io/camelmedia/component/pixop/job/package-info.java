// SPDX-License-Identifier: Apache-2.0
/** The jobs of this service that a route can wait for. */
package io.camelmedia.component.pixop.job;
