// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.wire;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A response whose body is written through the exchange's tap, or withheld. */
public final class TappedResponse extends HttpServletResponseWrapper {

    private ServletOutputStream output;

    TappedResponse(HttpServletResponse response, ServletOutputStream output) {
        super(response);
        this.output = output;
    }

    void into(ServletOutputStream newOutput) {
        output = newOutput;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return output;
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(output, false, StandardCharsets.UTF_8);
    }

    @Override
    public void flushBuffer() throws IOException {
        output.flush();
    }
}
