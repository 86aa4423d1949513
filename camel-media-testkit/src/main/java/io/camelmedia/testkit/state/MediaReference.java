// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.state;

import java.io.Serializable;

/**
 * Stored media as a state names it.
 *
 * @param file the file's name in the folder of media
 * @param length how many bytes had arrived when the state was written
 */
record MediaReference(String name, String contentType, String file, long length) implements Serializable {}
