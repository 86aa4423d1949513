// SPDX-License-Identifier: Apache-2.0
/** How the state that is told to {@code monitor} is shown: to JMX as services, to consoles as JSON. */
package io.camelmedia.support.camel.view;
