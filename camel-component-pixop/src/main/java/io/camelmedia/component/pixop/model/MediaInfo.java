// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import io.camelmedia.support.json.MediaModel;

/**
 * The headers of media, without the media (document: Download original media associated with a video item).
 *
 * @param fileName of the media, without any folder; null when the service does not say
 * @param etag     entity tag of the stored media, quotes included; null when the service does not say
 * @param size     bytes; null when the service does not say
 */
public record MediaInfo(String fileName, String etag, Long size) implements MediaModel {}
