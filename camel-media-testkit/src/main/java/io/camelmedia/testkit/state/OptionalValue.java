// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.state;

import java.io.Serializable;

/**
 * An {@code Optional}, which cannot be serialized itself.
 *
 * @param value null when there is none
 */
record OptionalValue(Object value) implements Serializable {}
