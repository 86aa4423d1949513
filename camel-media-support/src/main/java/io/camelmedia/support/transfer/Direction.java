package io.camelmedia.support.transfer;

/** Which way the bytes of a transfer go, seen from the route. */
public enum Direction {
    UPLOAD,
    DOWNLOAD
}
