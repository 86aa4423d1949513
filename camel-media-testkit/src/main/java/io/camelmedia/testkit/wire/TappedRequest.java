// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.wire;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body is read through the exchange's tap. */
final class TappedRequest extends HttpServletRequestWrapper {

    private final TappedInput input;

    TappedRequest(HttpServletRequest request, TappedInput input) {
        super(request);
        this.input = input;
    }

    @Override
    public ServletInputStream getInputStream() {
        return input;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
    }
}
